# Heaps in lists, their maximum forms, merging, and the n smallest and largest.
import heapq


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Logged:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print(self.value, "<", other.value)
        return self.value < other.value

    def __repr__(self):
        return f"L{self.value}"


data = [5, 1, 8, 3, 9, 2, 7, 7, 0, 6]
heap = []
for item in data:
    heapq.heappush(heap, item)
print(heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
heap = list(data)
heapq.heapify(heap)
print(heap)
print(heapq.heapreplace(heap, 4), heap)
print(heapq.heappushpop(heap, -1), heapq.heappushpop(heap, 100), heap)
heap = list(data)
heapq.heapify_max(heap)
print(heap)
print(heapq.heappop_max(heap), heapq.heapreplace_max(heap, 4), heapq.heappushpop_max(heap, 3), heap)
heapq.heappush_max(heap, 50)
print(heap)
heap = [Logged(n) for n in (3, 1, 2, 5, 4)]
heapq.heapify(heap)
print(heap)
heapq.heappush(heap, Logged(0))
print(heapq.heappop(heap), heap)
print(heapq.nsmallest(3, data), heapq.nlargest(3, data), heapq.nsmallest(1, data), heapq.nlargest(1, data))
print(heapq.nsmallest(0, data), heapq.nlargest(-1, data), heapq.nsmallest(20, data), heapq.nlargest(20, iter(data)))
words = ["pear", "fig", "apple", "kiwi", "date", "plum", "lime"]
print(heapq.nsmallest(3, words, key=len), heapq.nlargest(3, words, key=len))
print(heapq.nsmallest(3, iter(words), key=len), heapq.nlargest(3, iter(words), key=len), heapq.nsmallest(1, [], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [0, 9])))
print(list(heapq.merge(["a", "ccc"], ["bb", "dd", "eeee"], key=len)))
print(list(heapq.merge([7, 4, 1], [9, 0], reverse=True)), list(heapq.merge(["ccc", "a"], ["dd", "b"], key=len, reverse=True)))
print(list(heapq.merge()), list(heapq.merge([1])))
attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappush, (1,), 1)
attempt(heapq.heapify, 5)
attempt(heapq.heappush, [1, 2], "a")
attempt(heapq.heappushpop, [], 3)
attempt(heapq.heapify_max, "abc")
attempt(heapq.nsmallest, 2, 5)
print(heapq.__all__)
floats = [2.5, -1.0, 3.25, 0.0]
heapq.heapify(floats)
print(floats, heapq.heappop(floats))
pairs = [(2, "b"), (1, "z"), (2, "a"), (0, "q")]
heapq.heapify(pairs)
print([heapq.heappop(pairs) for _ in range(4)])
