# Attribute access: descriptors, fallbacks, caches that must forget, names that are no plain strings, errors.
# point: 6.access-in-detail
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        extra = f" [{e.name!r} {type(e.obj).__name__}]" if isinstance(e, AttributeError) else ""
        return f"{type(e).__name__}: {e}{extra}"
class SubStr(str): pass
class A:
    s = staticmethod(lambda x: ("static", x))
    c = classmethod(lambda cls, x: (cls.__name__, x))
    def m(self, x): return ("method", x)
    @property
    def p(self): return "property"
a = A()
print(getattr(a, SubStr("p")), show(getattr, a, 5), show(getattr, a, SubStr("zz")), show(hasattr, a, 5), show(setattr, a, 5, 1), show(delattr, a, 5), hasattr(a, "m"), hasattr(a, "q"), getattr(a, "q", 7))
setattr(a, SubStr("sub"), 1); print(a.sub, list(a.__dict__))
def uses(o):
    f, g = o.s, o.c
    return o.s(1), o.c(2), o.m(3), f(4), g(5), A.s(6), A.c(7), o.p
for _ in range(3): print(uses(a))
class B(A):
    pass
print(uses(B()))
a.m = lambda x: ("own", x); print(uses(a))
del a.m; print(uses(a))
b = A(); b.__dict__ = {"m": lambda x: ("dict", x)}; print(uses(b)); b.__dict__["m"] = lambda x: ("dict 2", x); print(uses(b)); b.__dict__.clear(); print(uses(b))
d = A(); vars(d)["m"] = lambda x: ("vars", x); print(uses(d)); vars(d).update(c=lambda x: ("vars c", x)); print(d.c(1), d.m(2)); del vars(d)["m"]; print(uses.__name__, d.m(2))
A.m = lambda self, x: ("new method", x); print(uses(d.__class__()), d.m(1))
A.extra = 5; print(d.extra); del A.extra; print(show(lambda: d.extra)); A.s = 9; print(d.s, B().s); A.s = staticmethod(lambda x: ("again", x)); print(B().s(1))
class Data:
    def __get__(self, o, t=None): return ("data", o is None, t.__name__)
    def __set__(self, o, v): o.__dict__["log"] = v
    def __delete__(self, o): o.__dict__.pop("log", None)
class NonData:
    def __get__(self, o, t=None): return ("non-data", o is None, t.__name__)
class OnlySet:
    def __set__(self, o, v): o.__dict__["only"] = v
class OnlyDelete:
    def __delete__(self, o): print("deleted")
class GetSet:
    def __get__(self, o, t=None): return "get"
    def __delete__(self, o): print("gone")
class H:
    d, n, o, x, g = Data(), NonData(), OnlySet(), OnlyDelete(), GetSet()
h = H()
print(h.d, H.d, h.n, H.n); h.__dict__.update(d=1, n=2, o=3, x=4); print(h.d, h.n, h.o, h.x, h.g)
h.d = 5; print(h.log); del h.d; print(show(lambda: h.log)); h.o = 6; print(h.only, h.o); print(show(delattr, h, "o"), show(setattr, h, "x", 1)); del h.x; del h.g; print(show(setattr, h, "g", 1)); h.n = 8; print(h.n); del h.n; print(h.n, show(delattr, h, "n"), show(delattr, h, "zz"))
class M(type):
    x = "on metaclass"
    @property
    def mp(cls): return "meta property"
    def meth(cls): return cls.__name__
class C(metaclass=M):
    x = "on class"
class D(metaclass=M): pass
def read(k): return k.x, k.mp, k.meth()
for _ in range(2): print(read(C), read(D))
D.mpx = 1; print(show(setattr, D, "mp", 1), show(lambda: C().mp), show(lambda: C.zz), show(lambda: C().zz), show(delattr, C, "zz"), show(setattr, int, "zz", 1), show(delattr, int, "real"), show(setattr, 5, "x", 1), show(setattr, object(), "x", 1), show(delattr, 5, "real"), show(setattr, 5, "real", 1), show(lambda: None.x), show(lambda: (5).bit_lengt))
class G:
    def __getattr__(self, name):
        if name == "bad": raise AttributeError("made up")
        if name == "worse": raise KeyError(name)
        return ("fallback", name)
    @property
    def broken(self): return self.nothing_like_it.x.y
    @property
    def raises(self): raise AttributeError("inner")
    @property
    def value(self): raise ValueError("no")
g = G(); print(g.a, show(lambda: g.bad), show(lambda: g.worse), show(lambda: g.broken), g.raises, show(lambda: g.value), hasattr(g, "bad"), show(hasattr, g, "worse"), getattr(g, "bad", 1))
class GA:
    def __getattribute__(self, name):
        if name == "z": raise AttributeError(name)
        return ("always", name)
class GB(GA):
    def __getattr__(self, name): return ("then", name)
print(GA().x, show(lambda: GA().z), GB().z, GB().y, GA().__class__, show(getattr, GA(), "z", 3))
class SA:
    def __setattr__(self, name, value): object.__setattr__(self, name, value * 2)
    def __delattr__(self, name): object.__setattr__(self, name, "deleted")
class DA:
    def __delattr__(self, name): print("del", name)
s = SA(); s.x = 2; print(s.x); del s.x; print(s.x); t = DA(); t.x = 1; del t.x; print(t.x)
class OnlyRead:
    x = property(lambda self: 1)
    y = property(fset=lambda self, v: None)
    z = property(lambda self: 1, lambda self, v: setattr(self, "_z", v), lambda self: print("z gone"), "doc of z")
    def _w(self):
        "doc of w"
        return 3
    w = property(_w)
o = OnlyRead(); print(show(setattr, o, "x", 1), show(delattr, o, "x"), show(lambda: o.y), OnlyRead.z.__doc__, OnlyRead.w.__doc__, OnlyRead.z.fget(o)); o.z = 4; print(o._z); del o.z
p = OnlyRead.w.setter(lambda self, v: None); print(p.__doc__, p.fset is not None, p.fdel, OnlyRead.z.getter(lambda self: 2).__doc__, property(lambda s: 1, doc="given").setter(None).__doc__, OnlyRead.w.deleter(len).fdel)
print(show(property().__get__, 5), show(property().__set__, 5, 1), property().__get__(None, int) is not None, show(lambda: a.m.__func__(a, 1)), a.m == a.m, a.m == B().m, a.m is a.m, hash(a.m) == hash(a.m), A().m == A().m, a.m.__self__ is a, show(lambda: a.m.zz), a.m.__name__)
class Slots:
    __slots__ = ("x", "y")
q = Slots(); q.x = 1; print(q.x, show(lambda: q.y), show(setattr, q, "z", 1), show(delattr, q, "y"), show(delattr, q, "z"), show(Slots.x.__get__, 5), Slots.x.__get__(None, Slots) is Slots.x); del q.x; print(show(lambda: q.x), show(delattr, q, "x"))
