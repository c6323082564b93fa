# Decorators stacked: classmethod, staticmethod, property, functools wrappers and custom descriptors.
# point: 6.stacking
import functools, abc
def t(f):
    try: r = f(); print(type(r).__name__ if callable(r) or " at 0x" in repr(r) else repr(r))
    except Exception as e: print(type(e).__name__, e)
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return ("deco", f(*a, **k))
    return w
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, c=None): return ("lazy", self.f(o if o is not None else c))
    def __set_name__(self, o, n): self.n = n
def body(self_or_cls=None): return getattr(self_or_cls, "__name__", type(self_or_cls).__name__)
class A:
    a = classmethod(deco(body)); b = staticmethod(deco(body)); c = property(deco(body)); g = classmethod(staticmethod(body)); h = staticmethod(classmethod(body)); i = property(classmethod(body)); j = property(staticmethod(body)); k = classmethod(Lazy(body)); l = staticmethod(Lazy(body)); m = Lazy(classmethod(body)); n = classmethod(functools.partial(body)); o = classmethod(functools.lru_cache(body)); p = functools.lru_cache(lambda self: "cached"); q = functools.cached_property(deco(body)); r = staticmethod(staticmethod(staticmethod(body))); s = classmethod(classmethod(body)); u = functools.singledispatchmethod(lambda self, x: ("default", type(x).__name__)); v = functools.partialmethod(deco(body)); w = classmethod(type); x = staticmethod(len); y = classmethod(property(body)); z = deco(classmethod(body))
for n in "abcghijklmnopqrsuvwxyz":
    print(n, end=": "); t(lambda: getattr(A, n)); t(lambda: getattr(A(), n)); t(lambda: getattr(A, n)()); t(lambda: getattr(A(), n)())
@A.u.register
def _(self, x: int): return ("int", x)
t(lambda: A().u(5)); t(lambda: A().u("s")); t(lambda: A.u(A(), 5)); t(lambda: A().u()); t(lambda: A.x("abc")); t(lambda: A().x("ab")); t(lambda: A.w()); t(lambda: A.__dict__["a"].__wrapped__.__name__); t(lambda: A.__dict__["a"].__func__.__wrapped__ is body); t(lambda: A.p.cache_info()); a = A(); a.p(); a.p(); t(lambda: A.p.cache_info())
class B(A):
    @classmethod
    def a(cls): return ("B", super().a())
    @staticmethod
    def b(x): return ("B", A.b(x))
    @property
    def c(self): return ("B", super().c)
t(lambda: B.a()); t(lambda: B().a()); t(lambda: B.b(1)); t(lambda: B().c); t(lambda: super(B, B).a()); t(lambda: super(B, B()).b(2))
class Abs(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @p.setter
    def p(self, v): ...
t(lambda: Abs()); t(lambda: sorted(Abs.__abstractmethods__)); t(lambda: type("Part", (Abs,), {"c": 1, "s": 2})()); t(lambda: type(type("Full", (Abs,), {"c": 1, "s": 2, "p": 3})()).__name__); t(lambda: (Abs.__dict__["c"].__isabstractmethod__, Abs.__dict__["s"].__isabstractmethod__, Abs.__dict__["p"].__isabstractmethod__, classmethod(body).__isabstractmethod__, property().__isabstractmethod__))
class Truth:
    __isabstractmethod__ = property(lambda s: Boom())
class Boom:
    def __bool__(self): raise ValueError("boom")
t(lambda: classmethod(Truth()).__isabstractmethod__); t(lambda: property(Truth()).__isabstractmethod__)
