# What a place in the code found out about a class is forgotten when the class, a base or an instance changes it.
# point: 6.changes-are-seen
class Base:
    limit = 1

    def size(self):
        return "base size"


class Item(Base):
    def __init__(self, v):
        self.v = v


def look(o):
    return o.limit, o.size(), o.v


items = [Item(1), Item(2)]
print([look(o) for o in items])
Base.limit = 2
print([look(o) for o in items])
Item.size = lambda self: "item size"
print([look(o) for o in items])
del Item.size
print([look(o) for o in items])
items[0].limit = "own"
print([look(o) for o in items])
items[1].size = lambda: "of the instance"
print([look(o) for o in items])
del items[0].limit
print([look(o) for o in items])
Item.v = property(lambda self: "a property now", lambda self, v: print("setting", v))
print([look(o) for o in items])
items[0].v = 5
del Item.v
print([look(o) for o in items])
Item.limit = property(lambda self: "limit of " + str(self.v))
print([look(o) for o in items])
Item.limit = 9
print([look(o) for o in items])


def write(o, v):
    o.v = v
    return o.v


print(write(items[0], 3), write(items[1], 4))
Item.__setattr__ = lambda self, name, value: object.__setattr__(self, name, value * 2)
print(write(items[0], 3), write(items[1], 4))
del Item.__setattr__
print(write(items[0], 3), write(items[1], 4))
Item.__getattribute__ = lambda self, name: "all of them"
print(write(items[0], 3))
del Item.__getattribute__
print(write(items[0], 3))
Item.__getattr__ = lambda self, name: "missing " + name
del items[0].v
print(look(items[0]))
items[0].__dict__ = {"v": 7, "limit": 8}
print(look(items[0]), look(items[1])[1:])
for i in range(3):
    Base.counter = i
    print(items[1].counter, Item.counter, Base.counter)


class Broken:
    @property
    def value(self):
        raise AttributeError("inside")

    @property
    def empty(self):
        return [].nothing


def value(o):
    try:
        return o.value
    except AttributeError as e:
        return e.args


print(value(Broken()), value(Broken()))
try:
    Broken().empty
except AttributeError as e:
    print(e, e.name, e.obj)
