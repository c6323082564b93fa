# A __class__ property or assignment: what isinstance, type, copy and dispatch believe.
# point: 10.class-lies
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class Lies:
    def __init__(self, c): self._c = c
    @property
    def __class__(self): return self._c
    def __len__(self): return 4
l = Lies(int)
attempt("isinstance", lambda: (isinstance(l, int), isinstance(l, Lies), isinstance(l, bool), isinstance(l, str), isinstance(l, (str, int))))
attempt("type", lambda: (type(l).__name__, l.__class__.__name__))
attempt("add", lambda: l + 1)
attempt("int", lambda: int(l))
attempt("index", lambda: [1, 2][l])
attempt("str", lambda: "a" + Lies(str))
attempt("join", lambda: "".join([Lies(str)]))
attempt("dict", lambda: dict(Lies(dict)))
attempt("list", lambda: list(Lies(list)))
attempt("len", lambda: len(Lies(dict)))
attempt("repr", lambda: repr(l).split(" at ")[0])
attempt("bool", lambda: isinstance(Lies(bool), bool))
attempt("type as class", lambda: isinstance(Lies(type), type))
attempt("issubclass", lambda: issubclass(Lies(type), object))
attempt("none", lambda: isinstance(Lies(None), int))
attempt("number", lambda: isinstance(Lies(3), int))
def raises():
    class R:
        @property
        def __class__(self): raise ValueError("no class")
    return isinstance(R(), int)
attempt("raises", raises)
def raises_attribute():
    class R:
        @property
        def __class__(self): raise AttributeError("no class")
    return isinstance(R(), int), isinstance(R(), R)
attempt("attribute error", raises_attribute)
class Getattribute:
    def __getattribute__(self, name):
        if name == "__class__": return str
        return object.__getattribute__(self, name)
attempt("getattribute", lambda: (isinstance(Getattribute(), str), isinstance(Getattribute(), Getattribute)))
from abc import ABC
import collections.abc, copy, functools
class Abstract(ABC): pass
class Member(Abstract): pass
attempt("abc", lambda: (isinstance(Lies(Member), Abstract), isinstance(Lies(dict), collections.abc.Mapping), isinstance(Lies(int), collections.abc.Sized)))
attempt("match", lambda: match_it(Lies(int)))
def match_it(x):
    match x:
        case int(): return "int"
        case Lies(): return "Lies"
    return "nothing"
attempt("match", lambda: (match_it(Lies(int)), match_it(Lies(str))))
@functools.singledispatch
def generic(x): return "object"
@generic.register
def _(x: int): return "int"
attempt("singledispatch", lambda: generic(Lies(int)))
attempt("except", lambda: issubclass(type(Lies(ValueError)), Exception))
def raise_it(): raise Lies(ValueError)
attempt("raise", raise_it)
attempt("copy", lambda: type(copy.copy(l)).__name__)
attempt("super", lambda: super(Member, Lies(Member)).__thisclass__.__name__)
attempt("super other", lambda: super(int, l).__self_class__)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class S:
    __slots__ = ("x",)
a = A()
a.__class__ = B
attempt("assigned", lambda: (a.who(), type(a).__name__, isinstance(a, A), isinstance(a, B)))
for value in (int, S, 3, None, "B", object, type, A):
    try:
        a.__class__ = value
        print("became", type(a).__name__)
    except TypeError as e:
        print(e)
for obj, value in ((1, bool), ("s", str), ([], list), (S(), A), (A, B), (ValueError(), KeyError), (len, int), (object(), A)):
    try:
        obj.__class__ = value
        print("became", type(obj).__name__)
    except TypeError as e:
        print(e)
try:
    del a.__class__
except TypeError as e:
    print(e)
class M1(type): pass
class M2(type): pass
class C(metaclass=M1): pass
C.__class__ = M2
print(type(C).__name__)
class WithNone:
    __class__ = None
attempt("None", lambda: (isinstance(WithNone(), WithNone), isinstance(WithNone(), int), WithNone().__class__))
