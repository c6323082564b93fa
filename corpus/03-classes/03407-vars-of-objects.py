# vars(): what has a __dict__, and what not.
# point: 2.vars
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self): self.a = 1
a = A(); print(vars(a), vars(a) is a.__dict__); vars(a)["b"] = 2; print(a.b, vars(a)); del vars(a)["a"]; t(lambda: a.a); vars(a).update(x=1, y=2); print(a.x, a.y); vars(a).clear(); print(vars(a)); t(lambda: a.x); a.z = 3; print(vars(a))
for x in (1, "s", [], None, object(), 1.5, (), len, (i for i in ()), {}, range(1), [].append): t(lambda: vars(x))
class S: __slots__ = ("q",)
class SD: __slots__ = ("q", "__dict__")
t(lambda: vars(S())); t(lambda: vars(SD())); s = SD(); s.q = 1; s.w = 2; t(lambda: vars(s))
class P:
    @property
    def __dict__(self): return "anything"
class PE:
    @property
    def __dict__(self): raise AttributeError("hidden")
class PE2:
    @property
    def __dict__(self): raise ValueError("hidden")
class G:
    def __getattribute__(self, n): return n
t(lambda: vars(P())); t(lambda: vars(PE())); t(lambda: vars(PE2())); t(lambda: vars(G())); t(lambda: vars(a=1)); t(lambda: vars(1, 2)); t(lambda: type(vars(A))); t(lambda: vars(A)["__init__"] is A.__init__)
e = ValueError(1); e.note = 2; t(lambda: vars(e)); f = lambda: 0; f.attr = 1; t(lambda: vars(f))
import types, sys
t(lambda: vars(types.SimpleNamespace(p=1))); m = types.ModuleType("mm", "doc"); t(lambda: {k: v for k, v in vars(m).items()}); t(lambda: vars(sys) is sys.__dict__)
def loc():
    p = 1
    return vars()
print(loc()); print("a" in vars(), vars() is globals())
d = a.__dict__; a.__dict__ = {"fresh": 1}; d["old"] = 2; print(a.fresh, vars(a), d); t(lambda: a.old); a.__dict__ = d; print(a.old, vars(a) is d)
class Keys: pass
k = Keys(); vars(k)[1] = "int key"; vars(k)[None] = 0; print(vars(k), [n for n in dir(k) if not str(n).startswith("_")] if False else "", k.__dict__[1]); t(lambda: getattr(k, 1))
class SubDict(dict):
    def __getitem__(self, key): return "hooked"
    def __missing__(self, key): return "missing"
k.__dict__ = SubDict(n=1); print(k.n, type(k.__dict__).__name__); t(lambda: k.zz); k.new = 5; print(dict.__repr__(k.__dict__)); del k.n; t(lambda: k.n); t(lambda: setattr(k, "__dict__", [])); t(lambda: setattr(k, "__dict__", None)); t(lambda: setattr(k, "__dict__", types.MappingProxyType({}))); del k.__dict__; print(vars(k))
order = A(); order.c = 1; order.b = 2; del order.a; order.a = 3; order.c = 4; print(vars(order), list(order.__dict__), order.__dict__ == {"a": 3, "b": 2, "c": 4})
