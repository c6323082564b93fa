# Generic functions by virtual base classes and annotations, partial methods, cached properties, and what is refused.
import collections.abc as abc
import functools


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


@functools.singledispatch
def kind(value, *args):
    return "object"


@kind.register
def _(value: int):
    return "int"


@kind.register(str | bytes)
def _(value):
    return "text"


kind.register(abc.Mapping, lambda value: "mapping")
kind.register(abc.Sized, lambda value: "sized")
kind.register(abc.Set)(lambda value: "set")
for value in (1, True, "a", b"", 1.5, {}, set(), frozenset(), None, (), range(3)):
    attempt(kind, value)
kind.register(abc.Iterable, lambda value: "iterable")
attempt(kind, ())
attempt(kind, {})
attempt(kind)
attempt(kind.register, 5, len)
attempt(kind.register, list[int], len)


def unknown(value: "Nope"):
    pass


def wrong(value: list[int]):
    pass


for function in (unknown, wrong):
    try:
        kind.register(function)
    except TypeError as error:
        print(str(error)[:45], str(error)[-40:])


class Shape:
    def area(self, *args, **kwargs):
        return type(self).__name__, args, kwargs

    small = functools.partialmethod(area, 1, z=2)
    smaller = functools.partialmethod(small, 3, z=4)
    later = functools.partialmethod(area, functools.Placeholder, 9)

    @functools.singledispatchmethod
    def show(self, value):
        return "object"

    @show.register
    def _(self, value: int):
        return "int"

    @functools.cached_property
    def once(self):
        print("computed")
        return 5


shape = Shape()
print(shape.small(7), shape.smaller(q=1), shape.later(4, 5), shape.show(1), shape.show("x"), shape.once, shape.once)
attempt(shape.later)
attempt(shape.show)
attempt(functools.partialmethod, 5)
attempt(functools.partialmethod, len, functools.Placeholder)
attempt(functools.lru_cache, "x")
attempt(functools.total_ordering, Shape)
print(functools.lru_cache(-5)(abs).cache_parameters(), functools.lru_cache(abs).cache_parameters())
