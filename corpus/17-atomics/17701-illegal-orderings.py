# An ordering that an operation cannot have is a ValueError, whether it is known beforehand or not.
# warning: W0103
from sx import Atomic, Ordering, i64

a = Atomic[i64](1)


def attempt(f):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


attempt(lambda: a.load(Ordering.RELEASE))
attempt(lambda: a.load(Ordering.ACQ_REL))
attempt(lambda: a.store(2, Ordering.ACQUIRE))
attempt(lambda: a.store(2, Ordering.ACQ_REL))
attempt(lambda: a.compare_exchange(1, 2, Ordering.SEQ_CST, Ordering.RELEASE))
attempt(lambda: a.compare_exchange(1, 2, failure=Ordering.ACQ_REL))
for order in (Ordering.RELEASE, "seq_cst", None, 3):
    attempt(lambda: a.load(order))
    attempt(lambda: a.fetch_add(1, order))
attempt(lambda: a.store(2**63))
attempt(lambda: a.fetch_add("1"))
attempt(lambda: a.store(1.0))
print(a)
