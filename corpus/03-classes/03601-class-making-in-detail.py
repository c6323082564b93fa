# Making classes: hooks, metaclasses, cells, slots, bases that change, errors of each step.
# point: 7.making-in-detail
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}" + "".join(f" | {n}" for n in getattr(e, "__notes__", ()))
class Base:
    kinds = []
    def __init_subclass__(cls, kind=None, **kw): super().__init_subclass__(**kw); Base.kinds.append((cls.__name__, kind))
class K1(Base, kind="a"): pass
class K2(K1): pass
print(Base.kinds, show(type, "K3", (Base,), {}, kind=5), show(type, "K4", (Base,), {}, bad=5), show(lambda: type("X", (), {}, a=1)), Base.__subclasses__(), show(object.__init_subclass__, 1))
class Named:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
class Bad:
    def __set_name__(self, owner, name): raise ValueError("bad name")
class WithNames:
    x, y = Named(), Named()
print(WithNames.x.name, show(type, "W", (), {"b": Bad()}), type("T", (), {"n": Named()}).n.name)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print("prepare", name, sorted(kw)); return {"prepared": name}
    def __new__(mcs, name, bases, ns, **kw): return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *args): return ("called", cls.__name__, args)
class MC(metaclass=Meta, flag=1): pass
class MD(MC, other=2): pass
print(MC.prepared, MC(1, 2), MD(), type(MD).__name__)
class Other(type): pass
def conflict():
    class X(MC, metaclass=Other): pass
class Derived(Meta): pass
class DX(MC, metaclass=Derived): pass
class DY(DX, MC): pass
print(show(conflict), type(DY).__name__, type(type("N", (DX,), {})).__name__)
class BadPrepare(type):
    def __prepare__(name, bases): return 5
