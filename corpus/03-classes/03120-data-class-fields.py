# Fields of data classes: defaults, deletion, order of the attributes, inheritance, reading them through generic code.
from dataclasses import dataclass, field, fields, asdict, replace


@dataclass
class Point:
    x: float
    y: float = 2.5
    label: str = "p"

    def moved(self, dx):
        return Point(self.x + dx, self.y, self.label)


@dataclass
class Tagged(Point):
    tags: list = field(default_factory=list)
    count: int = 0


@dataclass(frozen=True)
class Frozen:
    a: int
    b: int = 7


def read(objects):
    return [(o.x, o.y, o.label) for o in objects]


points = [Point(1.0), Point(2.0, 3.0, "q").moved(0.5), Tagged(4.0, tags=["t"])]
print(points, read(points))
p = points[0]
p.x += 1
p.y = "text"
print(p, vars(p))
del p.y
print(p.y, vars(p))
try:
    del p.y
except AttributeError as e:
    print(e)
p.extra = 1
p.y = 9
print(list(vars(p)), asdict(points[2]), replace(points[1], label="r"))
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
print(Point.y, Point.label, hasattr(Point, "x"), [f.name for f in fields(Tagged)])
f = Frozen(1)
try:
    f.a = 2
except AttributeError as e:
    print(type(e).__name__, e)
print(f, hash(f) == hash(Frozen(1)), f == Frozen(1, 7))
for wrong in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, z=2), lambda: Point(1, x=2)):
    try:
        wrong()
    except TypeError as e:
        print(e)


class Slow(Point):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


print(Slow(1.5))
