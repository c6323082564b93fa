# dir() of everything, __dir__ and what it may answer.
# point: 2.dir
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def own(x): return [n for n in dir(x) if not (n.startswith("__") and n.endswith("__"))]
class A:
    z = 1
    def m(self): pass
    def __init__(self): self.inst = 1; self.z = 2
class B(A):
    y = 1
class Meta(type):
    metaattr = 1
    def mm(cls): pass
class K(metaclass=Meta): k = 1
b = B(); b.extra = 1
print(own(A), own(B), own(A()), own(b), own(K), own(K()), own(Meta)[-3:], sorted(set(dir(type)) - set(dir(object))))
for x in (1, "s", [], (), {}, set(), None, 1.5, 1j, b"", range(1), slice(1), len, [].append, str.upper, (1).__add__, int.real, type, object(), lambda: 0, (i for i in ()), property(), Exception()):
    print(type(x).__name__, len(own(x)) > 0, dir(x) == sorted(dir(x)), "__class__" in dir(x), "__doc__" in dir(x))
print(own([]), own({}), own(""), own(()), own(1), own(1.5), own(1j), own(set()), own(range(1)), own(slice(1)), own(property()), own(Exception()), own(OSError()), own(StopIteration()), own(lambda: 0), own(A().m), own((i for i in ())), own(b""), own(zip()), own(type))
class D1:
    def __dir__(self): return ["b", "a", "b"]
class D2:
    def __dir__(self): return ("t", 1)
class D3:
    def __dir__(self): return 3
class D4:
    def __dir__(self): return None
class D5:
    def __dir__(self): raise ValueError("no dir")
class D6:
    def __dir__(self): return iter("zyx")
class D7:
    __dir__ = None
class D8:
    def __dir__(self): return super().__dir__() + ["added"]
class D9:
    def __dir__(self): return {"k": 1, "j": 2}
for d in (D1, D2, D3, D4, D5, D6, D7, D9): print(d.__name__, end=" "); t(lambda: dir(d()))
print("added" in dir(D8()), type(D8().__dir__()).__name__, dir(D8()) == sorted(dir(D8())))
d = object.__new__(A); d.__dir__ = lambda: ["never"]; print("never" in dir(d))
class MD(type):
    def __dir__(cls): return ["from meta"]
class UsesMD(metaclass=MD): q = 1
print(dir(UsesMD), own(UsesMD()))
class NoDict: __slots__ = ("s1", "s2")
print(own(NoDict()), own(NoDict))
class LiesDict:
    __dict__ = 5
class LiesClass:
    __class__ = 3
class DictProp:
    @property
    def __dict__(self): return {"virtual": 1}
t(lambda: own(LiesDict())); t(lambda: own(LiesClass())); t(lambda: own(DictProp())); t(lambda: vars(DictProp()))
t(lambda: dir(1, 2)); t(lambda: dir(a=1)); t(lambda: object.__dir__(b) == dir(b)); t(lambda: sorted(object.__dir__(b)) == dir(b)); t(lambda: type.__dir__(B) == 3); t(lambda: sorted(type.__dir__(B)) == dir(B)); t(lambda: type.__dir__(b)); t(lambda: object.__dir__())
def local_names():
    zz = 1; aa = 2
    return dir()
print(local_names(), "local_names" in dir(), [n for n in dir() if n in ("A", "B", "t", "own")])
class Body:
    one = 1
    names = dir()
print(Body.names)
import types
m = types.ModuleType("m"); m.x = 1; print(dir(m)); m.__dir__ = lambda: ["mod", "dir"]; print(dir(m)); m.__dir__ = 3; t(lambda: dir(m)); m.__dict__["__dir__"] = lambda: 7; t(lambda: dir(m))
