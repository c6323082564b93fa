# __name__, __qualname__, __module__ and __doc__: reading, setting, deleting, in reprs and messages.
# point: 2.names
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    "doc"
    class B:
        class C: pass
        def m(self): pass
    def f(self):
        class L: pass
        return L
L = A().f()
print(A.B.C.__qualname__, A.B.m.__qualname__, L.__qualname__, L, A.B.C, A.B.C(). __class__.__name__, repr(A.B.C()).split(" at ")[0], repr(L()).split(" at ")[0])
for name, values in (("__name__", ("new", "", "a b", "a\0b", 3, None, b"x")), ("__qualname__", ("q.r", "", 3, None)), ("__module__", ("mod", "", 3, None)), ("__doc__", ("text", 3, None))):
    for v in values:
        print(name, repr(v), end=" "); t(lambda: setattr(A, name, v)); t(lambda: getattr(A, name)); t(lambda: A)
    A.__module__ = "m"; A.__qualname__ = "Q"; A.__name__ = "N"
print(A, A.__name__, A.__qualname__, A.__module__)
t(lambda: A().nope); t(lambda: A.nope); t(lambda: A() + 1); t(lambda: len(A())); t(lambda: A(1)); t(lambda: A() < 1); t(lambda: A()()); t(lambda: int(A())); t(lambda: A()[0]); t(lambda: iter(A())); t(lambda: setattr(A(), "__class__", 3)); t(lambda: "a" + A()); t(lambda: [] + A()); t(lambda: A.f()); t(lambda: A.f(1, 2, 3))
for name in ("__name__", "__qualname__", "__doc__", "__module__", "__doc__"):
    print(name, end=" "); t(lambda: delattr(A, name)); t(lambda: getattr(A, name, "gone"))
t(lambda: A); t(lambda: A.__dict__.get("__module__", "none"))
B = type("Dynamic", (), {"__qualname__": "X.Y", "__module__": "zz", "__doc__": "dd"}); print(B, B.__name__, B.__qualname__, B.__module__, B.__doc__, "__qualname__" in B.__dict__, "__module__" in B.__dict__)
B = type("Dynamic", (), {}); print(B, B.__qualname__, B.__module__, B.__doc__); t(lambda: type("X", (), {"__qualname__": 3})); t(lambda: type("X", (), {"__module__": 3}).__module__); t(lambda: type("X\0", (), {})); t(lambda: type("", (), {})); t(lambda: type("1 2", (), {})); t(lambda: type("é", (), {}).__name__); t(lambda: type("\ud800", (), {}))
class WithName:
    __name__ = "attr"; __qualname__ = "Other.Name"
print(WithName.__name__, WithName().__name__, WithName.__qualname__, WithName); t(lambda: WithName().__qualname__)
class M(type):
    __name__ = "meta name"
    @property
    def __module__(cls): return "meta module"
    @property
    def __doc__(cls): return "meta doc"
class K(metaclass=M): "own doc"
print(K.__name__, K.__module__, K.__qualname__, K.__doc__, type.__dict__["__name__"].__get__(K), K().__doc__, repr(K)); t(lambda: K().nope); t(lambda: K(1))
class NoDoc: pass
class Inherits(A): pass
class PropDoc:
    @property
    def __doc__(self): return "instance doc"
print(NoDoc.__doc__, Inherits.__doc__, PropDoc().__doc__, type(PropDoc.__doc__).__name__, type(type.__doc__).__name__, (5).__doc__ == int.__doc__, NoDoc().__doc__)
class StrSub(str): pass
t(lambda: setattr(NoDoc, "__name__", StrSub("sub"))); print(type(NoDoc.__name__).__name__, NoDoc.__name__); print(type(StrSub("t"), (), {}) if False else type(StrSub("tt"), (), {}).__name__)
