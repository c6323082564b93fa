"""itertools, collections, heapq, bisect, functools, struct, operator."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept
import bisect
import collections
import functools
import heapq
import itertools
import operator
import struct


@functools.lru_cache(maxsize=None)
def cached(v):
    return v


def run(lists, n):
    total = 0
    queue = collections.deque()
    heap = []
    add = functools.partial(operator.add, 1)
    for i in range(n):
        for a in lists:
            for x in itertools.chain(a, a):
                total += x
            for x, y in itertools.product(a[:2], a):
                total += x * y
            for x in itertools.islice(itertools.accumulate(a), 3):
                total += x
            queue.append(i)
            queue.appendleft(i)
            total += queue.pop() + len(queue)
            heapq.heappush(heap, (i * 7919) % 1009)
            if len(heap) > 50:
                total += heapq.heappop(heap)
            total += bisect.bisect_left(a, 3)
            total += cached(i & 15) + add(i) + functools.reduce(operator.add, a)
            total += len(collections.Counter(a))
            total += struct.unpack("<ih", struct.pack("<ih", i, 5))[1]
        if len(queue) > 1000:
            queue.clear()
    return total


print(run(mixed([1, 3, 5, 7], [2, 3, 4]), 50000))
