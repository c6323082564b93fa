# super in every form: where it finds __class__ and self, what it looks up, and its errors.
# point: 6.super-forms
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    attr = "A.attr"
    def m(self, *a): return ("A.m", type(self).__name__, a)
    @classmethod
    def c(cls): return ("A.c", cls.__name__)
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return ("A.p", type(self).__name__)
    @p.setter
    def p(self, v): print("A.p set", v)
    def __getattr__(self, n): return ("A.getattr", n)
    def __len__(self): return 10
    def __call__(self): return "A.call"
    def __iter__(self): return iter("A")
    def __str__(self): return "A.str"
    def __init_subclass__(cls, **k): print("A.init_subclass", cls.__name__, k); super().__init_subclass__()
    def __new__(cls, *a, **k): return super().__new__(cls)
class B(A, opt=1):
    attr = "B.attr"
    def m(self, *a): return ("B.m",) + super().m(*a)
    @classmethod
    def c(cls): return ("B.c",) + super().c()
    @staticmethod
    def s(): return super().s()
    @staticmethod
    def s2(): return super(B, B).s()
    @staticmethod
    def s3(x): return super().s()
    @property
    def p(self): return ("B.p",) + super().p
    def setp(self): super().p = 1
    def delp(self): del super().attr
    def dunder(self): return (super().__len__(), super().__call__(), list(super().__iter__()), super().__str__(), super().attr)
    def noslots(self): return len(super())
    def nocall(self): return super()()
    def noiter(self): return list(super())
    def nostr(self): return str(super()).startswith("<super: <class 'B'>, <B object>>".replace("'B'", "'B'")), repr(super()) == str(super())
    def missing(self): return super().nothing
    def nested(self): return [super().attr for _ in "ab"], {super().attr for _ in "a"}, {super().attr: 1 for _ in "a"}, list(super().attr for _ in "a")
    def lam(self): return (lambda: super().attr)()
    def lamself(self): return (lambda self: super().attr)(self)
    def inner(self):
        def f(s): return super().m(1)
        return f(self)
    def inner2(self):
        def f(): return super().m(1)
        return f()
    def gen(self): yield super().attr; yield from [super().m()]
    async def co(self): return super().attr
    def default(self, d=lambda s: super(B, s).attr): return d(self)
    def cell(self): return __class__
    def hasself(this): return super().attr
    def args(*a): return super().attr
    def kwargs(**k): return super().attr
    def rebound(self): self = A(); return super().attr
    def rebound2(self): self = 5; return super().attr
    def deleted(self): del self; return super().attr
    def captured(self):
        f = lambda: self
        return super().attr, f() is self
    def explicit(self): return super(B, self).attr, super(A, self).__str__()[:2], super(__class__, self).attr
    def shadow(self):
        super = lambda *a: "shadowed"
        return super()
    def unbound(self): return super(B).attr if hasattr(super(B), "attr") else "unbound has no attr"
b = B()
for n in ("m", "c", "s2", "dunder", "noslots", "nocall", "noiter", "missing", "nested", "lam", "lamself", "inner", "inner2", "default", "cell", "hasself", "args", "kwargs", "rebound", "rebound2", "deleted", "captured", "explicit", "shadow", "unbound", "setp", "delp", "s"): print(n, end=": "); t(lambda: getattr(b, n)())
t(lambda: b.s3(b)); t(lambda: B.s3(B)); t(lambda: B.s3(A())); t(lambda: b.p); t(lambda: list(b.gen())); t(lambda: B.c()); t(lambda: B.m(A())); t(lambda: B.m(5)); t(lambda: B.m(b)); t(lambda: B.args()); t(lambda: B.kwargs())
try: b.co().send(None)
except StopIteration as e: print(e.value)
for args in ((), (B,), (B, b), (B, B), (A, b), (B, A), (B, A()), (B, 5), (5, b), (B, None), (B, b, 1), (object, b), (int, True), (B, type("C", (B,), {})), (None, None), (type, B)):
    print(len(args), end=" "); t(lambda: (lambda s: (s.__thisclass__.__name__, s.__self__ is None, s.__self_class__ and s.__self_class__.__name__))(super(*args)))
s = super(B, b); t(lambda: s.m(2)); t(lambda: s.__class__); t(lambda: s.zz); t(lambda: super(A, b).zz); t(lambda: setattr(s, "zz", 1)); t(lambda: delattr(s, "attr")); t(lambda: s.__dict__ is b.__dict__); t(lambda: s.__getattribute__("attr")); t(lambda: s[0]); t(lambda: s + 1); t(lambda: s == s); t(lambda: super(B, b) == super(B, b)); t(lambda: bool(s)); t(lambda: hash(s) == hash(s)); t(lambda: s.__doc__); t(lambda: repr(super(B))); t(lambda: repr(super(B, B))); t(lambda: s.__init__()); u = super(B); t(lambda: u.__get__(b).m()); t(lambda: u.__get__(5)); t(lambda: u.__get__(None, B) is u); t(lambda: s.__get__(b) is s); t(lambda: u.m); t(lambda: super(a=1)); t(lambda: super())
class Mixin:
    sup = super(B)
class Diamond1(A): 
    def m(self): return ("D1",) + super().m()
class Diamond2(A):
    def m(self): return ("D2",) + super().m()
class Diamond(Diamond1, Diamond2):
    def m(self): return ("D",) + super().m()
    @property
    def p(self): return super().p
t(lambda: Diamond().m()); t(lambda: Diamond().p); Diamond.__bases__ = (Diamond2, Diamond1); t(lambda: Diamond().m()); Diamond2.m = lambda self: "patched"; t(lambda: Diamond().m()); del Diamond2.m; t(lambda: Diamond().m())
class GA:
    def __getattribute__(self, n): print("GA", n); return object.__getattribute__(self, n)
    x = 1
class GB(GA):
    def f(self): return super().x
t(lambda: GB().f())
class SubSuper(super):
    def __getattribute__(self, n): return ("sub super", n)
t(lambda: SubSuper(B, b).anything); t(lambda: type("SS", (super,), {})(B, b).m())
def outside(self): return super().m()
B.outside = outside; t(lambda: b.outside()); B.borrowed = Diamond1.m; t(lambda: b.borrowed())
