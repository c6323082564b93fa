# functools: reduce, partial, lru_cache, cached_property, wraps, total_ordering, singledispatch, cmp_to_key.
import functools


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: functools.reduce(lambda a, b: a * b, [1, 2, 3, 4])), t(lambda: functools.reduce(lambda a, b: a + b, [], 5)), t(lambda: functools.reduce(lambda a, b: a, [])), t(lambda: functools.reduce(max, "hello")), t(lambda: functools.reduce(5, [1, 2])), t(lambda: functools.reduce(max, 5)), t(lambda: functools.reduce(max)), t(lambda: functools.reduce(lambda a, b: a + b, ["a"], "b")), t(lambda: functools.reduce(lambda a, b: a + b, ["a"], initial="b"))


def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


p = functools.partial(f, 1, c=9)
t(lambda: p()), t(lambda: p(5, 6, d=7)), t(lambda: p(c=0)), t(lambda: p.func is f), t(lambda: p.args), t(lambda: p.keywords), t(lambda: functools.partial(p, 2)()), t(lambda: functools.partial(p, 2).args), t(lambda: functools.partial()), t(lambda: functools.partial(5)), t(lambda: functools.partial(f)()), t(lambda: functools.partial(f, functools.Placeholder, 7)(1)), t(lambda: functools.partial(f, functools.Placeholder)), t(lambda: functools.partial(f, functools.Placeholder, 7)()), t(lambda: functools.partial(int, base=2)("101")), t(lambda: functools.partial(print, "x", sep="-")("y")), t(lambda: repr(functools.partial(len, "ab"))), t(lambda: repr(functools.partial(int, "7", base=8)))


class C:
    def m(self, a, b):
        return a, b

    pm = functools.partialmethod(m, 1)

    @functools.cached_property
    def cp(self):
        print("computing")
        return 42

    @functools.singledispatchmethod
    def d(self, x):
        return "any"

    @d.register
    def _(self, x: int):
        return "int"


o = C()
t(lambda: o.pm(2)), t(lambda: (o.cp, o.cp, o.__dict__)), t(lambda: (o.d(1), o.d("x"), o.d(True)))
del o.cp
t(lambda: o.cp)
calls = []


@functools.lru_cache(maxsize=2)
def sq(x, *, k=1):
    calls.append(x)
    if x == "err":
        raise ValueError("err")
    return [x]


t(lambda: (sq(1) is sq(1), sq(2), sq(3), sq(1), calls)), t(lambda: sq.cache_info()), t(lambda: sq(1.0) is sq(1)), t(lambda: sq(1, k=1) is sq(1)), t(lambda: sq([])), t(lambda: sq("err")), t(lambda: sq("err")), t(lambda: sq.cache_parameters()), t(lambda: sq.cache_clear()), t(lambda: sq.cache_info()), t(lambda: sq.__wrapped__(7)), t(lambda: sq.__name__), t(lambda: functools.lru_cache("x")), t(lambda: functools.lru_cache(maxsize=-5)(len).cache_parameters()), t(lambda: functools.lru_cache(5)(6))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.lru_cache(typed=True)
def typed(x):
    return type(x).__name__


t(lambda: (fib(90), fib.cache_info().currsize)), t(lambda: (typed(1), typed(1.0), typed(True), typed.cache_info()))


def deco(fn):
    @functools.wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner


@deco
def g(x: int) -> str:
    """g doc"""
    return str(x)


t(lambda: (g.__name__, g.__doc__, g.__wrapped__(1), g.__annotations__, g(5), g.__qualname__))


@functools.total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v if isinstance(o, V) else NotImplemented

    def __lt__(self, o):
        return self.v < o.v if isinstance(o, V) else NotImplemented


t(lambda: (V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(1))), t(lambda: V(1) <= 5), t(lambda: V(1) > "a"), t(lambda: functools.total_ordering(type("E", (), {})))


@functools.singledispatch
def show(x):
    return "object"


@show.register(int)
@show.register(float)
def _(x):
    return "number"


@show.register
def _(x: list | tuple):
    return "sequence"


show.register(str, lambda x: "text")
t(lambda: [show(v) for v in (1, 1.5, True, "a", [], (), None, {})]), t(lambda: show.dispatch(bool) is show.dispatch(int)), t(lambda: sorted(c.__name__ for c in show.registry)), t(lambda: show()), t(lambda: show.register(5))
k = functools.cmp_to_key(lambda a, b: (a > b) - (a < b))
t(lambda: (k(1) < k(2), k(2) == k(2), k(3) >= k(4), k(1).obj)), t(lambda: sorted("bca", key=k)), t(lambda: k(1) < 5), t(lambda: hash(k(1))), t(lambda: functools.cmp_to_key()), t(lambda: functools.cmp_to_key(mycmp=lambda a, b: -1)(1) < functools.cmp_to_key(lambda a, b: 0)(1))
