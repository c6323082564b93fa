# functools.cached_property: storage, names, errors.
# point: 6.cached-property
import functools
from functools import cached_property
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, type(e.__cause__).__name__)
class A:
    count = 0
    @cached_property
    def v(self): "v doc"; A.count += 1; return A.count
    @cached_property
    def none(self): A.count += 100; return None
    @cached_property
    def boom(self): A.count += 1; raise ValueError("boom")
    other = v2 = None
a, b = A(), A()
print(a.v, a.v, b.v, a.v, a.__dict__, A.count); del a.v; print(a.v); a.v = "assigned"; print(a.v, b.v); t(lambda: delattr(a, "v")); t(lambda: delattr(a, "v")); print(a.none, a.none, A.count); t(lambda: a.boom); t(lambda: a.boom); print(A.count, "boom" in a.__dict__); a.__dict__["v"] = "in dict"; print(a.v); a.__dict__.clear(); print(a.v)
p = A.__dict__["v"]; print(type(A.v).__name__, A.v is p, p.attrname, p.func.__name__, p.__doc__, A.v.__module__); t(lambda: p.__get__(None) is p); t(lambda: p.__get__(b)); t(lambda: p.__set__); t(lambda: p()); t(lambda: hasattr(p, "__delete__"))
class Slot:
    __slots__ = ()
    @cached_property
    def v(self): return 1
class SlotDict:
    __slots__ = ("__dict__",)
    @cached_property
    def v(self): return 2
t(lambda: Slot().v); t(lambda: SlotDict().v)
class Unnamed: pass
cp = cached_property(lambda s: 5); Unnamed.late = cp; t(lambda: Unnamed().late); t(lambda: cp.attrname); cp.__set_name__(Unnamed, "late"); t(lambda: Unnamed().late); t(lambda: cp.__set_name__(Unnamed, "late")); t(lambda: cp.__set_name__(Unnamed, "again"))
def two():
    class Two:
        @cached_property
        def a(self): return 1
        b = a
    return Two
t(lambda: two().__name__); t(lambda: cached_property()); t(lambda: cached_property(1, 2)); t(lambda: cached_property(5).func); t(lambda: type("X", (), {"n": cached_property(5)})().n); t(lambda: cached_property[int])
class M(type):
    @cached_property
    def mc(cls): return cls.__name__
class K(metaclass=M): pass
t(lambda: K.mc)
class Sub(A):
    @cached_property
    def v(self): return ("sub", super().v)
s = Sub(); t(lambda: s.v); t(lambda: s.__dict__)
class MyDict(dict):
    def __setitem__(self, k, v): print("setitem", k); super().__setitem__(k, v)
    def get(self, k, d=None): print("get", k); return super().get(k, d)
x = A(); x.__dict__ = MyDict(); t(lambda: x.v); t(lambda: x.v)
class SubCP(cached_property):
    def __get__(self, o, c=None): return ("subclass", super().__get__(o, c))
class Y:
    @SubCP
    def z(self): return 3
y = Y(); t(lambda: y.z); t(lambda: y.z)
import threading, abc
class Ab(abc.ABC):
    @cached_property
    @abc.abstractmethod
    def must(self): ...
t(lambda: type(Ab()).__name__); t(lambda: sorted(Ab.__abstractmethods__))
class Wr:
    @cached_property
    @functools.lru_cache
    def both(self): return "both"
t(lambda: Wr().both); t(lambda: Wr.both.__doc__)
class Cell:
    def make(self): self.n = getattr(self, "n", 0) + 1; return self.n
    c = cached_property(make)
c = Cell(); t(lambda: (c.c, c.c, c.make(), c.c))
