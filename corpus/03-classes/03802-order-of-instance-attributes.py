# The order of `__dict__` is that of the assignments, whatever order the methods of the class suggest.
# point: 6.instance-dict
class Base:
    def __init__(self, first):
        self.first = first
        self.second = 2

    def more(self):
        self.third = 3

    def reset(self):
        del self.first
        self.first = "again"


class Derived(Base):
    def __init__(self):
        self.own = "own"
        super().__init__(1)

    def more(self):
        self.last = "last"
        super().more()


class Second:
    def mark(self):
        self.marked = True


class Both(Derived, Second):
    pass


class Problem(ValueError):
    def __init__(self, code):
        super().__init__("code", code)
        self.code = code


class Stack(list):
    def __init__(self, name):
        super().__init__([name])
        self.name = name
        self.depth = 1


def show(o):
    return list(vars(o).items())


def build(kind, steps):
    o = kind(0) if kind is Base else kind()
    for step in steps:
        getattr(o, step)()
    return o


for kind in (Base, Derived, Both):
    for steps in ([], ["more"], ["reset"], ["more", "reset"], ["reset", "more", "reset"]):
        print(kind.__name__, steps, show(build(kind, steps)))
b = Both()
b.mark()
b.extra = 1
b.more()
print(show(b))
c = Both.__new__(Both)
c.__dict__.update(vars(b))
c.first = "copied"
print(show(c), show(b)[0])
b.__dict__["dynamic"] = 4
del b.__dict__["own"]
b.own = "late"
print(show(b), b.dynamic)
e = Base.__new__(Base)
e.third = 3
e.first = 1
print(show(e), hasattr(e, "second"))
try:
    e.second
except AttributeError as error:
    print(error)
p = Problem(7)
p.note = "n"
print(show(p), p.args, p.code)
s = Stack("s")
s.append(3)
s.other = None
print(show(s), s, len(s), s.depth)


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.b = 1

    def fill(self):
        self.a = 2


class Open(Slotted):
    def __init__(self):
        super().__init__()
        self.c = 3


o = Open()
print(o.b, show(o))
o.fill()
print(o.a, show(o))
try:
    Slotted().c = 1
except AttributeError as error:
    print(error)
try:
    Slotted().a
except AttributeError as error:
    print(error)


def local_class(n):
    class Local:
        def __init__(self):
            self.n = n
            self.twice = 2 * n
    return Local


x, y = local_class(1)(), local_class(2)()
print(show(x), show(y), type(x) is type(y))


class Typed(int):
    def __init__(self, v):
        self.text = str(v)


class Pair(tuple):
    def __init__(self, v):
        self.text = str(v)


print(show(Typed(5)), Typed(5) + 1, show(Pair([1, 2])), Pair([1, 2]))
