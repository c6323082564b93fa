# Functions called on their class, with self given; replaced at run time, and with wrong arguments.


class Base:
    def __init__(self, name, size=3):
        self.name = name
        self.size = size

    def describe(self, prefix="<"):
        return prefix + self.name + str(self.size)

    def grow(self, by):
        self.size += by
        return self.size


class Left(Base):
    def __init__(self, name):
        Base.__init__(self, name)
        self.side = "left"

    def describe(self):
        return Base.describe(self, "[") + self.side


class Right(Base):
    def __init__(self, name):
        Base.__init__(self, name, size=9)
        self.side = "right"

    def describe(self):
        return Base.describe(self, prefix="(") + self.side


def total(items):
    t = 0
    for item in items:
        item.size = item.size + 1
        item.side = item.side + "!"
        t += Base.grow(item, 2)
    return t


items = [Left("a"), Right("b"), Left("c")]
for _ in range(3):
    print(total(items), [x.describe() for x in items])
try:
    Base.grow(items[0])
except TypeError as e:
    print(e)
try:
    Base.describe()
except TypeError as e:
    print(e)
Base.describe = lambda self, prefix="?": prefix + "replaced"
print([x.describe() for x in items])
print(vars(items[1]))
