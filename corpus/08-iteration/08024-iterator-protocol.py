# `for` takes any object with `__iter__`, or `__getitem__` counted from 0.
# point: 9.iterators
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i

print(list(Countdown(3)), list(Old()), [x for x in Countdown(2)], tuple(Old()))

class NoIterator:
    def __iter__(self):
        return 3

for bad in (3, NoIterator(), None):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