class NoCell(type):
    def __new__(mcs, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(mcs, name, bases, ns)
def bad_prepare():
    class X(metaclass=BadPrepare): pass
def no_cell():
    class X(metaclass=NoCell):
        def f(self): return super()
def func_meta(name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class Called(metaclass=func_meta): x = 1
print(show(bad_prepare), show(no_cell), Called)
class Mapping(dict):
    def __getitem__(self, k):
        if k.startswith("auto"): return k.upper()
        return super().__getitem__(k)
class AutoMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Mapping()
class Auto(metaclass=AutoMeta):
    x = auto_y
    y = len([1])
    def bad(): del zz
def del_missing():
    class X(metaclass=AutoMeta): del zz
print(Auto.x, Auto.y, show(del_missing))
class Entry:
    def __mro_entries__(self, bases): return (Base,)
class EntryUser(Entry()): pass
class BadEntry:
    def __mro_entries__(self, bases): return 5
def bad_entry():
    class X(BadEntry()): pass
def no_entry():
    class X(5): pass
print(EntryUser.__bases__, [type(b).__name__ for b in EntryUser.__orig_bases__], show(bad_entry), show(no_entry), show(type, "X", (Entry(),), {}))
def make(*bases, **ns): return type("X", bases, ns)
class P: pass
class Q(P): pass
class WithSlots: __slots__ = ("a",)
class MoreSlots: __slots__ = ("b",)
class Empty: __slots__ = ()
class DictSlot: __slots__ = ("__dict__",)
class WeakSlot: __slots__ = ("__weakref__",)
class PrivateSlot: __slots__ = ("__secret",)
def with_secret():
    p = PrivateSlot(); p._PrivateSlot__secret = 5; return p._PrivateSlot__secret
print(show(make, P, Q), show(make, P, P), show(make, bool), show(make, int, str), show(make, WithSlots, MoreSlots), show(make, WithSlots, Empty), show(make, __slots__=("a", "a")) != "", show(make, __slots__=("1a",)), show(make, __slots__=(5,)), show(make, int, __slots__=("a",)), show(make, tuple, __slots__=()), show(make, __slots__=("a",), a=1), show(make, P, __slots__=("__dict__",)), show(make, P, __slots__=("__weakref__",)), show(make, __slots__=("__dict__", "__dict__")), with_secret(), hasattr(Empty(), "__dict__"), hasattr(DictSlot(), "__dict__"), show(make, type(None)), show(make, type(lambda: 0)), show(make, slice))
import weakref
print(show(weakref.ref, Empty()), show(weakref.ref, WithSlots()), type(weakref.ref(WeakSlot())).__name__, show(setattr, Empty(), "x", 1), show(setattr, DictSlot(), "x", 1))
class InheritsDict(P): __slots__ = ("s",)
i = InheritsDict(); i.s, i.free = 1, 2; print(i.s, i.free, i.__dict__)
class X1:
    def who(self): return "X1"
class X2:
    def who(self): return "X2"
class Y(X1): pass
class Z(Y): pass
z = Z(); print(z.who()); Y.__bases__ = (X2,); print(z.who(), Z.__mro__[2].__name__, X1.__subclasses__(), X2.__subclasses__(), show(setattr, Y, "__bases__", (Z,)), show(setattr, Y, "__bases__", ()), show(setattr, Y, "__bases__", 5), show(setattr, Y, "__bases__", (5,)), show(setattr, int, "__bases__", (P,)), show(delattr, Y, "__bases__"))
class Fails(type):
    def mro(cls): return [cls, P, object] if cls.__name__ == "Odd" else super().mro()
class Odd(metaclass=Fails): pass
P.hello = "from P"; print(Odd.hello, Odd.__mro__)
class C1: pass
class C2:
    def hi(self): return "C2"
class C3: __slots__ = ("a",)
c = C1(); c.v = 1; c.__class__ = C2; print(c.hi(), c.v, show(setattr, c, "__class__", C3), show(setattr, c, "__class__", int), show(setattr, 5, "__class__", C1), show(setattr, c, "__class__", 5), show(delattr, c, "__class__"))
class New:
    def __new__(cls, *a): print("new", a); return object.__new__(cls) if a else 5
    def __init__(self, *a): print("init", a)
class BadInit:
    def __init__(self): return 5
class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)
class OnlyInit:
    def __init__(self, x): pass
print(type(New(1)).__name__, New(), show(BadInit), show(P, 1), show(object, 1), show(OnlyNew), type(OnlyNew(1)).__name__, show(OnlyInit), type(OnlyInit(1)).__name__, show(object.__new__, OnlyNew, 1), show(object.__init__, OnlyInit(1), 1), show(object.__new__), show(object.__new__, 5), show(object.__new__, int), show(lambda: P(x=1)), show(int.__new__, str))
class Nested:
    class Inner:
        def f(self): pass
    Renamed = type("R", (), {"__qualname__": "Some.Where", "__module__": "elsewhere"})
print(Nested.Inner.__qualname__, Nested.Inner.f.__qualname__, Nested.Renamed.__qualname__, Nested.Renamed, Nested.Inner.__module__, show(type, "Q", (), {"__qualname__": 5}), Nested.__firstlineno__, Nested.__static_attributes__, OnlyInit.__static_attributes__)
class Eq:
    def __eq__(self, o): return True
class EqHash(Eq):
    __hash__ = object.__hash__
class Both:
    def __eq__(self, o): return True
    def __hash__(self): return 5
print(show(hash, Eq()), hash(EqHash()) != 0, hash(Both()), Eq.__hash__, "__hash__" in Both.__dict__, Both.__dict__["__hash__"] is not None)
from abc import ABC, abstractmethod
class Abs(ABC):
    @abstractmethod
    def one(self): ...
class Abs2(Abs):
    @abstractmethod
    def two(self): ...
class Concrete(Abs2):
    def one(self): return 1
    def two(self): return 2
print(show(Abs), show(Abs2), Concrete().one(), Abs2.__abstractmethods__ == {"one", "two"}, show(lambda: Abs.one(5)))
Abs2.__abstractmethods__ = frozenset(); print(type(Abs2()).__name__)
class D:
    def m(self): return "D"
class S1(D):
    def m(self): return "S1" + super().m()
    @classmethod
    def k(cls): return cls.__name__
    @staticmethod
    def st(): return super
class S2(D):
    def m(self): return "S2" + super().m()
class S3(S1, S2):
    def m(self): return "S3" + super().m() + super(S1, self).m()
    @classmethod
    def k(cls): return "S3" + super().k()
    def gone(self):
        del self
        return super().m()
    def own(self): return super().__class__, super().__thisclass__.__name__, super().__self_class__.__name__
print(S3().m(), S3.k(), S3().own(), show(S3().gone), show(super, 5, 5), show(super, S1, 5), show(super, S1, D), super(S1, S3()).m(), super(S1, S3).m(S3()), show(lambda: super(S1, S3()).zz), repr(super(S1)), show(super, 1, 2, 3))
class Liar:
    @property
    def __class__(self): return S3
print(super(S1, Liar()).m.__name__ if False else isinstance(Liar(), S1), isinstance(Liar(), Liar), show(super, D, Liar()) != "")
