# Values must be ints that fit; atomics need a type and cannot be copied.
from sx import Atomic, i64

x = Atomic[i64](1)
for attempt in (lambda: x.store("a"), lambda: x.store(2**63), lambda: x.fetch_add(1.5), lambda: x.load(3), lambda: Atomic(1),
                lambda: Atomic[int], lambda: i64(3), lambda: Atomic[i64](-(2**63) - 1), lambda: x.__reduce_ex__(4)):
    try:
        print(attempt())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
x.store(True)
print(x)
