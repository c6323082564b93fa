# Binding errors name functions by qualified name: nested, decorated, renamed, methods through classes and super.
# point: 1.binding-errors-names
import functools
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
def outer():
    class Local:
        def method(self, a): pass
        class Deeper:
            def __init__(self, *, k): pass
            __call__ = lambda self, x: x
    return Local
L = outer()
t(lambda: L().method()); t(lambda: L.method()); t(lambda: L.Deeper()); t(lambda: L.Deeper(1)); t(lambda: L.Deeper(k=1)()); t(lambda: L.Deeper(k=1, j=2))
def deco(f):
    def wrapper(x): return f(x)
    return wrapper
@deco
def one(a): pass
@deco
@functools.cache
def two(a, b): pass
def wraps(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
@wraps
def three(a, b): pass
t(lambda: one()); t(lambda: two(1)); t(lambda: three(1)); t(lambda: one(1, 2)); t(lambda: three.__wrapped__())
class A:
    def __init__(self, x): self.x = x
    def m(self, a, b=1): pass
    @property
    def p(self, extra): pass
    @classmethod
    def c(cls, a): pass
    def __getitem__(self): pass
    def __add__(self, a, b): pass
    def __len__(self, x): pass
    def __enter__(self, x): pass
    def __exit__(self): pass
    def __iter__(self, x): pass
    def __eq__(self): pass
    def __bool__(self, x): pass
    def __getattr__(self): pass
    def __format__(self): pass
    def __str__(self, x): pass
    def __hash__(self, x): pass
    def __contains__(self): pass
    def __setitem__(self, k): pass
    def __next__(self, x): pass
    def __del__(self): pass
class B(A):
    def __init__(self): super().__init__()
    def m(self): super().m()
a = A(1)
def with_a():
    with a: pass
def setitem(): a[1] = 2
t(lambda: B()); t(lambda: B.m(a)); t(lambda: A()); t(lambda: a.p); t(lambda: A.c()); t(lambda: a[1]); t(lambda: a + 1); t(lambda: len(a)); t(with_a); t(lambda: iter(a)); t(lambda: a == 1); t(lambda: bool(a)); t(lambda: a.zz); t(lambda: format(a)); t(lambda: f"{a:x}"); t(lambda: str(a)); t(lambda: hash(a)); t(lambda: 1 in a); t(setitem); t(lambda: next(a))
b = B.__new__(B); t(lambda: b.m()); b.m = lambda q: q; t(lambda: b.m()); A.m = one; t(lambda: a.m(1)); A.n = functools.partial(one, 1); t(lambda: a.n(2)); A.s = staticmethod(one); t(lambda: a.s())
L.__qualname__ = "Renamed"; t(lambda: L().method()); L.method.__qualname__ = "Direct.name"; t(lambda: L().method()); L.__name__ = "N"; t(lambda: L(1))
t(lambda: (lambda *, key: 0)()); t(lambda: [lambda x: x][0]()); t(lambda: {"k": lambda: 0}["k"](1)); t(lambda: (lambda a, b=2, *c, d, **e: 0)())
g = (lambda: (yield))
t(lambda: g(1)); 
async def co(a): pass
def gen(a, *, b): yield
t(lambda: co()); t(lambda: gen()); t(lambda: gen(1, c=2))
