# Slots: which attributes instances have.
# point: 6.slots
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
a = A(1); print(a.x); t(lambda: a.y); t(lambda: setattr(a, "z", 1)); t(lambda: a.__dict__); t(lambda: delattr(a, "y")); del a.x; t(lambda: a.x); t(lambda: a.z)
print(A.x, type(A.x), A.__slots__, A.x.__name__, A.x.__objclass__, A.x.__doc__, A.x.__qualname__); t(lambda: A.x.__get__(3)); print(A.x.__get__(None, A) is A.x); t(lambda: A.x.__set__(3, 1))
class B(A): pass
b = B(3); b.z = 5; print(b.__dict__, b.x, b.z)
class C(A):
    __slots__ = ("z",)
c = C(1); c.z = 2; t(lambda: setattr(c, "w", 1)); print(C.__slots__, c.x, c.z)
class D(A):
    __slots__ = ("x", "__dict__")
d = D(9); d.q = 1; print(d.__dict__, d.x); t(lambda: A.x.__get__(d))
t(lambda: type("E", (), {"__slots__": ("a", "a b")})); t(lambda: type("E", (), {"__slots__": (3,)})); t(lambda: type("E", (), {"__slots__": ("a",), "a": 1})); t(lambda: type("E", (int,), {"__slots__": ("a",)})); t(lambda: type("E", (tuple,), {"__slots__": ("a",)})); t(lambda: type("E", (), {"__slots__": ("__dict__", "__dict__")})); t(lambda: type("E", (B,), {"__slots__": ("__dict__",)}))
t(lambda: type("E", (A, C), {})); 
class F:
    __slots__ = ("f",)
t(lambda: type("G", (A, F), {})); t(lambda: type("G", (A, F), {"__slots__": ()}))
class G:
    __slots__ = "single"
g = G(); g.single = 1; print(g.single, G.__slots__)
class H:
    __slots__ = {"k": "doc of k"}
print(H.k.__doc__, H.__slots__)
class P:
    __slots__ = ("__priv", "pub")
    def __init__(self): self.__priv = 1
print(P()._P__priv, P.__slots__, sorted(k for k in P.__dict__ if "priv" in k))
class I(int): __slots__ = ()
t(lambda: setattr(I(3), "x", 1)); print(I(3) + 1)
class L(list): __slots__ = ("tag",)
l = L([1]); l.tag = "t"; print(l, l.tag); t(lambda: l.__dict__)
class Empty: __slots__ = ()
t(lambda: setattr(Empty(), "a", 1)); print(isinstance(Empty(), object), hasattr(Empty(), "__dict__"))
import weakref
t(lambda: weakref.ref(a)); 
class W: __slots__ = ("__weakref__",)
w = W(); print(weakref.ref(w)() is w); t(lambda: type("E", (W,), {"__slots__": ("__weakref__",)}))
class It:
    __slots__ = iter(["p", "q"])
i = It(); i.p = 1; print(i.p)
class J(A, list if False else object): __slots__ = ()
j = J(4); print(j.x); A.x = 5; print(a.x if hasattr(a, "x") else "none"); t(lambda: setattr(a, "x", 1))
