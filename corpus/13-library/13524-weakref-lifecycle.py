# Weak references: callbacks, equality, hashing, dead ones, classes that refuse them.
# point: 10.weakref
import weakref, gc
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class A:
    def __init__(self, n=0): self.n = n
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __hash__(self): return hash(self.n)
def die(make, callback=None):
    """A dead reference: the object was made in another call."""
    def inner(): return [weakref.ref(make(), callback) for _ in range(20)]
    refs = inner()
    gc.collect()
    return next((r for r in refs if r() is None), None)
x, y = A(1), A(1)
r, s = weakref.ref(x), weakref.ref(y)
print(r() is x, r == s, r is weakref.ref(x), r == weakref.ref(A(2)), hash(r) == hash(x), r != s, weakref.getweakrefcount(x), weakref.getweakrefs(x) == [r])
cb = weakref.ref(x, print)
print(cb is r, cb == r, cb.__callback__ is print, r.__callback__, weakref.getweakrefcount(x))
dead = die(A)
print(dead(), dead == dead, dead == r, dead.__callback__, repr(dead).split(" at ")[0], repr(dead).endswith("; dead>"))
attempt("hash of dead", lambda: hash(dead))
attempt("repr", lambda: repr(r).startswith("<weakref at 0x") and "to 'A' at 0x" in repr(r))
hashed = []
def hash_first():
    a = A(7)
    w = weakref.ref(a)
    hashed.append((w, hash(w)))
for i in range(20): hash_first()
gc.collect()
print(all(hash(w) == h for w, h in hashed))
calls = []
def callback(ref): calls.append((ref() is None, type(ref).__name__))
d = die(A, callback)
print(len(calls) > 0, set(calls), d.__callback__)
class Sub(weakref.ref):
    def __new__(cls, o, callback=None, name=""): return super().__new__(cls, o, callback)
    def __init__(self, o, callback=None, name=""): super().__init__(o, callback); self.name = name
q = Sub(x, name="named")
print(q.name, q() is x, q is not r, Sub(x, name="n2") is not q, q == r, isinstance(q, weakref.ReferenceType))
for bad in (1, "s", None, (), [], {}, object(), 1.5, b"", len, range(3)):
    try:
        weakref.ref(bad)
        print(type(bad).__name__, "allowed")
    except TypeError as e:
        print(e)
class Slots:
    __slots__ = ("a",)
class SlotsWeak:
    __slots__ = ("a", "__weakref__")
class IntSub(int): pass
class ListSub(list): pass
class TupleSub(tuple): pass
class StrSub(str): pass
for o in (A, A(), SlotsWeak(), Slots(), IntSub(1), ListSub(), TupleSub(), StrSub("s"), {1}, frozenset(), lambda: 0, A().__init__, (i for i in ()), weakref, ValueError(), type, r, memoryview(b"a"), Exception, bytearray()):
    try:
        print(type(o).__name__, weakref.ref(o)() is o)
    except TypeError as e:
        print(e)
attempt("arguments", lambda: weakref.ref())
attempt("arguments", lambda: weakref.ref(x, None, None))
attempt("keyword", lambda: weakref.ref(x, callback=None))
attempt("call arguments", lambda: r(1))
attempt("bad callback", lambda: weakref.ref(x, 5).__callback__)
attempt("set", lambda: setattr(r, "attribute", 1))
print(x.__weakref__ is r, A.__weakref__, "__weakref__" in A.__dict__, hasattr(Slots, "__weakref__"))
attempt("assign", lambda: setattr(x, "__weakref__", None))
class WeakMethods:
    def m(self): return "method result"
o = WeakMethods()
wm = weakref.WeakMethod(o.m)
print(wm()(), wm() == o.m, wm == weakref.WeakMethod(o.m))
attempt("weak method", lambda: weakref.WeakMethod(len))
