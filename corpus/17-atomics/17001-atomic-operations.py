# An atomic number is loaded, stored, added to and exchanged.
from sx import Atomic, Ordering, i64

x = Atomic[i64](5)
print(x.load(), x.fetch_add(3), x.load(Ordering.RELAXED))
x.store(10, Ordering.RELEASE)
print(x.compare_exchange(10, 11), x.compare_exchange(10, 12), x.load(Ordering.ACQUIRE))
print(x.compare_exchange(11, 1, Ordering.ACQ_REL, Ordering.RELAXED), x.fetch_add(-5, Ordering.ACQ_REL), x)
x.store(2**63 - 1)
print(x.fetch_add(1), x.load(), Atomic[i64]().load())
