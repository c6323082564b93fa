# An ordering that an operation cannot have is a ValueError.
from sx import Atomic, Ordering, i64

x = Atomic[i64](0)
for name in ("RELAXED", "ACQUIRE", "RELEASE", "ACQ_REL", "SEQ_CST"):
    ordering = getattr(Ordering, name)
    print(repr(ordering), ordering, ordering.name, ordering.value)
    for operation in (lambda o: x.load(o), lambda o: x.store(1, o), lambda o: x.fetch_add(0, o), lambda o: x.compare_exchange(5, 6, o),
                      lambda o: x.compare_exchange(5, 6, Ordering.SEQ_CST, o)):
        try:
            print(operation(ordering))
        except ValueError as e:
            print(e)
