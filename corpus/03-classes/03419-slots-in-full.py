# __slots__: layouts, inheritance, conflicts, weak references, names, errors.
# point: 6.slots
import weakref
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def cls(name, bases=(), **ns): return type(name, bases, ns)
t(lambda: cls("A", __slots__="a").__slots__); t(lambda: cls("A", __slots__=["a", "b"]).__slots__); t(lambda: cls("A", __slots__=("a", "a")).a); t(lambda: cls("A", __slots__={"a": "doc a", "b": None}).a.__doc__); t(lambda: cls("A", __slots__=iter("ab")).b); t(lambda: cls("A", __slots__=()).__slots__); t(lambda: cls("A", __slots__=5)); t(lambda: cls("A", __slots__=None)); t(lambda: cls("A", __slots__=(1,))); t(lambda: cls("A", __slots__=("",))); t(lambda: cls("A", __slots__=("a b",))); t(lambda: cls("A", __slots__=("1a",))); t(lambda: cls("A", __slots__=("é",)).é); t(lambda: cls("A", __slots__=("class",)).__dict__["class"]); t(lambda: cls("A", __slots__=("a\0",))); t(lambda: cls("A", __slots__=b"a")); t(lambda: cls("A", __slots__=("a",), a=1)); t(lambda: cls("A", __slots__=("__init__",)).__init__); t(lambda: cls("A", __slots__=("__doc__",)).__doc__); t(lambda: cls("A", __slots__=("__doc__",), __doc__="x")); t(lambda: cls("A", __slots__=("__qualname__",), __qualname__="q")); t(lambda: cls("A", __slots__=("__module__",), __module__="q")); t(lambda: cls("A", __slots__=("__class__",)).__dict__["__class__"]); t(lambda: cls("A", __slots__=("__slots__",)))
for base in (int, str, bytes, tuple, list, dict, set, frozenset, float, complex, bytearray, bool, type, Exception, object, type(None), property, range, slice, memoryview): 
    print(base.__name__, end=": "); t(lambda: cls("S", (base,), __slots__=("x",)).__name__); t(lambda: cls("S", (base,), __slots__=()).__name__); t(lambda: cls("S", (base,), __slots__=("__dict__",)).__name__); t(lambda: cls("S", (base,), __slots__=("__weakref__",)).__name__)
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class E: __slots__ = ()
class D: pass
class AD(A): pass
class W: __slots__ = ("__weakref__",)
class DD: __slots__ = ("__dict__",)
class WD: __slots__ = ("__weakref__", "__dict__")
for bases in ((A, B), (A, E), (E, A), (A, D), (D, A), (AD, A), (A, AD), (AD, D), (D, AD), (W, DD), (W, D), (DD, D), (W, W), (A, int), (E, int), (D, int), (int, D), (AD, B), (WD, A), (A, list), (AD, AD), (E, E)):
    print([b.__name__ for b in bases], end=": "); t(lambda: type("X", bases, {}).__mro__[0].__name__); t(lambda: type("X", bases, {"__slots__": ()}).__name__); t(lambda: type("X", bases, {"__slots__": ("__dict__",)}).__name__); t(lambda: type("X", bases, {"__slots__": ("__weakref__",)}).__name__)
def features(o):
    out = []
    for f in (lambda: o.__dict__, lambda: weakref.ref(o) and "weak", lambda: setattr(o, "free", 1) or "free"):
        try: out.append(f())
        except Exception as e: out.append(type(e).__name__)
    return out
for c in (A, E, D, AD, W, DD, WD, cls("X", (W,), __slots__=()), cls("X", (A,), __slots__=("__dict__", "c")), cls("X", (D,), __slots__=("c",)), cls("X", (list,), __slots__=()), cls("X", (dict,), __slots__=("c",)), cls("X", (int,), __slots__=())): print(c.__name__, features(c()))
a = A(); t(lambda: a.a); a.a = 1; print(a.a); del a.a; t(lambda: a.a); t(lambda: delattr(a, "a")); t(lambda: hasattr(a, "a")); t(lambda: getattr(a, "a", 5)); t(lambda: A.a.__set__(a, 7)); t(lambda: A.a.__get__(a)); t(lambda: A.a.__get__(D())); t(lambda: A.a.__set__(D(), 1)); t(lambda: A.a.__delete__(D())); t(lambda: A.a.__get__(None, A) is A.a); t(lambda: A.a.__get__(None)); t(lambda: A.a.__name__); t(lambda: A.a.__qualname__); t(lambda: repr(A.a)); t(lambda: A.a.__objclass__); t(lambda: A.a()); t(lambda: setattr(A.a, "__doc__", 1)); t(lambda: A.a.__doc__)
class P:
    __slots__ = ("__x", "_y", "__z__")
    def __init__(self): self.__x = 1; self.__z__ = 2
p = P(); t(lambda: p._P__x); t(lambda: p.__z__); print(P.__slots__, sorted(k for k in P.__dict__ if "x" in k or "z_" in k))
class Sh(A): __slots__ = ("a",)
s = Sh(); s.a = 1; t(lambda: A.a.__get__(s)); A.a.__set__(s, 2); print(s.a, A.a.__get__(s)); Sh.a = 5; t(lambda: s.a); t(lambda: setattr(s, "a", 6)); del Sh.a; print(s.a)
class Def:
    __slots__ = ("v",)
    def __init__(self, v=3): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"Def({self.v})"
print(Def() == Def(3), {Def(1): 2}, Def(Def())); import copy, pickle
t(lambda: copy.copy(Def(5))); t(lambda: copy.deepcopy(Def([1]))); t(lambda: Def(1).__reduce_ex__(2)[2]); t(lambda: Def(1).__getstate__()); t(lambda: Def(1).__reduce_ex__(1)); t(lambda: A().__getstate__()); t(lambda: D().__getstate__()); x = AD(); x.a = 1; x.q = 2; t(lambda: x.__getstate__()); x.__class__ = AD; t(lambda: setattr(x, "__class__", D)); t(lambda: setattr(A(), "__class__", B)); t(lambda: setattr(E(), "__class__", D)); t(lambda: setattr(W(), "__class__", E))
class Order:
    __slots__ = ("c", "b", "a")
o = Order(); o.a, o.b, o.c = 1, 2, 3; print([(n, getattr(o, n)) for n in Order.__slots__], list(o.__getstate__()[1]))
