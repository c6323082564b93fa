# Parameters named like others: self, cls, args, kwargs and names of the machinery.
# point: 1.parameter-names
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(self, cls, func=None, callable=1, key=2, name=3, *args, kwargs=4, **kw): return self, cls, func, callable, key, name, args, kwargs, kw
t(lambda: f(self=1, cls=2)); t(lambda: f(1, 2, func=3, callable=4, key=5, name=6)); t(lambda: f(1, 2, kw=7, args=8)); t(lambda: f(1, 2, 3, 4, 5, 6, 7, 8, kwargs=9))
class C:
    def m(this, self, cls=0): return self, cls
    def __init__(me, self=1, cls=2, type=3): me.v = (self, cls, type)
    def __call__(*args, **kwargs): return len(args), kwargs
    @classmethod
    def k(klass, cls=1, self=2): return klass.__name__, cls, self
    @staticmethod
    def s(self=1): return self
    def noself(): pass
    def star(*args): return len(args)
    def kwonly(*, a=1): return a
c = C()
t(lambda: c.m(self=5, cls=6)); t(lambda: c.m(this=1)); t(lambda: C(self=5, cls=6, type=7).v); t(lambda: C(me=1)); t(lambda: c(1, self=2, callable=3)); t(lambda: c.k(cls=5, self=6)); t(lambda: c.k(klass=1)); t(lambda: c.s(self=4)); t(lambda: c.noself()); t(lambda: C.noself()); t(lambda: c.star()); t(lambda: c.star(1)); t(lambda: c.kwonly()); t(lambda: C.kwonly(a=5)); t(lambda: C.m(this=1, self=2))
class New:
    def __new__(cls, /, *args, **kwargs): return args, kwargs
class Init:
    def __init__(self, /, **kwargs): self.k = kwargs
t(lambda: New(cls=1, self=2)); t(lambda: Init(self=1, cls=2).k); t(lambda: dict(self=1, cls=2, iterable=3, mapping=4)); t(lambda: dict([("self", 0)], self=1)); d = {}; t(lambda: d.update(self=1, other=2) or d); t(lambda: "{self} {key}".format(self=1, key=2)); t(lambda: "{format_string}".format(format_string=3))
import functools, collections, types
t(lambda: functools.partial(f, func=1, self=2, cls=3)()); t(lambda: functools.partial(lambda **k: k, self=1, args=2)(func=3)); t(lambda: collections.OrderedDict(self=1, other=2)); t(lambda: collections.Counter(self=1, iterable=2)); t(lambda: collections.defaultdict(None, self=1, default_factory=2)); t(lambda: types.SimpleNamespace(self=1, mapping_or_iterable=2)); t(lambda: collections.ChainMap({}, {"self": 1})["self"]); t(lambda: collections.UserDict(self=1, dict=2).data)
def g(a, *, b): return a, b
t(lambda: g(**{"a": 1, "b": 2})); t(lambda: g(*[1], **{"b": 2})); t(lambda: g(1, **{"a": 1, "b": 2})); t(lambda: g(b=1, *[2])); t(lambda: g(**{"b": 1}, **{"a": 2})); t(lambda: g(1, b=2, **{}))
def h(*args, **args2): return args, args2
t(lambda: h(*(), **{})); t(lambda: h(args=1)); t(lambda: h(args2=2)); t(lambda: h(*[1, 2], *"ab", x=1, **{"y": 2}))
def pos(a, b, /, **kw): return a, b, kw
t(lambda: pos(1, 2, a=3, b=4)); t(lambda: pos(1, b=2)); t(lambda: pos(a=1, b=2)); t(lambda: pos(1, 2, 3)); t(lambda: pos())
t(lambda: (lambda *, self: self)(self=1)); t(lambda: (lambda __x, /: __x)(2)); t(lambda: (lambda _C__p=1: _C__p)())
class Mangled:
    def m(self, __x, *, __y=1): return __x, __y
t(lambda: Mangled().m(1)); t(lambda: Mangled().m(_Mangled__x=1)); t(lambda: Mangled().m(__x=1)); t(lambda: Mangled().m(1, _Mangled__y=2)); t(lambda: Mangled().m())
