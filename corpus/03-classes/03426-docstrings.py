# __doc__ of classes, functions, properties, modules and instances.
# point: 2.doc
"second string is no docstring"
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    """A doc

        indented
      less
    """
    def m(self): "m doc"
    def n(self): 5
    def f(self): f"no doc {1}"
    def b(self): b"no doc"
    def c(self): "con" "cat"
    def r(self): r"raw \n doc"
    def i(self):
        # comment first
        "after comment"
        return 1
    @property
    def p(self): "p doc"; return 1
    lam = lambda self: "not doc"
    async def co(self): "co doc"
    def g(self): "g doc"; yield
class B(A): pass
class C(A): x = 1; "not first"
class D: "D doc"; y = 2
class E: __doc__ = "assigned"
class F: "literal"; __doc__ = "assigned after"
class G: __doc__ = 5
class H:
    __doc__ = property(lambda s: ("dynamic", type(s).__name__))
for c in (A, B, C, D, E, F, G): t(lambda: c.__doc__); t(lambda: c().__doc__)
t(lambda: H().__doc__); t(lambda: type(H.__doc__).__name__); t(lambda: __doc__); import sys; t(lambda: sys.modules[__name__].__doc__)
for n in ("m", "n", "f", "b", "c", "r", "i", "p", "lam", "co", "g"): print(n, end=" "); t(lambda: getattr(A, n).__doc__)
t(lambda: B.m.__doc__); t(lambda: A().m.__doc__); t(lambda: setattr(A().m, "__doc__", "x")); A.m.__doc__ = "changed"; t(lambda: A().m.__doc__); del A.m.__doc__; t(lambda: A.m.__doc__); A.__doc__ = "new"; t(lambda: A.__doc__); t(lambda: B.__doc__); t(lambda: delattr(A, "__doc__")); t(lambda: "__doc__" in B.__dict__); B.__doc__ = None; a = A(); a.__doc__ = "instance"; t(lambda: a.__doc__); t(lambda: setattr(int, "__doc__", "x")); t(lambda: setattr(len, "__doc__", "x")); t(lambda: setattr(5, "__doc__", "x")); t(lambda: type("X", (), {"__doc__": "from dict"}).__doc__); t(lambda: type("X", (), {}).__doc__); t(lambda: type("X", (A,), {}).__doc__); t(lambda: setattr(A.p, "__doc__", "y") or A.p.__doc__); t(lambda: property(lambda s: 1, doc="given").__doc__); t(lambda: property(A.m).__doc__); t(lambda: (lambda: 0).__doc__); t(lambda: staticmethod(A.i).__doc__); t(lambda: classmethod(A.i).__doc__)
def wrapped():
    def inner(): "inner doc"
    return inner
import functools
@functools.wraps(A.i)
def w(): "own doc"
t(lambda: wrapped().__doc__); t(lambda: w.__doc__); t(lambda: w.__name__); t(lambda: functools.partial(w).__doc__ == functools.partial.__doc__); import inspect; t(lambda: inspect.getdoc(F)); t(lambda: inspect.getdoc(type("Q", (), {"__doc__": "  a\n    b\n      c\n"}))); t(lambda: inspect.cleandoc("  x\n\n   y\n  z")); t(lambda: inspect.getdoc(B))
