# super() along diamonds, in class methods, properties, static functions, and when classes change.
# point: 7.mro
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Root:
    def go(self): return ["Root"]
    @classmethod
    def make(cls): return [("Root", cls.__name__)]
    @property
    def p(self): return ["Root.p"]
    value = "root value"
class L(Root):
    def go(self): return ["L", *super().go()]
    @classmethod
    def make(cls): return [("L", cls.__name__), *super().make()]
    @property
    def p(self): return ["L.p", *super().p]
class R(Root):
    def go(self): return ["R", *super().go()]
    @classmethod
    def make(cls): return [("R", cls.__name__), *super().make()]
    @property
    def p(self): return ["R.p", *super().p]
    value = "R value"
class Bottom(L, R):
    def go(self): return ["Bottom", *super().go()]
    def skip(self): return super(L, self).go(), super(R, self).go(), super(L, type(self)).value
b = Bottom()
print(b.go(), Bottom.make(), b.p, b.skip())
class Extra(Root):
    def go(self): return ["Extra", *super().go()]
Bottom.__bases__ = (L, Extra, R)
print(b.go())
Bottom.__bases__ = (R, L)
print(b.go(), b.p)
R.go = lambda self: ["new R"]
print(b.go())
del R.go
print(b.go())
class Data:
    def __init__(self): self.v = "instance value"
    v = "class value"
class DataChild(Data):
    v = "child"
    def get(self): return super().v, self.v
    def setter(self): super().v = 1
    def setattr(self): super().__setattr__("v", "set"); return self.v
    def getattribute(self): return super().__getattribute__("v")
    def delete(self): super().__delattr__("v"); return self.v
d = DataChild()
print(d.get(), d.getattribute(), d.setattr())
attempt(d.setter)
attempt(d.delete)
class Slots:
    __slots__ = ("s",)
    def get(self): return super().__getattribute__("s")
s = Slots()
attempt(s.get)
s.s = 5
attempt(s.get)
class Meta(type):
    def describe(cls): return "Meta.describe " + cls.__name__
    @property
    def mp(cls): return "Meta.mp"
class SubMeta(Meta):
    def describe(cls): return "SubMeta+" + super().describe()
    @property
    def mp(cls): return "SubMeta+" + super().mp
    def __call__(cls, *a): return ("made", super().__call__(*a).__class__.__name__)
class K(metaclass=SubMeta):
    @classmethod
    def describe_class(cls): return super().__class__, super().__thisclass__.__name__, super().__self_class__.__name__
print(K.describe(), K.mp, K(), K.describe_class())
class InNested(Root):
    def go(self):
        def inner(): return super(InNested, self).go()
        class Local(Root):
            def go(me): return ["Local", *super().go(), *inner()]
        return Local().go(), [super(InNested, self).go() for _ in "a"], (lambda: super(InNested, self).go())(), [super().go() for _ in "a"]
attempt(InNested().go)
class Gen(Root):
    def go(self): yield from super().go()
    async def ago(self): return super().go()
    def args(*args): return super().go()
print(list(Gen().go()))
attempt(lambda: Gen().args())
try:
    Gen().ago().send(None)
except StopIteration as e:
    print(e.value)
class Deleted(Root):
    def no_self(): return super().go()
    def deleted(self):
        del self
        return super().go()
    @staticmethod
    def static(x): return super().go()
attempt(lambda: Deleted.no_self())
attempt(Deleted().deleted)
attempt(lambda: Deleted.static(Deleted()))
attempt(lambda: Deleted.static(3))
attempt(lambda: super())
attempt(lambda: super(Root).go)
attempt(lambda: super(Root, Bottom).go)
attempt(lambda: super(Bottom, Root()).go())
attempt(lambda: super(Root, b).go())
attempt(lambda: super(1, 2))
attempt(lambda: super(Root, b, 3))
attempt(lambda: super(Root, b)["x"])
attempt(lambda: repr(super(L, b)).split(" object at")[0])
attempt(lambda: repr(super(L)))
unbound = super(L)
print(unbound.__get__(b, Bottom).go(), unbound.__self__, unbound.__thisclass__.__name__)
