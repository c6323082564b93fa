# Metaclasses: the hooks in their order.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): print("prepare", name, bases, kw); return {"prepared": 1}
    def __new__(mcls, name, bases, ns, **kw): print("new", name, sorted(k for k in ns if not k.startswith("__")), kw); return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print("call", cls.__name__, a, k); return super().__call__(*a, **k)
    def __instancecheck__(cls, x): return x == 7
    def __subclasscheck__(cls, c): return c is str
    def __getattr__(cls, n): return f"meta:{n}"
    def __len__(cls): return 99
    def __iter__(cls): return iter("ab")
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, i): return ("item", i)
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __add__(cls, o): return ("add", o)
    def __bool__(cls): return False
    def __eq__(cls, o): return o is cls or o == "eq"
    def __hash__(cls): return 5
    def meth(cls): return ("meth", cls)
    @property
    def mprop(cls): return "mprop"
class C(metaclass=M, flag=True):
    y = 2
    def __init__(self, v): self.v = v
print(C(3).v, isinstance(7, C), isinstance(3, C), issubclass(str, C), issubclass(int, C), C.zzz, len(C), list(C), 1 in C, C[3], C, C + 1, bool(C), C == "eq", hash(C), C.meth(), C.mprop, C.prepared)
t(lambda: C(1).meth); t(lambda: C(1).mprop); t(lambda: len(C(1)))
class D(C): pass
print(type(D), isinstance(C(1), C), D.mro())
def mf(name, bases, ns, **kw): return (name, bases, sorted(ns), kw)
class F(metaclass=mf, k=1): a = 1
print(F[0], F[1], F[3])
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
t(lambda: type("X", (A1, A2), {}))
def bad():
    class X(A1, A2): pass
t(bad)
class M12(M1, M2): pass
class X(A1, A2, metaclass=M12): pass
print(type(X), type(type("Y", (A1,), {}))); t(lambda: type("Z", (), {}, foo=1)); t(lambda: type()); t(lambda: type(1, 2)); t(lambda: type("a", (), 3)); t(lambda: type("a", 3, {})); t(lambda: type("a", (3,), {})); t(lambda: type(3, (), {})); t(lambda: type("a", (bool,), {})); t(lambda: type("a", (object, int), {})); t(lambda: type("a", (int, str), {})); t(lambda: type("a", (int, int), {})); t(lambda: type("a", (type(None),), {})); t(lambda: type("a", (type(lambda: 0),), {}))
def bad():
    class X(metaclass=3): pass
t(bad)
class P(type):
    @classmethod
    def __prepare__(m, n, b): return 3
def bad():
    class X(metaclass=P): pass
t(bad)
class NoNew(type):
    def __new__(m, n, b, ns): return 42
class NN(metaclass=NoNew): pass
print(NN)
class Meta3(type):
    def mro(cls): return [cls, object] if cls.__name__ == "R" else super().mro()
class B3: q = 1
class R(B3, metaclass=Meta3): pass
print(R.__mro__, hasattr(R, "q"), R.__bases__, issubclass(R, B3))
class Sing(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Sing): pass
print(S() is S())
class Slot(type):
    __slots__ = ()
t(lambda: Slot("q", (), {}).__name__); t(lambda: type("X", (), {"__slots__": ()}, metaclass=M))
class AutoOrd(type):
    def __lt__(a, b): return a.__name__ < b.__name__
class Zed(metaclass=AutoOrd): pass
class Abc(metaclass=AutoOrd): pass
print(sorted([Zed, Abc]), max(Zed, Abc).__name__); t(lambda: Zed() < Zed())
