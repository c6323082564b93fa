# Bound methods are objects of their own.
# point: 1.bound-methods
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class C:
    def m(self, *a, **k):
        "doc of m"
        return ("m", a, k)
    m.tag = 5
    @classmethod
    def c(cls, *a): return (cls.__name__, a)
    def __eq__(self, o): return True
    def __hash__(self): return 7
    def __repr__(self): return "<C>"
a, b = C(), C()
print(a.m == a.m, a.m is a.m, a.m == b.m, a.m != b.m, hash(a.m) == hash(a.m), a.m.__func__ is C.m, a.m.__self__ is a, a.m.__name__, a.m.__qualname__, a.m.__doc__, a.m.__module__, a.m.tag, a.m.__defaults__, a.m.__code__ is C.m.__code__)
print(a.m, C.c, a.c, len({a.m, a.m}), a.c == C.c, a.c.__self__, a.c.__func__.__name__)
t(lambda: setattr(a.m, "tag", 6)); t(lambda: setattr(a.m, "new", 6)); t(lambda: setattr(a.m, "__doc__", 6)); t(lambda: delattr(a.m, "tag")); t(lambda: setattr(a.m, "__self__", 1)); t(lambda: a.m.nope); t(lambda: setattr(a.m, "__name__", "q")); t(lambda: a.m < b.m); t(lambda: a.m.__dict__); t(lambda: a.m.__get__(b)() is None); t(lambda: a.m.__get__(b).__self__ is a); t(lambda: a.m.__call__(1, x=2)); t(lambda: a.m.__wrapped__)
m = types.MethodType(C.m, 5); print(m(1), m.__self__, m); m2 = types.MethodType(len, [1, 2]); print(m2(), m2.__self__, m2.__name__); t(lambda: m2(1)); t(lambda: types.MethodType(C.m)); t(lambda: types.MethodType()); t(lambda: types.MethodType(1, 2)); t(lambda: types.MethodType(C.m, a, 3)); t(lambda: types.MethodType(func=1))
class K:
    def __call__(self, *a): return ("K", len(a))
m3 = types.MethodType(K(), a); print(m3(1, 2)); t(lambda: m3.__name__); t(lambda: repr(m3).startswith("<bound method ? of <C>>"))
m4 = types.MethodType(a.m, b); print(m4(3)); nested = types.MethodType(m4, 9); print(nested(1))
class D(C): pass
d = D(); print(d.m, d.m.__func__ is C.m, d.c()); f = a.m; C.m = lambda self: "replaced"; print(f(1), a.m()); del C.m; t(lambda: a.m)
class E:
    x = len
    y = C
    z = print
    l = lambda *a: a
    p = types.MethodType(lambda *a: a, "fixed")
e = E(); print(e.x("abc"), type(e.y()).__name__, len(e.l(1)), e.p(1)); e.own = lambda *a: a; print(e.own(1)); t(lambda: E.l()); t(lambda: e.x())
def h(self): return self
t(lambda: h.__get__(None)); t(lambda: h.__get__(None, int) is h); t(lambda: h.__get__(3)()); t(lambda: h.__get__(3, str)()); t(lambda: h.__get__(None, type(None))() ); t(lambda: type(h.__get__(None, type(None))).__name__); t(lambda: h.__set__)
print(f.__reduce__()[0].__name__, f.__reduce__()[1][1])
