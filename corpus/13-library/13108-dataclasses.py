# Data classes: generated methods, their signatures and errors, inheritance, slots, frozen and keyword-only fields.
import copy
import dataclasses
from dataclasses import *
from typing import ClassVar


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return self.x * self.x + self.y * self.y


p = Point(1, y=2)
print(p, p == Point(1, 2), p != Point(2, 1), p.norm(), p.x, Point.y, Point.__doc__, Point.__match_args__)
print(Point.__init__.__qualname__, Point.__repr__.__qualname__, Point.__eq__.__name__, Point.__hash__, Point.__init__.__defaults__)
attempt(Point)
attempt(Point, 1, 2, 3)
attempt(Point, 1, x=1)
attempt(Point, 1, z=1)
attempt(hash, p)
attempt(lambda: p < p)
attempt(lambda: p == (1, 2))
p.x = 10
print(p, fields(Point)[1].default, fields(Point)[0].default is MISSING, [f.name for f in fields(p)], is_dataclass(p), is_dataclass(Point), is_dataclass(5))
print(asdict(p), astuple(p), replace(p, y=7), copy.replace(p, x=0), Point.__dataclass_params__)
match p:
    case Point(10, y):
        print("matched", y)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0, compare=True)
    label: str = field(default="", compare=False, repr=False)


v = Version(1, 2, "beta")
print(v, v < Version(1, 3), v >= Version(1, 2, "other"), v == Version(1, 2), hash(v) == hash(Version(1, 2)), sorted([Version(2), Version(1)]))
attempt(setattr, v, "major", 5)
attempt(setattr, v, "other", 5)
attempt(delattr, v, "major")
attempt(lambda: v < 5)
print({v: "key"}[Version(1, 2)])


@dataclass
class Inventory:
    name: str
    items: list = field(default_factory=list)
    count: int = field(init=False, default=3)
    derived: float = field(init=False)
    total: ClassVar[int] = 100
    secret: InitVar[int] = 5

    def __post_init__(self, secret):
        self.derived = secret * 1.5


i = Inventory("a")
i.items.append(1)
print(i, Inventory("b", secret=2), Inventory("c").items, Inventory.total, Inventory.__doc__, [f.name for f in fields(Inventory)])
attempt(replace, i, name="z")
attempt(replace, i, count=1)
print(replace(i, secret=1))


@dataclass
class Base:
    a: int
    b: str = "b"


@dataclass
class Derived(Base):
    c: float = 1.0
    a: str = "override"


print(Derived(), Derived("x", "y", 2.0), Base(1) == Derived(1, "b"), Derived.__match_args__)


@dataclass(kw_only=True)
class Keyword:
    a: int
    b: int = 2


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int
    d: int = field(kw_only=False, default=4)


print(Keyword(a=1), Mixed(1, c=2), Mixed(1, 9, c=2), Mixed.__doc__, Keyword.__doc__, Mixed.__match_args__)
attempt(Keyword, 1)
attempt(Mixed, 1)


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 5

    def describe(self):
        return super().__repr__()[:5]


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"), s.describe())
attempt(setattr, s, "z", 1)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class FrozenSlots:
    x: int


f = FrozenSlots(3)
print(f, copy.copy(f), copy.deepcopy(f), FrozenSlots.__slots__, hash(f) == hash((3,)))
attempt(setattr, f, "x", 1)


@dataclass(eq=False)
class Identity:
    x: int


print(Identity(1) == Identity(1), hash(Identity(1)) != 0)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: int = field(hash=False, default=0)


print(hash(Hashed(1)) == hash(Hashed(1, 5)), Hashed(1) == Hashed(1, 5))


@dataclass(init=False, repr=False)
class Manual:
    x: int

    def __init__(self, twice):
        self.x = twice * 2


print(Manual(4).x, Manual.__doc__)


@dataclass
class Tree:
    value: int
    children: list = field(default_factory=list)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t, asdict(t), astuple(t))
t.children.append(t)
print(t)


@dataclass
class Holder:
    data: dict
    pair: tuple


h = Holder({"k": Point(1)}, (Point(2), [Point(3)]))
print(asdict(h), astuple(h), asdict(h, dict_factory=lambda pairs: sorted(pairs)))
d = asdict(h)
d["data"]["k"]["x"] = 99
print(h.data["k"].x)
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"twice": lambda self: self.y * 2})
c = C(1, 2)
print(c, c.twice(), C.__name__, C.__module__, make_dataclass("D", [("a", int, 3)], bases=(Point,))(1, 2))


def decorate(body, **options):
    namespace = {"__annotations__": {}}
    for name, annotation, *default in body:
        namespace["__annotations__"][name] = annotation
        if default:
            namespace[name] = default[0]
    return dataclass(type("X", (), namespace), **options)


attempt(decorate, [("a", int, 1), ("b", int)])
attempt(decorate, [("a", list, [])])
attempt(decorate, [("a", ClassVar[int], field(default_factory=list))])
attempt(decorate, [("a", int)], order=True, eq=False)
attempt(decorate, [("a", KW_ONLY), ("b", KW_ONLY)])
attempt(decorate, [("a", int)], weakref_slot=True)
attempt(lambda: dataclass(type("X", (), {"a": field(), "__annotations__": {}})))
attempt(lambda: dataclass(type("X", (), {"__lt__": 1, "__annotations__": {}}), order=True))
attempt(lambda: dataclass(type("X", (), {"__setattr__": 1, "__annotations__": {}}), frozen=True))
attempt(lambda: dataclass(type("X", (), {"__hash__": len, "__annotations__": {}}), unsafe_hash=True))
attempt(lambda: dataclass(type("X", (Version,), {"__annotations__": {}})))
attempt(lambda: dataclass(type("X", (Point,), {"__annotations__": {}}), frozen=True))
attempt(lambda: dataclass(type("X", (), {"__slots__": (), "__annotations__": {}}), slots=True))
attempt(field, default=1, default_factory=list)
attempt(asdict, 5)
attempt(astuple, Point)
attempt(fields, 5)
attempt(replace, 5)
attempt(make_dataclass, "C", ["class"])
attempt(make_dataclass, "C", ["a", "a"])
attempt(make_dataclass, "C", [5])
attempt(make_dataclass, "C", [("a", 1, 2, 3)])
print(InitVar[int], InitVar[list[int]], repr(MISSING)[:28], dataclasses.__all__)


@dataclass
class Text:
    a: "int"
    b: "ClassVar[int]" = 3
    c: "InitVar[int]" = 4
    d: "list[int] | None" = None


print(Text(1), [f.name for f in fields(Text)], Text.__doc__)
