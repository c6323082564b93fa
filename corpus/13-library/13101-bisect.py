# Binary search and insertion, with bounds and keys.
import bisect


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


numbers = [1, 2, 2, 2, 5, 9]
for x in (0, 1, 2, 3, 9, 10):
    print(x, bisect.bisect_left(numbers, x), bisect.bisect_right(numbers, x), bisect.bisect(numbers, x, 2, 5))
words = ["a", "bb", "ccc", "dddd"]
print(bisect.bisect_left(words, 3, key=len), bisect.bisect_right(words, 3, key=len), bisect.bisect(words, 0, lo=1, hi=3, key=len))
bisect.insort(numbers, 4)
bisect.insort_left(numbers, 2)
bisect.insort_right(numbers, 2.0)
print(numbers)
bisect.insort(words, "xx", key=len)
bisect.insort_left(words, "yy", key=len)
print(words)


class Sequence:
    def __init__(self):
        self.items = [1, 3, 5]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        print("get", i)
        return self.items[i]

    def insert(self, i, x):
        print("insert", i, x)
        self.items.insert(i, x)


sequence = Sequence()
print(bisect.bisect(sequence, 4))
bisect.insort(sequence, 4)
print(sequence.items)
attempt(bisect.bisect, [1, 2], 1.5, -1)
attempt(bisect.bisect, [1, 2], 5, 0, 9)
attempt(bisect.bisect, 1, 2)
attempt(bisect.bisect, [1, 2], "a")
attempt(bisect.bisect, [1, 2], 1, "a")
attempt(bisect.insort, (1,), 2)
attempt(bisect.bisect, "abd", "c")
attempt(bisect.bisect, [1], 2, hi=-5)
attempt(bisect.bisect_left, [1, 2, 3], 2, hi=None)
attempt(bisect.bisect, [1], 1, 10**30)
