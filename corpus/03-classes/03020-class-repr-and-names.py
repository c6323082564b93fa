# Classes know their names, modules and documentation.
# point: 2.names
class A:
    "doc of A"
    class Inner: pass
    def m(self): pass
print(A, A.Inner, A.__name__, A.Inner.__qualname__, A.__module__, A.__doc__, A.m.__qualname__)
print(type(A), type(type), A.__class__, A.__bases__, object.__bases__, A.Inner.__doc__)
A.__name__ = "Renamed"
print(A, A.__qualname__)
B = type("B", (A,), {"x": 5})
print(B, B.x, B().x, issubclass(B, A), B.__mro__[1].__name__)
try:
    type("X", (5,), {})
except TypeError as e:
    print(e)
try:
    type("X", (), {}, 1, 2)
except TypeError as e:
    print(e)
class Base(int): pass
try:
    class Multi(int, str): pass
except TypeError as e:
    print(e)
try:
    class FromBool(bool): pass
except TypeError as e:
    print(e)
