# Subclasses of property, classmethod, staticmethod and super with methods of their own.
# point: 7.builtin-subclasses
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Loud(property):
    def __get__(self, obj, cls=None):
        print("get", obj is None)
        return super().__get__(obj, cls)
    def __set__(self, obj, value):
        print("set", value)
        super().__set__(obj, value)
    def __delete__(self, obj):
        print("delete")
        super().__delete__(obj)
class A:
    @Loud
    def x(self):
        "the doc"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
a = A()
a.x = 5
print(a.x, type(A.__dict__["x"]).__name__, A.__dict__["x"].__doc__)
del a.x
attempt(lambda: a.x)
class Cached(property):
    def __init__(self, fget, fset=None, fdel=None, doc=None, *, key="k"):
        super().__init__(fget, fset, fdel, doc)
        self.key = key
c = Cached(lambda self: 1, key="own")
print(c.key, c.fget(None), c.getter(lambda self: 2).key, c.__doc__, c.__isabstractmethod__)
class Doc(property):
    __doc__ = "class doc"
print(Doc(lambda self: 1).__doc__, Doc(lambda self: 1, doc="own").__doc__)
class SlotsProperty(property):
    __slots__ = ()
def documented(self): "function doc"
print(SlotsProperty(lambda self: 1).fget(1), property(documented).__doc__)
attempt(lambda: SlotsProperty(documented).__doc__)
p = property(documented)
p.__doc__ = "changed"
print(p.__doc__, p.__name__)
attempt(lambda: property().__name__)
attempt(lambda: setattr(p, "fget", 1))
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(fget=documented, other=1))
class Named(property):
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        super().__set_name__(owner, name)
class B:
    y = Named(lambda self: 7)
    z = property(None)
    w = property(lambda self: 1)
print(B().y)
attempt(lambda: B().z)
attempt(lambda: setattr(B(), "y", 1))
attempt(lambda: delattr(B(), "w"))
class CM(classmethod):
    def __get__(self, obj, cls=None): return super().__get__(obj, cls or type(obj))
    def __call__(self, *args): return ("called", args)
class SM(staticmethod):
    extra = "extra"
    def __call__(self, *args): return ("static called", super().__call__(*args))
class C:
    @CM
    def c(cls): return cls.__name__
    @SM
    def s(*args): return args
    m = classmethod(lambda cls, *a: (cls.__name__, a))
    b = classmethod(dict.fromkeys)
    inner = classmethod(property(lambda cls: "property of " + cls.__name__))
print(C.c(), C().c(), C.s(1), C().s(2), C.__dict__["s"](3), C.__dict__["c"](4), C.__dict__["s"].extra, C.m(1))
attempt(lambda: C.b("ab"))
attempt(lambda: type(C.inner).__name__)
attempt(lambda: classmethod(3).__get__(None, C))
attempt(lambda: classmethod(3).__get__(None, C)())
attempt(lambda: staticmethod(3).__get__(None, C))
attempt(lambda: staticmethod(3)())
attempt(lambda: classmethod())
attempt(lambda: classmethod(1, 2))
attempt(lambda: staticmethod(x=1))
s = staticmethod(documented)
print(s.__name__, s.__doc__, s.__wrapped__ is documented, s.__func__ is documented, s.__qualname__, s.__module__, repr(s).split(" at ")[0], s.__isabstractmethod__)
s.attribute = 1
print(s.__dict__["attribute"], s.__annotations__)
class Super(super):
    def __getattribute__(self, name):
        if name == "magic": return "from the super subclass"
        return super().__getattribute__(name)
class D(A):
    def who(self): return Super(D, self).magic, Super(D, self).__thisclass__.__name__
print(D().who())
