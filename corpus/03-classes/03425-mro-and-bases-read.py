# __mro__, mro(), __bases__, __base__: reading them, changing __bases__, and what follows.
# point: 2.mro-and-bases
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
names = lambda cs: [c.__name__ for c in cs]
class A: x = "A"
class B(A): x = "B"
class C(A): x = "C"
class D(B, C): pass
class E(D, A): pass
print(names(E.__mro__), names(E.mro()), names(E.__bases__), E.__base__.__name__, E.x, type(E.__mro__), type(E.mro()), E.mro() is E.mro())
class L(list): pass
class LA(A, L): pass
class LI(L, A): pass
class EX(A, ValueError): pass
print(LA.__base__.__name__, LI.__base__.__name__, EX.__base__.__name__, names(LA.__mro__), names(EX.__mro__))
t(lambda: type("X", (A, B), {})); t(lambda: type("X", (A, D), {})); t(lambda: type("X", (object, A), {})); t(lambda: type("X", (B, C, A), {}).__name__); t(lambda: type("X", (B, A, C), {})); t(lambda: type("X", (A, A), {})); t(lambda: type("X", (int, str), {})); t(lambda: type("X", (L, dict), {})); t(lambda: type("X", (A, 5), {})); t(lambda: type("X", (None,), {})); t(lambda: type("X", (A(),), {})); t(lambda: type("X", ("A",), {})); t(lambda: type("X", (bool,), {})); t(lambda: type("X", (range,), {})); t(lambda: type("X", (type(len),), {})); t(lambda: type("X", (slice,), {})); t(lambda: type("X", (memoryview,), {})); t(lambda: type("X", (type(...),), {})); t(lambda: type("X", (type(i for i in ()),), {}))
P = type("P", (B, C), {}); Q = type("Q", (C, B), {}); t(lambda: type("R", (P, Q), {}))
d = D(); print(d.x); D.__bases__ = (C, B); print(d.x, names(D.__mro__), names(E.__mro__)); D.__bases__ = (C,); print(d.x, issubclass(D, B), isinstance(d, B), names(E.__mro__)); D.__bases__ = (B, C)
for bases in ((), (5,), [A], (D,), (E,), (int,), (L,), (B, B), (A, B), (object,), (bool,), None, ("x",), (A, object)): print(bases if not isinstance(bases, tuple) else len(bases), end=" "); t(lambda: setattr(D, "__bases__", bases)); t(lambda: names(D.__mro__))
class Slot: __slots__ = ("s",)
class Slot2: __slots__ = ("s",)
class SubSlot(Slot): pass
t(lambda: setattr(SubSlot, "__bases__", (Slot2,))); t(lambda: setattr(SubSlot, "__bases__", (A,))); t(lambda: setattr(A, "__bases__", (C,))); t(lambda: setattr(int, "__bases__", (A,))); t(lambda: setattr(A, "__bases__", (A,)))
class M(type):
    def mro(cls): print("mro of", cls.__name__); return super().mro()
class K(metaclass=M): pass
class K2(K): pass
K2.__bases__ = (K,); print(names(K2.mro()))
class Bad(type):
    result = None
    def mro(cls): return Bad.result if Bad.result is not None else super().mro()
class Z(metaclass=Bad): pass
for r in (5, [], [int], [object], [Z, 5], (Z, object), [Z, object, int], "ab", [A, object]):
    Bad.result = r; print(r if not isinstance(r, (list, tuple)) else len(r), end=" "); t(lambda: names(type.__call__(Bad, "ZZ", (Z,), {}).__mro__)); Bad.result = None
t(lambda: setattr(A, "__mro__", ())); t(lambda: delattr(A, "__bases__")); t(lambda: delattr(A, "__mro__")); t(lambda: setattr(A, "__base__", int)); t(lambda: A().__mro__); t(lambda: A().mro()); t(lambda: type.mro()); t(lambda: type.mro(5)); t(lambda: A.mro(1)); t(lambda: object.__bases__); t(lambda: type.__mro__); t(lambda: Exception.__mro__)
