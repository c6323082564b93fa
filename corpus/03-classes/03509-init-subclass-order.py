# The order of __set_name__, __init_subclass__ and the metaclass's __init__; errors in each.
# point: 7.init-subclass
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, hasattr(owner, "marker"))
        self.name = name
class Meta(type):
    def __new__(mcls, name, bases, ns):
        print("enter new", name)
        cls = super().__new__(mcls, name, bases, ns)
        print("leave new", name)
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        print("init", name)
class Base(metaclass=Meta):
    first = Named()
    marker = 1
    second = Named()
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, sorted(k for k in vars(cls) if k[0] != "_"))
        cls.added = "yes"
class Child(Base):
    third = Named()
print(Child.added, hasattr(Base, "added"), Child.third.name)
print(type(Base.__dict__["__init_subclass__"]).__name__)

# Siblings cooperate along the order of the new class.
class X:
    def __init_subclass__(cls, x=0, **kw):
        print("X", cls.__name__, x)
        super().__init_subclass__(**kw)
class Y:
    def __init_subclass__(cls, y=0, **kw):
        print("Y", cls.__name__, y)
        super().__init_subclass__(**kw)
class XY(X, Y, x=1, y=2): pass
class Z(XY, y=5): pass
try:
    class W(X, Y, z=1): pass
except TypeError as e:
    print(e)

# The same object under two names; one that is deleted again; one that adds an attribute.
shared = Named()
class Shared:
    a = shared
    b = shared
    c = Named()
    del c
class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_extra", 1)
class HasExtra:
    p = Adds()
print(HasExtra.p_extra)

class Fails:
    def __set_name__(self, owner, name): raise KeyError("bad name")
try:
    class Broken:
        attr = Fails()
except KeyError as e:
    print(repr(e), e.__notes__)
class TooFew:
    def __set_name__(self): pass
try:
    class Broken:
        attr = TooFew()
except TypeError as e:
    print(e, e.__notes__)
class BaseFails:
    def __init_subclass__(cls): raise RuntimeError("no subclasses")
try:
    class Broken(BaseFails): pass
except RuntimeError as e:
    print(e)

class WithInstanceHook:
    def __init_subclass__(cls): print("as class method", cls.__name__)
class Sub(WithInstanceHook): pass
WithInstanceHook.__init_subclass__()
Sub().__init_subclass__()
# One that is assigned later is no class method by itself.
class Late: pass
Late.__init_subclass__ = lambda *args: print("late", args)
class LateSub(Late): pass
Late.__init_subclass__ = classmethod(lambda cls: print("late class method", cls.__name__))
class LateSub2(Late): pass
