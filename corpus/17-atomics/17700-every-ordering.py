# Each operation with each ordering that it can have, on values at both ends of the range.
# snapshot: count
# snapshot: largest
# snapshot: every
from sx import Atomic, Ordering, i64

LOADS = [Ordering.RELAXED, Ordering.ACQUIRE, Ordering.SEQ_CST]
STORES = [Ordering.RELAXED, Ordering.RELEASE, Ordering.SEQ_CST]
ALL = [Ordering.RELAXED, Ordering.ACQUIRE, Ordering.RELEASE, Ordering.ACQ_REL, Ordering.SEQ_CST]
a = Atomic[i64](5)
print(a.load(Ordering.RELAXED), a.load(Ordering.ACQUIRE), a.load(Ordering.SEQ_CST), a.load())
a.store(6, Ordering.RELAXED)
a.store(a.load() + 1, Ordering.RELEASE)
a.store(a.load() + 1, Ordering.SEQ_CST)
print(a)
print(a.fetch_add(1, Ordering.RELAXED), a.fetch_add(1, Ordering.ACQUIRE), a.fetch_add(1, Ordering.RELEASE))
print(a.fetch_add(1, Ordering.ACQ_REL), a.fetch_add(1, Ordering.SEQ_CST), a.fetch_add(-3), a)
for order in ALL:
    for failure in [None] + LOADS:
        print(order.name, failure and failure.name, a.compare_exchange(0, 1, order, failure), a.compare_exchange(a.load(), 10, order, failure), a)
for order in STORES:
    a.store(-(2**63), order)
    print(a, a.fetch_add(-1, order), a, a.fetch_add(1, order), a)
big = Atomic[i64](2**63 - 1)
print(big.load(), big.compare_exchange(2**63 - 1, 2**62), big.load() == 2**62, big.compare_exchange(1, 0))


def count(counter, n):
    for _ in range(n):
        counter.fetch_add(1, Ordering.RELAXED)
    return counter.load(Ordering.ACQUIRE)


def largest(cell, values):
    for value in values:
        seen = cell.load()
        while seen is not None and seen < value:
            seen = cell.compare_exchange(seen, value)
    return cell.load()


def every(cell):
    cell.store(1, Ordering.RELAXED)
    cell.store(2, Ordering.RELEASE)
    cell.store(3, Ordering.SEQ_CST)
    a = cell.load(Ordering.RELAXED) + cell.load(Ordering.ACQUIRE) + cell.load(Ordering.SEQ_CST)
    b = cell.fetch_add(1, Ordering.ACQUIRE) + cell.fetch_add(1, Ordering.RELEASE) + cell.fetch_add(1, Ordering.ACQ_REL)
    cell.compare_exchange(1, 2, Ordering.RELAXED)
    cell.compare_exchange(1, 2, Ordering.ACQUIRE, Ordering.RELAXED)
    cell.compare_exchange(1, 2, Ordering.RELEASE)
    cell.compare_exchange(1, 2, Ordering.ACQ_REL, Ordering.SEQ_CST)
    cell.compare_exchange(1, 2, Ordering.SEQ_CST)
    return a, b


print(every(Atomic[i64]()))
print(count(Atomic[i64](), 1000), largest(Atomic[i64](0), [3, 9, 2, 14, 5]))
