# Mixins cooperate through super() with keyword arguments.
# point: 6.super-cooperative
class Base:
    def __init__(self, **kw):
        assert not kw, kw
class Named(Base):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
class Sized(Base):
    def __init__(self, *, size=0, **kw):
        super().__init__(**kw)
        self.size = size
class Thing(Named, Sized):
    def __init__(self, **kw):
        super().__init__(**kw)
    def __repr__(self): return f"{type(self).__name__}({self.name}, {self.size})"
print(Thing(name="n", size=3), Thing(name="m"))
try:
    Thing(size=1)
except TypeError as e:
    print(e)
try:
    Thing(name="x", colour="red")
except AssertionError as e:
    print(e)
print([c.__name__ for c in Thing.mro()])
