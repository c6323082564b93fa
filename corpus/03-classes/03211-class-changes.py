# Changing a class changes its instances at once; dunders of instances do not count.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
a, b = A(), B()
t(lambda: len(b)); A.__len__ = lambda self: 7; print(len(a), len(b), bool(a)); B.__len__ = lambda self: 8; print(len(b)); del B.__len__; print(len(b)); del A.__len__; t(lambda: len(b)); print(bool(b))
A.__add__ = lambda s, o: ("add", o); print(b + 1, a + 2); A.__add__ = lambda s, o: NotImplemented; t(lambda: a + 1); A.__radd__ = lambda s, o: ("radd", o); print(1 + b); del A.__radd__; t(lambda: 1 + b)
a.__len__ = lambda: 3; a.__call__ = lambda: "called"; a.__getitem__ = lambda i: i; a.__iter__ = lambda: iter([1]); a.__bool__ = lambda: False; a.__repr__ = lambda: "inst"; a.__eq__ = lambda o: True; a.__enter__ = lambda: 1; a.__exit__ = lambda *x: 1; a.__hash__ = lambda: 5
t(lambda: len(a)); t(lambda: a()); t(lambda: a[0]); t(lambda: list(a)); print(bool(a), repr(a) == "inst", a == 3, a.__len__(), a.__call__())
def w():
    with a: pass
t(w)
A.__call__ = lambda self, *x: ("class call", x); print(a(1), b(2)); A.__getattr__ = lambda s, n: "ga " + n; print(b.foo, a.zip); del A.__getattr__; t(lambda: b.foo)
A.__getattribute__ = lambda s, n: "gattr " + n; print(a.anything, b.x); del A.__getattribute__; t(lambda: b.x)
A.__setattr__ = lambda s, n, v: print("set", n, v); b.q = 1; t(lambda: b.q); del A.__setattr__; b.q = 2; print(b.q)
A.__iter__ = lambda s: iter("it"); print(list(b), "i" in b); A.__contains__ = lambda s, x: x == 42; print(42 in b, "i" in b); A.__iter__ = None; t(lambda: list(b)); A.__contains__ = None; t(lambda: 1 in b); del A.__contains__, A.__iter__; A.__getitem__ = lambda s, i: "xyz"[i]; print(list(b), b[1], "z" in b)
A.__eq__ = lambda s, o: "eq"; print(a == b, hash(a) is not None); A.__hash__ = None; t(lambda: hash(b)); t(lambda: {b: 1}); del A.__hash__; print(isinstance(hash(b), int))
A.__repr__ = lambda s: "A!"; print(a, [b], f"{b}"); A.__str__ = lambda s: "str!"; print(a, [b]); del A.__str__, A.__repr__
A.m = lambda self: "m1"; print(b.m()); bound = b.m; A.m = lambda self: "m2"; print(b.m(), bound()); B.m = "attr"; print(b.m, a.m()); b.__dict__["m"] = "own"; print(b.m); del B.m; print(b.m); del b.m; print(b.m())
A.p = property(lambda s: "prop"); print(b.p); b.__dict__["p"] = 1; print(b.p); del A.p; print(b.p)
class C:
    def __init__(self): self.x = 1
    def go(self): return "old"
c = C(); r = []
for i in range(4):
    r.append(c.go())
    if i == 1: C.go = lambda self: "new"
print(r)
C.__init__ = lambda self: setattr(self, "x", 2); print(C().x); C.__new__ = staticmethod(lambda cls: "made"); print(C())
class M(type):
    pass
class D(metaclass=M): pass
M.__len__ = lambda cls: 3; print(len(D)); M.__call__ = lambda cls: "M call"; print(D()); del M.__call__; print(type(D()).__name__); M.extra = 5; print(D.extra); t(lambda: D().extra); D.__len__ = lambda s: 9; print(len(D), len(D()))
import operator
class Num: pass
n = Num(); Num.__index__ = lambda s: 2; print([1, 2, 3][n], range(5)[n], operator.index(n), hex(n), "ab" * n if 0 else ""); Num.__int__ = lambda s: 5; print(int(n)); Num.__float__ = lambda s: 1.5; print(float(n), round(1.5)); Num.__lt__ = lambda s, o: True; print(n < 1, 1 > n); t(lambda: n > 1); Num.__neg__ = lambda s: "neg"; print(-n); t(lambda: +n); Num.__iadd__ = lambda s, o: "iadd"; k = n; k += 1; print(k); Num.__enter__ = lambda s: "en"; Num.__exit__ = lambda s, *x: True
with n as v: print(v); raise ValueError
Num.__del__ = lambda s: None; Num.__missing__ = 1; Num.__slots__ = 3; print(Num.__slots__)
