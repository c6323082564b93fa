"""Heaps in lists: `heap[k] <= heap[2*k+1]` and `heap[k] <= heap[2*k+2]`, so that `heap[0]` is the smallest item."""

from _heapq import (
    heapify,
    heapify_max,
    heappop,
    heappop_max,
    heappush,
    heappush_max,
    heappushpop,
    heappushpop_max,
    heapreplace,
    heapreplace_max,
)

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "heappushpop",
    "heappush_max", "heappop_max", "heapify_max", "heapreplace_max", "heappushpop_max",
    "nlargest", "nsmallest", "merge",
]


def merge(*iterables, key=None, reverse=False):
    """Yield the items of several sorted inputs in sorted order, without sorting or storing them."""
    heapify_, pop, replace = (heapify_max, heappop_max, heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    # The input's number decides between equal items, so that the merge is stable; a max-heap wants it falling.
    direction = -1 if reverse else 1
    heap = []
    for number, iterator in enumerate(map(iter, iterables)):
        advance = iterator.__next__
        try:
            value = advance()
        except StopIteration:
            continue
        if key is None:
            heap.append([value, number * direction, advance])
        else:
            heap.append([key(value), number * direction, value, advance])
    heapify_(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                if key is None:
                    yield entry[0]
                    entry[0] = entry[2]()
                else:
                    yield entry[2]
                    entry[2] = value = entry[3]()
                    entry[0] = key(value)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        entry = heap[0]
        if key is None:
            yield entry[0]
        else:
            yield entry[2]
        yield from entry[-1].__self__


def nsmallest(n, iterable, key=None):
    """Return the `n` smallest items, in order: as `sorted(iterable, key=key)[:n]`."""
    if n == 1:
        nothing = object()
        best = min(iterable, default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    iterator = iter(iterable)
    if key is None:
        heap = [(item, order) for order, item in zip(range(n), iterator)]
        if not heap:
            return heap
        heapify_max(heap)
        limit = heap[0][0]
        order = n
        for item in iterator:
            if item < limit:
                heapreplace_max(heap, (item, order))
                limit, _ = heap[0]
                order += 1
        heap.sort()
        return [item for item, _ in heap]
    heap = [(key(item), order, item) for order, item in zip(range(n), iterator)]
    if not heap:
        return heap
    heapify_max(heap)
    limit = heap[0][0]
    order = n
    for item in iterator:
        rank = key(item)
        if rank < limit:
            heapreplace_max(heap, (rank, order, item))
            limit, _, _ = heap[0]
            order += 1
    heap.sort()
    return [item for _, _, item in heap]


def nlargest(n, iterable, key=None):
    """Return the `n` largest items, in order: as `sorted(iterable, key=key, reverse=True)[:n]`."""
    if n == 1:
        nothing = object()
        best = max(iterable, default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    iterator = iter(iterable)
    if key is None:
        heap = [(item, order) for order, item in zip(range(0, -n, -1), iterator)]
        if not heap:
            return heap
        heapify(heap)
        limit = heap[0][0]
        order = -n
        for item in iterator:
            if limit < item:
                heapreplace(heap, (item, order))
                limit, _ = heap[0]
                order -= 1
        heap.sort(reverse=True)
        return [item for item, _ in heap]
    heap = [(key(item), order, item) for order, item in zip(range(0, -n, -1), iterator)]
    if not heap:
        return heap
    heapify(heap)
    limit = heap[0][0]
    order = -n
    for item in iterator:
        rank = key(item)
        if limit < rank:
            heapreplace(heap, (rank, order, item))
            limit, _, _ = heap[0]
            order -= 1
    heap.sort(reverse=True)
    return [item for _, _, item in heap]
