# Weak references, proxies and collections of weak references.
import weakref, gc, copy
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def m(self): return self.n
a = A(1); keep = A(2)
r = weakref.ref(a); print(r() is a, weakref.getweakrefcount(a), r is weakref.ref(a), r == weakref.ref(a), hash(r) == hash(a))
called = []
def dying():
    b = A(7); pad = [A(0) for _ in range(20)]
    return weakref.ref(b, lambda x: called.append(x() is None))
def far(f): return (lambda g: [h() for h in g][0])([f])
r2 = far(dying); gc.collect(); print(r2(), called)
t(lambda: weakref.ref(3)); t(lambda: weakref.ref([])); t(lambda: weakref.ref()); t(lambda: weakref.ref("a"))
p = weakref.proxy(a); print(p.n, p, type(p)); p.n = 9; print(a.n); t(lambda: hash(p))
d = weakref.WeakValueDictionary(); d["x"] = a
def fill(): d["y"] = A(5); pad = [A(0) for _ in range(20)]
far(fill); gc.collect()
print(dict(d), len(d), "x" in d, "y" in d, d.get("y", 7), list(d.keys()), list(d.values()), list(d.items()))
t(lambda: d["zz"]); t(lambda: d.__setitem__("q", 3)); t(lambda: d.pop("none")); print(d.pop("none", 4), d.setdefault("x", keep), d.pop("x"), len(d))
k = weakref.WeakKeyDictionary(); k[a] = 1
def fill(): k[A(3)] = 2
far(fill); gc.collect(); print(len(k), k[a], sorted(k.values()), list(k.items()), a in k, 3 in k); t(lambda: k[3]); t(lambda: k[keep])
t(lambda: (k | {}).__class__); print(k.pop(a), len(k))
s = weakref.WeakSet([a])
def fill(): s.add(A(6))
far(fill); gc.collect(); print(len(s), list(s), s == weakref.WeakSet([a]), len(s | weakref.WeakSet([keep])), 3 in s, a in s)
t(lambda: s.remove(keep)); s.discard(keep); print(s.pop()); t(lambda: s.pop())
m = weakref.WeakMethod(a.m); print(m()(), m() == a.m, m == weakref.WeakMethod(a.m), r is m)
t(lambda: weakref.WeakMethod(print)); t(lambda: weakref.WeakMethod(3))
f = weakref.finalize(a, print, "finalized", a.n, end="!\n"); print(f.alive, f.atexit, f.peek()[1:], type(f.peek()[0]), f(), f.alive, f.peek(), f.detach(), f())
def short():
    o = A(8)
    return weakref.finalize(o, print, "gone", 8)
f2 = far(short); gc.collect(); print(f2.alive)
x = A(8); g = weakref.finalize(x, lambda: 42); print(g(), g(), g.alive)
h = weakref.finalize(x, print, "never"); h.atexit = False; i = weakref.finalize(x, print, "at exit 1"); j = weakref.finalize(x, print, "at exit 2"); print(h.detach()[0], h.alive)
class S:
    __slots__ = ()
t(lambda: weakref.ref(S()))
class S2:
    __slots__ = ("__weakref__",)
s2 = S2(); print(weakref.ref(s2)() is s2)
class R(weakref.ref):
    def __init__(self, o, cb=None, tag=None): super().__init__(o, cb); self.tag = tag
    def __new__(cls, o, cb=None, tag=None): return super().__new__(cls, o, cb)
rr = R(x, tag="T"); print(rr().n, rr.tag, isinstance(rr, weakref.ref), weakref.ref[int], weakref.ReferenceType, rr == weakref.ref(x))
print(copy.copy(r) is r, copy.deepcopy(r) is r, weakref.ref(a.m)() in (None, a.m))
import types, functools, collections
def gen(): yield
for o in [gen, len, gen(), {1}, frozenset(), S, gen.__code__, collections.deque(), functools.partial(gen), list[int], int | str, types.SimpleNamespace(), types, Exception(), int, 3, (), {}, None, slice(1), range(3), collections.OrderedDict(), collections.defaultdict(), b"", 1.0, object()]:
    try: print(type(o).__name__, weakref.ref(o)() is o, end="; ")
    except TypeError as e: print(e, end="; ")
print()
