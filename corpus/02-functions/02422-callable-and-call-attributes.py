# callable() of everything, and __call__ read and replaced.
# point: 1.callable
import functools, operator
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __call__(self): return "A()"
class B: pass
class P:
    @property
    def __call__(self): raise RuntimeError("read")
class N: __call__ = None
class M(type):
    def __call__(cls, *a): return ("meta", cls.__name__, a)
class K(metaclass=M): pass
class G:
    def __getattr__(self, n): return lambda: "dynamic"
b = B(); b.__call__ = lambda: "inst"
for x in (A, A(), B, b, P(), N(), K, G(), len, [].append, str.upper, lambda: 0, int, type, None, 1, "s", classmethod(len), staticmethod(len), property(len), functools.partial(len), operator.itemgetter(0), (i for i in ()), iter([]), A().__call__, A.__call__, M, super(A, A()), list[int], int | str, ..., print, type(None), Exception, NotImplemented, functools.lru_cache(len), object(), {}.keys): print(callable(x), end=" ")
print(); t(lambda: callable()); t(lambda: callable(1, 2)); t(lambda: callable(x=1))
t(lambda: A()()); t(lambda: b()); t(lambda: P()()); t(lambda: N()()); t(lambda: K(1)); t(lambda: G()()); t(lambda: G().__call__()); t(lambda: list[int]([1])); t(lambda: (int | str)(1)); t(lambda: dict[str, int](a=1)); t(lambda: type[int]()); t(lambda: tuple[int]()); t(lambda: super(A, A())()); t(lambda: super(A, A()).__call__)
f = lambda *a: a; t(lambda: f.__call__(1)); t(lambda: f.__call__.__call__(2)); t(lambda: f.__call__.__name__); t(lambda: type(f).__call__(f, 3)); t(lambda: len.__call__([1])); t(lambda: int.__call__("5")); t(lambda: type.__call__(int, "6")); t(lambda: type.__call__(K, 1).__class__.__name__); t(lambda: K.__call__(1)); t(lambda: M.__call__(K, 2)); t(lambda: A.__call__(A())); t(lambda: A.__call__()); t(lambda: A().__call__.__self__.__class__.__name__)
f.__call__ = lambda: "never"; t(lambda: f(1)); t(lambda: f.__call__()); A.__call__ = lambda self: "replaced"; t(lambda: A()()); A.__call__ = classmethod(lambda c: c.__name__); t(lambda: A()()); A.__call__ = staticmethod(lambda: "static"); t(lambda: A()()); A.__call__ = functools.partial(lambda *a: len(a), 1); t(lambda: A()()); A.__call__ = len; t(lambda: A()()); A.__call__ = B; t(lambda: type(A()()).__name__); A.__call__ = A(); 
try: A()()
except RecursionError: print("RecursionError")
del A.__call__; t(lambda: A()()); print(callable(A())); M.__call__ = lambda cls: "changed meta"; t(lambda: K()); del M.__call__; t(lambda: type(K()).__name__)
t(lambda: operator.call(len, [1, 2])); t(lambda: operator.call(5)); t(lambda: operator.call()); t(lambda: operator.methodcaller("upper")("a")); t(lambda: operator.methodcaller("nope")("a")); t(lambda: operator.methodcaller(5)); t(lambda: operator.methodcaller()); t(lambda: operator.methodcaller("split", ",", maxsplit=1)("a,b,c")); t(lambda: operator.methodcaller("upper")()); t(lambda: operator.attrgetter("real.imag")(5)); t(lambda: operator.attrgetter("a.b")(5)); t(lambda: operator.attrgetter(5)); t(lambda: operator.itemgetter(1, 0)("ab")); t(lambda: operator.itemgetter(5)("ab")); t(lambda: operator.itemgetter()); t(lambda: operator.itemgetter(1)(x=1))
