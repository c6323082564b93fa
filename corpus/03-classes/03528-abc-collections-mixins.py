# collections.abc: one-method hooks, mixin methods, registration, and what refuses to be made.
# point: 7.abc
import collections.abc as c
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
one = {"Hashable": "__hash__", "Iterable": "__iter__", "Sized": "__len__", "Container": "__contains__", "Callable": "__call__", "Awaitable": "__await__", "AsyncIterable": "__aiter__", "Reversible": "__reversed__", "Buffer": "__buffer__"}
for name, method in one.items():
    abc = getattr(c, name)
    has = type("Has", (), {method: lambda self, *a: iter(())})
    lacks = type("Lacks", (), {method: None})
    child = type("Child", (lacks,), {})
    again = type("Again", (lacks,), {method: lambda self: 1})
    print(name, issubclass(has, abc), issubclass(lacks, abc), issubclass(child, abc), issubclass(again, abc), isinstance(has(), abc))
    attempt(abc)
for name in ("Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "Iterator", "Generator", "Coroutine", "AsyncGenerator", "AsyncIterator", "KeysView", "ByteString" if hasattr(c, "ByteString") else "Sequence"):
    attempt(lambda: getattr(c, name)())
class Seq(c.Sequence):
    def __init__(self, *x): self.x = x
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, list(reversed(s)), s.index(2), s.index(2, 2), s.count(2))
attempt(lambda: s.index(9))
attempt(lambda: s.index(1, 1))
attempt(lambda: s == Seq(1, 2, 3, 2))
class Map(c.Mapping):
    def __init__(self, **d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Map(a=1, b=2)
print(m.get("a"), m.get("z"), "a" in m, "z" in m, list(m.keys()), list(m.values()), list(m.items()), m == {"a": 1, "b": 2}, m != Map(a=1), m.keys() & {"a"}, m.items() - {("a", 1)}, repr(m.keys()).split("(")[0], ("a", 1) in m.items(), 2 in m.values(), len(m.items()), dict(m), {**m})
attempt(lambda: hash(m))
attempt(lambda: reversed(m))
attempt(lambda: m["zz"])
class MSet(c.MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x): x in self.s or self.s.append(x)
    def discard(self, x): x in self.s and self.s.remove(x)
    def __repr__(self): return f"MSet({self.s})"
a, b = MSet([1, 2, 3]), MSet([2, 3, 4])
print(a | b, a & b, a - b, a ^ b, a <= b, a < MSet([1, 2, 3, 4]), a >= [1] if 0 else "", a == MSet([3, 2, 1]), a.isdisjoint([9]), {1} & a, [1, 2] | a if 0 else "", a._hash() == MSet([3, 2, 1])._hash())
a |= [7]
a -= [1]
a &= [2, 7, 9]
a ^= [2, 5]
print(a, a.pop(), a)
attempt(lambda: a.remove(99))
attempt(lambda: a | 3)
attempt(lambda: a < 3)
a.clear()
attempt(a.pop)
class It(c.Iterator):
    def __next__(self): raise StopIteration
print(list(It()), iter(i := It()) is i)
class G(c.Generator):
    def send(self, v):
        if v == "end": raise StopIteration("value")
        return v
    def throw(self, t, v=None, tb=None): super().throw(t, v, tb)
g = G()
print(next(g), g.send(4), g.close(), iter(g) is g)
attempt(lambda: g.throw(KeyError("k")))
attempt(lambda: g.throw(KeyError))
class GIgnores(c.Generator):
    def send(self, v): return 1
    def throw(self, t, v=None, tb=None): return 2
attempt(lambda: GIgnores().close())
print(c.Callable[[int], str], c.Callable[..., int], c.Iterable[int], c.Mapping[str, int], c.Callable[[int], str].__args__)
attempt(lambda: c.Callable[int])
attempt(lambda: c.Callable[int, str])
class SubDict(dict): pass
print(issubclass(SubDict, c.MutableMapping), isinstance({}.items(), c.ItemsView), isinstance(range(1), c.Sequence), isinstance(memoryview(b""), c.Sequence), isinstance(bytearray(), c.MutableSequence), isinstance((i for i in ()), c.Generator), isinstance("", c.ByteString) if hasattr(c, "ByteString") else False, issubclass(tuple, c.Hashable), issubclass(list, c.Hashable))
