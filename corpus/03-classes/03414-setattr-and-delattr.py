# __setattr__ and __delattr__: what calls them, what they skip, errors and object's own versions.
# point: 6.setattr-delattr
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", "-"))
class A:
    cls = 1
    def __setattr__(self, n, v): print("setattr", n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print("delattr", n); super().__delattr__(n)
    @property
    def p(self): return "p"
    @p.setter
    def p(self, v): print("p setter", v)
a = A(); a.x = 1; a.x += 1; a.p = 5; t(lambda: a.p); del a.x; t(lambda: delattr(a, "x")); t(lambda: delattr(a, "cls")); t(lambda: delattr(a, "p")); setattr(a, "y", 2); a.__dict__["raw"] = 3; print(a.__dict__); A.z = 9; A.cls = 2; del A.z; a.__class__ = A; t(lambda: setattr(a, "__class__", 5)); a.__dict__ = {"w": 1}; print(a.w); t(lambda: setattr(a, "__dict__", 1)); object.__setattr__(a, "direct", 1); object.__delattr__(a, "direct"); a.__setattr__("viadunder", 2)
for a.loop in range(2): pass
with open(__file__) as a.file: pass
a.file.close(); [a.l1, *a.l2] = 1, 2, 3; (a.t1, a.t2) = 4, 5
try: raise ValueError("v")
except ValueError as e: a.exc = str(e)
class Refuse:
    def __setattr__(self, n, v): raise AttributeError(f"cannot set {n}")
    def __delattr__(self, n): raise KeyError(n)
r = Refuse(); t(lambda: setattr(r, "x", 1)); t(lambda: delattr(r, "x")); t(lambda: r.__dict__.update(x=1)); t(lambda: r.x)
class Ret:
    def __setattr__(self, n, v): return "ignored"
    def __delattr__(self, n): return "ignored"
t(lambda: setattr(Ret(), "x", 1)); t(lambda: Ret().__setattr__("x", 1)); t(lambda: delattr(Ret(), "x"))
class NoneSet: __setattr__ = None; __delattr__ = None
class Stat:
    @staticmethod
    def __setattr__(n, v): print("static", n, v)
class Few:
    def __setattr__(self, n): pass
class OnlySet:
    def __setattr__(self, n, v): object.__setattr__(self, n, ("wrapped", v))
class OnlyDel:
    def __delattr__(self, n): print("only del", n)
t(lambda: setattr(NoneSet(), "x", 1)); t(lambda: delattr(NoneSet(), "x")); t(lambda: setattr(Stat(), "x", 1)); t(lambda: setattr(Few(), "x", 1)); o = OnlySet(); o.x = 1; print(o.x); del o.x; t(lambda: o.x); o = OnlyDel(); o.x = 1; del o.x; print(o.x); i = type("I", (), {})(); i.__setattr__ = lambda n, v: print("never"); i.x = 1; print(i.x); type(i).__setattr__ = lambda s, n, v: print("now", n); i.x = 2; print(i.x); del type(i).__setattr__; i.x = 3; print(i.x)
for v, n in ((5, "x"), (5, "real"), ("s", "upper"), ("s", "x"), ([], "append"), ([], "x"), (None, "x"), (None, "__class__"), (len, "x"), (len, "__name__"), (object(), "x"), (int, "x"), (int, "real"), ({}.keys(), "x"), ((), "x"), (1.5, "real"), (slice(1), "start"), (range(3), "start"), (type, "x"), ((lambda: 0), "__code__"), ((i for i in ()), "gi_frame"), (A.m if hasattr(A, "m") else a.__init__, "x"), (property(), "fget"), (Exception(), "args"), (Exception(), "x"), (...,"x"), (True, "x"), (super(A, a), "x"), (memoryview(b""), "obj"), (1j, "real"), (staticmethod(len), "x"), (a.__setattr__, "x"), (str.upper, "x"), (int.real, "x")):
    print(type(v).__name__, n, end=": "); t(lambda: setattr(v, n, 1)); t(lambda: delattr(v, n))
class M(type):
    def __setattr__(cls, n, v): print("meta set", n, v); super().__setattr__(n, v)
    def __delattr__(cls, n): print("meta del", n); super().__delattr__(n)
class K(metaclass=M): x = 1
K.x = 2; K.y = 3; del K.y; K().q = 1; t(lambda: delattr(K, "zz")); t(lambda: object.__setattr__(K, "x", 1)); t(lambda: type.__setattr__(K, "x", 7) or K.x); t(lambda: object.__delattr__(K, "x")); t(lambda: type.__setattr__(int, "x", 1)); t(lambda: type.__delattr__(int, "real")); t(lambda: object.__setattr__(5, "x", 1)); t(lambda: object.__setattr__(a, 5, 1)); t(lambda: type.__setattr__(5, "x", 1))
class Slot:
    __slots__ = ("s",)
    c = 1
s = Slot(); t(lambda: setattr(s, "x", 1)); t(lambda: delattr(s, "x")); t(lambda: delattr(s, "s")); t(lambda: setattr(s, "c", 2)); t(lambda: delattr(s, "c")); t(lambda: setattr(s, "__class__", Slot)); t(lambda: setattr(s, "__dict__", {})); t(lambda: setattr(s, "__doc__", 1)); t(lambda: setattr(s, "__module__", 1)); t(lambda: setattr(s, "__slots__", 1))
