# A class hierarchy with abstract methods, visitors and double dispatch.
import math


class Shape:
    registry = []

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.registry.append(cls.__name__)

    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")

    def accept(self, visitor):
        method = getattr(visitor, "visit_" + type(self).__name__.lower(), visitor.default)
        return method(self)

    def __lt__(self, o):
        return self.area() < o.area()


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r ** 2


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def __eq__(self, o):
        return isinstance(o, Rect) and (self.w, self.h) == (o.w, o.h)

    __hash__ = None


class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)


class Blob(Shape):
    pass


class Group(Shape):
    def __init__(self, *parts):
        self.parts = parts

    def area(self):
        return sum(p.area() for p in self.parts)


class Describe:
    depth = 0

    def visit_circle(self, c):
        return f"circle r={c.r}"

    def visit_rect(self, r):
        return f"rect {r.w}x{r.h}"

    def visit_group(self, g):
        self.depth += 1
        try:
            return f"group{self.depth}[" + ", ".join(p.accept(self) for p in g.parts) + "]"
        finally:
            self.depth -= 1

    def default(self, s):
        return "some " + type(s).__name__


class Scale:
    def __init__(self, k):
        self.k = k

    def visit_circle(self, c):
        return Circle(c.r * self.k)

    def visit_rect(self, r):
        return type(r)(r.w * self.k, r.h * self.k) if type(r) is Rect else Rect(r.w * self.k, r.h * self.k)

    visit_square = visit_rect

    def visit_group(self, g):
        return Group(*(p.accept(self) for p in g.parts))

    default = None


shapes = [Circle(1), Rect(2, 3), Square(1.5), Group(Circle(2), Group(Rect(1, 1), Square(2)))]
d = Describe()
for s in shapes:
    print(f"{s.accept(d)}: {s.area():.4f}")
print(d.depth, Shape.registry)
print([type(s).__name__ for s in sorted(shapes)], max(shapes).accept(d))
big = shapes[3].accept(Scale(10))
print(big.accept(d), round(big.area(), 3))
print(Square(2) == Rect(2, 2), Square(2) != Rect(2, 3))
for f in (lambda: Blob().area(), lambda: Blob().accept(Scale(2)), lambda: hash(Square(1)), lambda: Group(1).area()):
    try:
        print(f())
    except (NotImplementedError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
