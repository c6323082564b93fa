# iter and next: sentinels, exhausted iterators, legacy sequences, length hints, errors.
# point: 9.iterators
import operator
def attempt(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)
class Legacy:
    def __init__(self, error=IndexError): self.error, self.asked = error, []
    def __getitem__(self, i):
        self.asked.append(i)
        if i < 3: return i * 10
        raise self.error(i)
l = Legacy()
print(list(l), l.asked, 20 in l, 5 in Legacy())
print(list(Legacy(StopIteration)))
attempt(lambda: list(Legacy(KeyError)))
it = iter(Legacy())
print(type(it).__name__, next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else "no hint", list(it), next(it, "end"))
attempt(lambda: it.__reduce__())
attempt(lambda: it.__setstate__(0))
a, b, c = Legacy()
print(a, b, c, max(Legacy()), [*Legacy()], dict(enumerate(Legacy())), list(reversed([*Legacy()])))
attempt(lambda: list(reversed(Legacy())))
class Both(Legacy):
    def __len__(self): return 3
print(list(reversed(Both())))
class Mapping:
    keys = lambda self: "ab"
    def __getitem__(self, k): return {"a": 1, "b": 2}[k]
print(dict(Mapping()), {**Mapping()})
attempt(lambda: list(Mapping()))

values = iter([1, 2, 0, 3])
sentinel = iter(lambda: next(values), 0)
print(list(sentinel), list(sentinel), next(values))
attempt(lambda: list(iter(lambda: next(values), 5)))
attempt(lambda: iter(3, 4))
attempt(lambda: iter(3))
attempt(lambda: iter())
attempt(lambda: iter([], 1, 2))
def counter(n=[0]):
    n[0] += 1
    if n[0] > 3: raise StopIteration
    return n[0]
attempt(lambda: list(iter(counter, 99)))
class Eq:
    def __eq__(self, o): return o == 2
print(list(iter(iter([1, 2, 3]).__next__, Eq())))

exhausted = iter([1])
data = [1]
live = iter(data)
next(live)
data.append(2)
print(next(live), next(live, "end"))
data.append(3)
print(next(live, "stays exhausted"))
class Again:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 2 == 0: raise StopIteration
        return self.n
again = Again()
print(list(again), list(again), list(zip(again, again)))
attempt(lambda: next(object()))
attempt(lambda: next([]))
class NextOnly:
    def __next__(self): return 1
attempt(lambda: next(NextOnly()))
attempt(lambda: iter(NextOnly()))
class IterNext:
    def __iter__(self): return NextOnly()
attempt(lambda: next(iter(IterNext())))
class IterReturns:
    def __init__(self, v): self.v = v
    def __iter__(self): return self.v
for v in (3, None, [], "s", (), object):
    attempt(lambda: iter(IterReturns(v)))
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self):
        if isinstance(self.h, BaseException): raise self.h
        return self.h
for h in (5, 0, -1, "x", None, NotImplemented, 1.5, TypeError("t"), ValueError("v"), 10**30):
    attempt(lambda: operator.length_hint(Hint(h), 7))
    attempt(lambda: list(Hint(h)))
for it in (iter([1, 2]), iter((1,)), iter("abc"), iter({1: 2}), iter({1}), iter(range(4)), reversed([1]), iter(b"ab"), map(str, []), zip(), enumerate("ab"), (x for x in ()), iter(lambda: 1, 2)):
    print(type(it).__name__, operator.length_hint(it, "none" if 0 else 99))
attempt(lambda: operator.length_hint([], "x"))
