# How attributes are found, set and deleted.
# point: 6.lookup-order
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", None), type(getattr(e, "obj", None)).__name__)
class Data:
    def __init__(self, n): self.n = n
    def __get__(self, o, c): return ("data", self.n, o is None, c.__name__)
    def __set__(self, o, v): print("set", self.n, v)
    def __delete__(self, o): print("delete", self.n)
class NonData:
    def __get__(self, o, c=None): return ("nondata", o is None)
class SetOnly:
    def __set__(self, o, v): print("setonly", v)
class DelOnly:
    def __delete__(self, o): print("delonly")
class C:
    d = Data("d"); n = NonData(); s = SetOnly(); k = DelOnly(); plain = 1
    def __getattr__(self, name):
        if name.startswith("dyn"): return "dyn:" + name
        raise AttributeError(f"no {name}")
c = C(); c.__dict__.update(d=1, n=2, s=3, k=4, plain=5)
print(c.d, c.n, c.s, c.k, c.plain, C.d, C.n, C.s.__class__.__name__, c.dyn_x); t(lambda: c.zzz); print(hasattr(c, "zzz"), getattr(c, "zzz", 9))
c.d = 10; c.s = 11; t(lambda: setattr(c, "k", 1)); del c.d; t(lambda: delattr(c, "s")); del c.k; c.n = 3; del c.n; print(c.n); t(lambda: delattr(c, "n"))
class G:
    x = 1
    def __getattribute__(self, name):
        if name == "boom": raise AttributeError("boom!")
        if name == "val": raise ValueError("v")
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return "fallback " + name
g = G(); print(g.x, g.boom, g.qq); t(lambda: g.val)
class G2:
    def __getattribute__(self, name): return name
print(G2().anything, G2().__class__, type(G2()).__name__, len.__name__); t(lambda: len(G2()))
class S:
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)
s = S(); s.a = 1; s.a += 1; del s.a; t(lambda: delattr(s, "a")); object.__setattr__(s, "z", 3); print(s.__dict__)
class P:
    @property
    def r(self): return self._r
    @r.setter
    def r(self, v): self._r = v
    @r.deleter
    def r(self): del self._r
    @property
    def ro(self): "ro doc"; return 1
    @property
    def err(self): return self.missing_thing
    wo = property(None, lambda self, v: print("wo", v))
p = P(); p.r = 3; print(p.r); del p.r; t(lambda: p.r); t(lambda: setattr(p, "ro", 2)); t(lambda: delattr(p, "ro")); t(lambda: p.wo); p.wo = 1; t(lambda: p.err); print(P.ro.__doc__, P.ro.fget.__name__, P.ro.__name__, P.r.fset is not None, P.wo.fget); t(lambda: P.ro.__get__(3)); t(lambda: property(1).__get__(1)); t(lambda: setattr(P.ro, "fget", 1))
class PA(P):
    def __getattr__(self, n): return "ga:" + n
print(PA().err)
t(lambda: (1).foo); t(lambda: setattr(1, "foo", 2)); t(lambda: delattr(1, "foo")); t(lambda: setattr(1, "real", 2)); t(lambda: None.foo); t(lambda: [].foo); t(lambda: setattr([], "append", 1)); t(lambda: getattr(1, 3)); t(lambda: setattr(c, 3, 3)); t(lambda: hasattr(c, 3)); t(lambda: getattr(c)); t(lambda: object().x); t(lambda: setattr(object(), "x", 1)); t(lambda: len.x); t(lambda: setattr(len, "x", 1)); t(lambda: C.nope); t(lambda: int.nope); t(lambda: "a".uper); t(lambda: C.plai)
class N: pass
t(lambda: N().f.g); t(lambda: delattr(N(), "f")); t(lambda: delattr(N, "f")); N.f = 1; del N.f; t(lambda: N.f)
n = N(); n.__dict__[3] = 4; print(n.__dict__, sorted(map(str, vars(n)))); setattr(n, "a b", 1); print(getattr(n, "a b"))
class SM:
    @staticmethod
    def s(x): return ("s", x)
    @classmethod
    def c(cls, x): return (cls.__name__, x)
    @classmethod
    @property
    def cp(cls): return 1
print(SM.s(1), SM().s(2), SM.c(3), SM().c(4), SM.__dict__["s"].__func__.__name__, SM.__dict__["s"](5), SM.__dict__["c"].__wrapped__.__name__, SM.c.__self__, SM.c.__func__.__name__); t(lambda: SM.__dict__["c"](1)); t(lambda: staticmethod()); t(lambda: classmethod(1).__get__(None, int))
import functools
class CP:
    @functools.cached_property
    def v(self): print("computing"); return 5
cp = CP(); print(cp.v, cp.v, cp.__dict__); del cp.v; print(cp.v); cp.v = 8; print(cp.v, type(CP.v).__name__)
