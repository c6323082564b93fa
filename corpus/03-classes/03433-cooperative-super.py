# super in class creation: __new__, __init__, __init_subclass__, metaclasses and mixins that pass arguments on.
# point: 6.super-cooperative
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Root:
    def __init__(self, **k): print("Root", k); assert not k
class A(Root):
    def __init__(self, *, a, **k): print("A", a); super().__init__(**k)
class B(Root):
    def __init__(self, *, b=2, **k): print("B", b); super().__init__(**k)
class C(A, B):
    def __init__(self, c, **k): print("C", c); super().__init__(**k)
t(lambda: C(1, a=2, b=3).__class__.__name__); t(lambda: C(1)); t(lambda: C(1, a=1, z=5)); t(lambda: C()); t(lambda: A(a=1, b=2))
class N:
    def __new__(cls, *a, **k): print("N.new", cls.__name__, a, k); return super().__new__(cls)
    def __init_subclass__(cls, /, flag=None, **k): print("N.sub", cls.__name__, flag, k); super().__init_subclass__(**k)
class P(N, flag=1): pass
class Q(P):
    def __new__(cls, *a): self = super().__new__(cls, *a); self.made = True; return self
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); cls.extra = "Q"
class R(Q, flag=2): pass
t(lambda: R(1, 2).made); t(lambda: R.extra); t(lambda: type("S", (P,), {}, flag=3).__name__); t(lambda: type("S", (P,), {}, other=3))
class M(type):
    def __new__(m, n, b, ns, **k): print("M.new", n, k); return super().__new__(m, n, b, ns, **k)
    def __init__(c, n, b, ns, **k): print("M.init", n, k); super().__init__(n, b, ns)
    def __call__(c, *a, **k): print("M.call", c.__name__); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, n, b, **k): print("M.prepare", n, k); return super().__prepare__(n, b, **k)
    def __getattribute__(c, n): return super().__getattribute__(n) if n != "magic" else "meta magic"
    def mro(c): return super().mro()
    def __instancecheck__(c, o): return super().__instancecheck__(o) or o == "fake"
class K(N, metaclass=M, flag=9): pass
class K2(K): pass
t(lambda: K2(5).__class__.__name__); t(lambda: K2.magic); t(lambda: isinstance("fake", K)); t(lambda: isinstance(5, K))
class L(list):
    def __init__(self, *a): super().__init__(*a); self.n = len(self)
    def append(self, x): super().append(x); self.n += 1
    def __getitem__(self, i): return ("L", super().__getitem__(i))
    def __eq__(self, o): return super().__eq__(o)
    def __repr__(self): return "L" + super().__repr__()
    def __iadd__(self, o): return super().__iadd__([*o, "extra"])
    def __contains__(self, x): return super().__contains__(x) or x == "any"
    __hash__ = None
l = L("ab"); l.append("c"); l += ["d"]; t(lambda: (l, l.n, l[0], "any" in l, "zz" in l, l == ["a"])); t(lambda: super(L, l).__len__()); t(lambda: super(L, l).nope)
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __missing__(self, k): return super().get(k.upper(), "none")
d = D(); d["a"] = 1; t(lambda: (d, d["a"], d["zz"])); t(lambda: d.__setitem__(5, 1))
class E(ValueError):
    def __init__(self, code, *a): super().__init__(*a); self.code = code
    def __str__(self): return f"{self.code}: {super().__str__()}"
t(lambda: (_ for _ in ()).throw(E(5, "text", 1))); t(lambda: E(1).args); t(lambda: E())
class I(int):
    def __new__(cls, v, tag=None): self = super().__new__(cls, v); self.tag = tag; return self
    def __add__(self, o): return I(super().__add__(o), self.tag)
    def __eq__(self, o): return super().__eq__(o) and "eq"
    def __hash__(self): return super().__hash__()
t(lambda: (I("7", "t") + 1, (I(7, "t") + 1).tag, I(3) == 3, I(3) == 4, hash(I(5)), I(3) == "x")); t(lambda: I("z")); t(lambda: I())
