# Iteration over __getitem__, and how iterators of it behave.
# point: 5.legacy-iteration
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class G:
    def __init__(self, n, exc=IndexError): self.n, self.exc = n, exc
    def __getitem__(self, i):
        if i >= self.n: raise self.exc
        return i * 10
class GL(G):
    def __len__(self): return self.n
for o in (G(3), G(0), GL(2)): t(lambda: list(o)); t(lambda: [x for x in o]); t(lambda: tuple(o)); t(lambda: dict(enumerate(o))); t(lambda: max(o, default=None)); t(lambda: list(zip(o, o))); t(lambda: 10 in o); t(lambda: list(map(str, o))); t(lambda: (lambda *a: a)(*o)); t(lambda: [*o]); t(lambda: sum(o)); t(lambda: list(reversed(o))); t(lambda: sorted(o)); t(lambda: len(o)); t(lambda: bool(o))
for exc in (StopIteration, KeyError, ValueError, LookupError, GeneratorExit): 
    try: print(list(G(2, exc)))
    except BaseException as e: print(type(e).__name__, e)
class SubIndex(IndexError): pass
t(lambda: list(G(2, SubIndex)))
def unpack(o): a, b, c = o; return a, b, c
def star(o): a, *b = o; return a, b
t(lambda: unpack(G(3))); t(lambda: unpack(G(2))); t(lambda: unpack(G(4))); t(lambda: star(G(3))); t(lambda: star(G(0)))
it = iter(G(3)); print(type(it).__name__, next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else None, list(it), list(it), iter(it) is it); t(lambda: next(it)); t(lambda: it.__length_hint__()); it2 = iter(GL(5)); next(it2); t(lambda: it2.__length_hint__()); t(lambda: it2.__reduce__()[1][0].n); t(lambda: it2.__setstate__(3)); t(lambda: list(it2)); t(lambda: it2.__setstate__(0)); t(lambda: list(it2)); t(lambda: it.__reduce__())
class Grow:
    def __init__(self): self.items = [1, 2]
    def __getitem__(self, i): return self.items[i]
g = Grow(); it = iter(g); print(next(it), next(it)); g.items.append(3); print(next(it)); t(lambda: next(it)); g.items.append(4); t(lambda: next(it, "exhausted for good"))
class Neg:
    def __getitem__(self, i): raise IndexError("text") if i == 1 else None
class Weird:
    def __getitem__(self, i): return "forever" if i < 2 else (_ for _ in ()).throw(IndexError)
t(lambda: list(Weird()))
class NoneIter(G): __iter__ = None
t(lambda: iter(NoneIter(2))); t(lambda: list(NoneIter(2))); t(lambda: 1 in NoneIter(2)); t(lambda: NoneIter(2)[1]); t(lambda: reversed(NoneIter(2))); t(lambda: unpack(NoneIter(2))); t(lambda: (lambda *a: a)(*NoneIter(2)))
class DictLike(dict):
    def __getitem__(self, i): return "hook"
t(lambda: list(DictLike(a=1))); t(lambda: iter(5)); t(lambda: iter(object())); t(lambda: iter(None)); t(lambda: iter(int)); t(lambda: iter(len)); t(lambda: [*5]); t(lambda: unpack(5)); t(lambda: list(5)); t(lambda: max(5)); t(lambda: zip(5)); t(lambda: zip([1], 5)); t(lambda: map(str, 5)); t(lambda: enumerate(5)); t(lambda: filter(None, 5)); t(lambda: sum(5)); t(lambda: sorted(5)); t(lambda: set(5)); t(lambda: "".join(5)); t(lambda: [].extend(5)); t(lambda: {}.update(5)); t(lambda: dict(5)); t(lambda: dict([5])); t(lambda: dict(["abc"])); t(lambda: any(5)); t(lambda: all(None)); t(lambda: bytes(["a"])); t(lambda: reversed(5)); t(lambda: reversed({1})); t(lambda: reversed(iter([]))); t(lambda: list(reversed({1: 2, 3: 4}))); t(lambda: frozenset(5)); t(lambda: tuple(5)); t(lambda: min(5, key=len)); t(lambda: {1}.union(5)); t(lambda: {1}.update(5, 6)); t(lambda: str.join(",", [1, 2])); t(lambda: "".join(["a", 1])); t(lambda: b"".join(["a"]))
def forloop(o):
    for x in o: pass
def gen(o): yield from o
t(lambda: forloop(5)); t(lambda: list(gen(5))); t(lambda: list(gen(G(2)))); t(lambda: [x for x in 5]); t(lambda: {x: 1 for x in None}); t(lambda: list(x for x in 5)); i = G(2); i.__iter__ = lambda: iter("never"); t(lambda: list(i))
