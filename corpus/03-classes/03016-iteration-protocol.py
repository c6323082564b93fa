# Classes iterate through __iter__ and __next__, or __getitem__.
# point: 5.next-and-stop
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self):
        self.i = 0
        return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i
print(list(Count(3)), sum(Count(100)), max(Count(5)), 3 in Count(4), [*Count(2)], tuple(zip(Count(2), "ab")))
a, b, c = Count(3)
print(a, b, c)
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * i
    def __len__(self): return 3
print(list(Seq()), list(reversed(Seq())), 4 in Seq())
class Bad:
    def __iter__(self): return 5
try:
    for x in Bad(): pass
except TypeError as e:
    print(e)
class Gen:
    def __iter__(self):
        yield 1
        yield 2
print(list(Gen()), list(Gen()))
class Err:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
try:
    list(Err())
except ValueError as e:
    print(e)
