# What __new__ returns decides whether __init__ runs, and what __init__ may return.
# point: 7.new-init
class A:
    def __new__(cls, *args, **kw):
        print("A.__new__", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("A.__init__", type(self).__name__, args, kw)
class B(A):
    def __init__(self, *args, **kw):
        print("B.__init__", args, kw)

A(1, k=2)
B(3)

class ReturnsOther(A):
    def __new__(cls, what):
        return what
    def __init__(self, what):
        print("initialised", what.__class__.__name__)
print(ReturnsOther(5), ReturnsOther(None))
b = object.__new__(ReturnsOther)
print(ReturnsOther(b) is b)
print(type(ReturnsOther(B())).__name__)

class BaseNew:
    def __new__(cls):
        return object.__new__(Derived)
    def __init__(self):
        print("BaseNew.__init__ on", type(self).__name__)
class Derived(BaseNew):
    def __init__(self):
        print("Derived.__init__")
print(type(BaseNew()).__name__)

class DerivedToBase(BaseNew):
    def __new__(cls):
        return object.__new__(BaseNew)
    def __init__(self):
        print("never")
print(type(DerivedToBase()).__name__)

class InitReturns:
    def __init__(self, value):
        return value
for value in (None, 0, "text", InitReturns):
    try:
        print(type(InitReturns(value)).__name__)
    except TypeError as e:
        print(e)
print(InitReturns.__init__(object.__new__(InitReturns), 7))

class Static:
    @staticmethod
    def __new__(cls): return "static"
class Class:
    @classmethod
    def __new__(cls, *args): return ("class", cls.__name__, args)
class Number:
    __new__ = 5
class Callable:
    __new__ = print
class Builtin:
    __new__ = dict
for c in (Static, Class, Number, Callable, Builtin):
    try:
        print(c())
    except TypeError as e:
        print(e)
print(type(A.__dict__["__new__"]).__name__, type(A.__new__).__name__, A.__new__ is A().__new__)

class NoInit:
    __init__ = None
try:
    NoInit()
except TypeError as e:
    print(e)
class NoNew:
    __new__ = None
try:
    NoNew()
except TypeError as e:
    print(e)
