# super() in nested functions, class methods, properties and with odd arguments.
# point: 6.super-forms
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    z = "A.z"
    def m(self): return ["A"]
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    def __getitem__(self, i): return ("A", i)
    def __len__(self): return 3
class B(A):
    z = "B.z"
    def m(self): return ["B"] + super().m()
    @classmethod
    def c(cls): return "B+" + super().c()
    @staticmethod
    def s(): return "B+" + A.s()
    @property
    def p(self): return "B+" + super().p
    def nested(self):
        def inner(): return super(B, self).m()
        return inner()
    def comp(self): return [super(B, self).z for _ in range(2)], [x for x in super().m()]
    def gen(self): yield super().z
    def lam(self): return (lambda: super(B, self).z)()
    def zero_nested(self):
        def inner(self): return super().m()
        return inner(self)
    def comp0(self): return [super().z for _ in range(2)]
    def item(self): return super().__getitem__(1)
    def item2(self): return super()[1]
    def ln(self): return len(super())
    def setz(self): super().z = 5
    def sget(self): return super().__class__, super().__self__ is self, super().__thisclass__, super().__self_class__
class C(A):
    def m(self): return ["C"] + super().m()
class D(B, C):
    def m(self): return ["D"] + super().m()
b = B(); d = D()
print(d.m(), d.c(), d.s(), d.p, b.nested(), b.comp(), list(b.gen()), b.lam(), b.zero_nested(), b.item(), b.sget()); t(b.comp0); t(b.item2); t(b.ln); t(b.setz)
print(super(B, d).m(), super(B, D).c(), super(B, D).m(d), super(A, b).__init__(), super(B, b), super(B), super(B, B).z); t(lambda: super(B, 3)); t(lambda: super(3, b)); t(lambda: super(B, b).nope); t(lambda: super(B, b, 3)); t(lambda: super(B).z)
class E(A):
    def __init__(self): self = 5; self.x = super
    def first(*args): return super().m()
    def none(): return super().m()
    def deleted(self): del self; return super().m()
    def replaced(self, o): self = o; return super().m()
t(lambda: E().first()); t(lambda: E.none()); 
class E(A):
    def first(*args): return super().m()
    def none(): return super().m()
    def deleted(self): del self; return super().m()
    def replaced(self, o): self = o; return super().m()
    def cls(self): return __class__
t(lambda: E().first()); t(lambda: E.none()); t(lambda: E().deleted()); t(lambda: E().replaced(3)); t(lambda: E().replaced(E())); print(E().cls())
class M(type):
    def __call__(cls, *a): return ("M", super().__call__(*a).__class__.__name__)
class F(metaclass=M): pass
print(F())
class G(A):
    def __getattribute__(self, n): return super().__getattribute__(n) if n != "z" else "G"
    def __new__(cls): return super().__new__(cls)
    def __repr__(self): return "G:" + super().__repr__()[:9]
    def __eq__(self, o): return super().__eq__(o) is NotImplemented
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
g = G(); g.q = 4; print(g.z, g.q, repr(g), g == 3)
class Slots(A):
    __slots__ = ()
    u = super
print(Slots.u is super, isinstance(super(B, b), super), super.__name__, super(B, b).__doc__ is not None)
sub = type("Sub", (super,), {"extra": 1}); print(sub(B, b).m(), sub.extra)
class Cooperative:
    def __init__(self, **kw): print("coop", kw); super().__init__(**kw)
class L(Cooperative):
    def __init__(self, a, **kw): super().__init__(**kw)
class R(Cooperative):
    def __init__(self, b, **kw): super().__init__(**kw)
class LR(L, R): pass
LR(a=1, b=2); t(lambda: LR(a=1, b=2, c=3)); t(lambda: LR(1))
