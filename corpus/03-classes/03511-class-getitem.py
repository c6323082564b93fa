# Subscripting classes: __class_getitem__, the metaclass's __getitem__ and what is not subscriptable.
# point: 7.class-getitem
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class A:
    def __class_getitem__(cls, item): return (cls.__name__, item)
    def __getitem__(self, item): return ("instance", item)
class B(A): pass
print(A[1], B[1, 2], B[1:2], A()[3], A[()], A[...])
print(type(A.__dict__["__class_getitem__"]).__name__, A.__class_getitem__(4), A().__class_getitem__(5))
class Keyed:
    def __class_getitem__(cls, item, extra="default"): return item, extra
print(Keyed[1], Keyed.__class_getitem__(1, extra=2))
class Static:
    @staticmethod
    def __class_getitem__(item): return ("static", item)
print(Static[7])
class Alias:
    __class_getitem__ = classmethod(lambda cls, item: ("lambda", cls.__name__, item))
print(Alias[8])
import types
class Generic:
    __class_getitem__ = classmethod(types.GenericAlias)
print(Generic[int], Generic[int]().__class__, Generic[int].__origin__, Generic[int].__args__, Generic[int, str].__parameters__)
class NoneGetitem:
    __class_getitem__ = None
class NotCallable:
    __class_getitem__ = 5
class Raises:
    def __class_getitem__(cls, item): raise KeyError(item)
class NoArguments:
    def __class_getitem__(cls): pass
class Plain: pass
for c in (NoneGetitem, NotCallable, Raises, NoArguments, Plain, int, bool, object, type(None)):
    attempt(lambda: c["key"])
attempt(lambda: Plain()[1])
attempt(lambda: type[int])
attempt(lambda: type(type)[int])
class M(type):
    def __getitem__(cls, item): return ("meta", item)
    def __class_getitem__(mcls, item): return ("metaclass itself", item)
class WithMeta(metaclass=M):
    def __class_getitem__(cls, item): return "never"
print(WithMeta[1], M[2])
def f(): WithMeta[1] = 2
attempt(f)
def f(): del A[1]
attempt(f)
def f(): A[1] = 2
attempt(f)
class Setter(type):
    def __setitem__(cls, key, value): print("set", key, value)
    def __delitem__(cls, key): print("delete", key)
class S(metaclass=Setter): pass
S["a"] = 1
del S["a"]
attempt(lambda: S["a"])
S.__class_getitem__ = lambda item: ("assigned", item)
attempt(lambda: S["a"])
for c in (list, dict, tuple, set, frozenset, type, enumerate, BaseException, slice, range, str, filter, memoryview, property):
    attempt(lambda: c[int])
