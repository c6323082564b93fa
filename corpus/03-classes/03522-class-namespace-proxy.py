# The mapping proxy of a class, and attributes of classes that may be set, deleted or neither.
# point: 7.class-changes
import types
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class A:
    "doc"
    x = 1
    def m(self): pass
d = A.__dict__
print(type(d).__name__, d["x"], d.get("y", "none"), "m" in d, len(d) > 3, list(d)[:3], d.keys() >= {"x", "m"})
for f in (lambda: d.__setitem__("y", 1), lambda: d.pop("x"), lambda: d["nothing"], lambda: hash(d), lambda: A.__dict__ == A.__dict__, lambda: d | {"z": 1} and "z" in (d | {"z": 1}), lambda: type(d.copy()).__name__, lambda: types.MappingProxyType(3), lambda: types.MappingProxyType({1: 2}), lambda: types.MappingProxyType([("a", 1)]), lambda: list(reversed(types.MappingProxyType({1: 2, 3: 4}))), lambda: types.MappingProxyType({}) == {}, lambda: type(d)(), lambda: setattr(A, "__dict__", {}), lambda: delattr(A, "__dict__")):
    attempt(f)
def delete(name):
    def f(): delattr(A, name)
    return f
A.late = 5
print(d["late"], A().late)
attempt(delete("late"))
attempt(delete("late"))
attempt(delete("__mro__"))
attempt(delete("__name__"))
attempt(delete("__module__"))
attempt(delete("__doc__"))
attempt(delete("__bases__"))
attempt(delete("__qualname__"))
attempt(lambda: A.__doc__)
A.__doc__ = "new doc"
print(A.__doc__, A().__doc__)
attempt(lambda: setattr(A, "__mro__", ()))
attempt(lambda: setattr(A, "__weakrefoffset__", 1))
attempt(lambda: setattr(A, "__basicsize__", 1))
attempt(lambda: setattr(A, "__class__", int))
attempt(lambda: setattr(A, "__slots__", ("q",)) or A.__slots__)
attempt(lambda: setattr(A, "__annotations__", 5) or A.__annotations__)
attempt(lambda: setattr(A, "__type_params__", 5))
attempt(lambda: A.__type_params__)
attempt(lambda: setattr(A, "__firstlineno__", 5) or A.__firstlineno__)
attempt(lambda: A.__static_attributes__)
attempt(lambda: setattr(A, 3, 1))
attempt(lambda: setattr(A, "weird name", 1) or getattr(A, "weird name"))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: delattr(int, "real"))
attempt(lambda: setattr(type, "x", 1))
attempt(lambda: setattr(A, "__init__", lambda self, v: setattr(self, "v", v)) or A(3).v)
attempt(lambda: A())
del A.__init__
attempt(lambda: type(A()).__name__)
class S:
    def __init__(self): self.a = self.b = 1
    def other(self): self.c = 2
    @classmethod
    def cm(cls): cls.d = 1
    def nested(self):
        def inner(): self.e = 1
print(sorted(S.__static_attributes__), S.__firstlineno__)
class Base:
    @property
    def p(self): return "base property"
class Child(Base): pass
c = Child()
attempt(lambda: setattr(c, "p", 1))
Child.p = "plain"
c.p = "own"
print(c.p, Base.p.fget(c), c.__dict__)
del Child.p
print(c.p)
del Base.p
print(c.p)
Base.__slots__ = ()
Child.__eq__ = lambda self, o: "equal"
print(c == 3, isinstance(hash(c), int))
Child.__hash__ = None
attempt(lambda: hash(c))
attempt(lambda: {c})
print(Child.__subclasses__(), Base.__subclasses__() == [Child], object in type.mro(Child), [k.__name__ for k in bool.__mro__], int.__subclasses__()[0].__name__)
attempt(lambda: type.__subclasses__())
attempt(lambda: Child.__prepare__("n", ()))
attempt(lambda: type.__prepare__(1, 2, 3, k=4))
attempt(lambda: Child.__instancecheck__(c))
attempt(lambda: type.__subclasscheck__(Base, Child))
attempt(lambda: type.__instancecheck__(3, 3))
