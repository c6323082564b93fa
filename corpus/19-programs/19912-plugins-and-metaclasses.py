# Plugin registries by metaclass, by __init_subclass__ and by decorator; mixins with cooperative super().
class Registry(type):
    plugins = {}

    def __new__(mcs, name, bases, namespace, *, key=None, abstract=False):
        cls = super().__new__(mcs, name, bases, namespace)
        if not abstract:
            key = key or name.lower()
            if key in mcs.plugins:
                raise TypeError(f"{key!r} is taken by {mcs.plugins[key].__qualname__}")
            mcs.plugins[key] = cls
            cls.key = key
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)

    def __getitem__(cls, key):
        return Registry.plugins[key]

    def __iter__(cls):
        return iter(sorted(Registry.plugins))

    def __contains__(cls, key):
        return key in Registry.plugins

    def __repr__(cls):
        return f"<plugin {cls.__name__}>"


class Shape(metaclass=Registry, abstract=True):
    def __init__(self, **sizes):
        for name in self.parameters:
            setattr(self, name, sizes.pop(name))
        if sizes:
            raise TypeError(f"{self.key}: unknown {', '.join(sorted(sizes))}")

    parameters = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        if "area" not in vars(cls) and not any("area" in vars(b) for b in cls.__mro__[1:-1]):
            cls.area = property(lambda self: float("nan"))

    def __str__(self):
        sizes = ", ".join(f"{n}={getattr(self, n)}" for n in self.parameters)
        return f"{self.key}({sizes}): {self.area:.2f}"


class Circle(Shape):
    parameters = ("r",)

    @property
    def area(self):
        return 3.141592653589793 * self.r ** 2


class Rectangle(Shape, key="rect"):
    parameters = ("a", "b")

    @property
    def area(self):
        return self.a * self.b


class Square(Rectangle):
    def __init__(self, a):
        super().__init__(a=a, b=a)


class Blob(Shape):
    pass


commands = {}


def command(name=None, *, aliases=()):
    def register(function):
        for key in (name or function.__name__, *aliases):
            commands[key] = function
        return function
    return register(name) if callable(name) and not isinstance(name, str) else register


@command("add", aliases=["+", "plus"])
def add(*numbers):
    return sum(numbers)


@command()
def echo(*words, end="!"):
    return " ".join(map(str, words)) + end


class Base:
    def __init__(self, **kwargs):
        if kwargs:
            raise TypeError(f"left over: {sorted(kwargs)}")
        self.trail = ["Base"]

    def save(self):
        return ["base"]


class Named(Base):
    def __init__(self, *, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name
        self.trail.append("Named")

    def save(self):
        return [f"name={self.name}", *super().save()]


class Tagged(Base):
    def __init__(self, *, tags=(), **kwargs):
        super().__init__(**kwargs)
        self.tags = list(tags)
        self.trail.append("Tagged")

    def save(self):
        return [f"tags={'/'.join(self.tags)}"] + super().save()


class Comparable:
    def __eq__(self, other):
        return self.save() == other.save() if isinstance(other, Base) else NotImplemented

    def __lt__(self, other):
        return self.save() < other.save()

    __hash__ = object.__hash__


class Document(Comparable, Named, Tagged):
    def save(self):
        return ["document", *super().save()]


print(list(Shape), Shape["rect"], Circle, "blob" in Shape, type(Shape))
for shape in (Circle(r=2), Rectangle(a=2, b=3.5), Square(4), Blob()):
    print(shape, isinstance(shape, Shape), type(shape).__mro__[1:-1])
print([c.__name__ for c in Shape.__subclasses__()], Square.__base__, Square.area.fget.__qualname__)
print(commands["+"](1, 2, 3), commands["plus"] is add, echo("a", 1), commands["echo"]("b", end=""), sorted(commands))
d = Document(name="report", tags=["x", "y"])
print(d.save(), d.trail, d == Document(name="report", tags="xy"), d < Document(name="z"), d != 5, d == 5)
print([c.__name__ for c in Document.__mro__])


def duplicate():
    class Circle(Shape):
        pass


for bad in (duplicate, lambda: Circle(), lambda: Circle(r=1, q=2), lambda: Shape["nope"], lambda: Document(), lambda: Document(name=1, size=2), lambda: type("X", (Document, Base, Named), {}), lambda: Registry("Y", (), {}, colour=1), lambda: Square(1, 2), lambda: commands["-"], lambda: Circle(r="x").area):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
