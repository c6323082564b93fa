# Class[...]: __class_getitem__, metaclass __getitem__, and what built-in classes allow.
# point: 5.class-subscripts
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class B(A): pass
class Static:
    @staticmethod
    def __class_getitem__(k): return ("static", k)
class Meta(type):
    def __getitem__(cls, k): return ("meta", k)
    def __setitem__(cls, k, v): print("meta set", k, v)
    def __delitem__(cls, k): print("meta del", k)
    def __contains__(cls, k): return k == 1
class M(metaclass=Meta):
    def __class_getitem__(cls, k): return "never"
    def __getitem__(self, k): return ("inst", k)
class Plain: pass
class Inst:
    def __getitem__(self, k): return k
class NoneCG: __class_getitem__ = None
class Attr: __class_getitem__ = 5
for c in (A, B, Static, M, Plain, Inst, NoneCG, Attr): t(lambda: c[1]); t(lambda: c[1, 2]); t(lambda: c[1:2]); t(lambda: c()[3])
M[1] = 2; del M[3]
def store(): A[1] = 2
def delete(): del A[1]
t(store); t(delete); t(lambda: 1 in M); t(lambda: 1 in A); t(lambda: A.__class_getitem__(5)); t(lambda: A().__class_getitem__(6)); Plain.__class_getitem__ = classmethod(lambda c, k: ("late", k)); t(lambda: Plain[7]); del Plain.__class_getitem__; t(lambda: Plain[7]); i = Inst(); i.__class_getitem__ = 1; t(lambda: i[1])
for c in (list, dict, tuple, set, frozenset, type, int, str, bool, float, object, range, slice, enumerate, zip, map, filter, reversed, property, staticmethod, classmethod, super, memoryview, bytes, Exception, BaseExceptionGroup, type(None), type(lambda: 0)): t(lambda: c[int]); t(lambda: c[int, str]); t(lambda: c[()])
x = list[int]; t(lambda: (x.__origin__, x.__args__, x.__parameters__, x == list[int], hash(x) == hash(list[int]), x([1]), isinstance([], list), x.append is not None, x.__class__, type(x), repr(dict[str, list[int]]))); t(lambda: x[int]); t(lambda: isinstance([], x)); t(lambda: issubclass(list, x)); t(lambda: x.nope); t(lambda: setattr(x, "y", 1)); t(lambda: x | None); t(lambda: list[int] | dict); t(lambda: [*tuple[int, str]]); t(lambda: list["A"]); t(lambda: len(x)); t(lambda: x()); t(lambda: type("S", (list[int],), {}).__bases__); t(lambda: 5[int]); t(lambda: None[0]); t(lambda: len[0]); t(lambda: (lambda: 0)[0])
