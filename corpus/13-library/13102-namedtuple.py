# Named tuples: fields, defaults, methods, errors, subclassing and pattern matching.
import copy
from collections import namedtuple


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), len(p), isinstance(p, tuple))
print(p._asdict(), p._replace(x=5), Point._make([7, 8]), Point._fields, Point._field_defaults)
print(Point.__doc__, Point.__new__.__doc__, Point.__name__, Point.__qualname__, Point.__module__, Point.__match_args__)
print(Point._make.__doc__, Point._replace.__doc__, Point._asdict.__doc__, Point.__repr__.__qualname__, Point.x.__doc__)
print(Point.__new__.__qualname__, Point.__new__.__defaults__, Point.__slots__, p.__getnewargs__())
print(copy.copy(p), copy.deepcopy(p), copy.replace(p, y=9))
x, y = p
print(x, y, [*p], max(p), p + (3,), p * 2, p < Point(1, 3), sorted([Point(2, 1), Point(1, 2)]))
attempt(Point, 1)
attempt(Point)
attempt(Point, 1, 2, 3)
attempt(Point, 1, x=2)
attempt(Point, 1, z=2)
attempt(Point._make, [1])
attempt(p._replace, z=1)
attempt(setattr, p, "x", 5)
attempt(setattr, p, "z", 5)
attempt(getattr, p, "z")
attempt(namedtuple, "P", "a a")
attempt(namedtuple, "P", "_a")
attempt(namedtuple, "P", "class")
attempt(namedtuple, "1P", "a")
attempt(namedtuple, "P", "a b", defaults=(1, 2, 3))
attempt(namedtuple, "P", ["a", "b-c"])
attempt(namedtuple, "def", "a")
attempt(namedtuple, "P", 5)
Renamed = namedtuple("Renamed", "a class a _b ok 1x", rename=True)
print(Renamed._fields, Renamed(*range(6)))
Defaults = namedtuple("Defaults", ["a", "b", "c"], defaults=(2, [3]))
print(Defaults(1), Defaults(1, c=0), Defaults._field_defaults, Defaults.__new__.__defaults__)
print(namedtuple("Empty", "")(), namedtuple("Moved", "a", module="elsewhere").__module__, namedtuple("Commas", "a, b,c")(1, 2, 3))


class Point3(namedtuple("Point3", "x y z")):
    __slots__ = ()

    @property
    def norm(self):
        return sum(c * c for c in self)

    def __new__(cls, x=0, y=0, z=0):
        return super().__new__(cls, x, y, z)


q = Point3(y=2)
print(q, q.norm, q._replace(z=4), Point3._make([1, 2, 3]).norm, type(q._replace(x=1)))
match q:
    case Point3(0, 2, z):
        print("matched", z)
match p:
    case Point(x=1, y=b):
        print("by name", b)
print({p: "a"}[(1, 2)], repr(namedtuple("N", "a")((1, 2))), "%s %s" % p)
print(Point.__init__ is object.__init__, Point.__bases__, sorted(k for k in vars(Point)))
