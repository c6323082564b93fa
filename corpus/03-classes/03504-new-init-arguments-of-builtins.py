# Which builtin constructors refuse excess arguments, and which leave them to a subclass.
# point: 7.new-init
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class I(int):
    def __init__(self, *args, **kw): print("init", args, kw)
class S(str):
    def __new__(cls, a, extra=None): return super().__new__(cls, a)
class L(list):
    def __init__(self, *args): print("L", args)
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
class D(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self["late"] = True
class F(float):
    def __new__(cls, text, unit=""):
        self = super().__new__(cls, text)
        self.unit = unit
        return self
class E(Exception):
    def __init__(self): pass
class E2(Exception):
    def __new__(cls, *args): return super().__new__(cls, "from new")

attempt(lambda: I("12", 5))
attempt(lambda: I("12", base=5))
attempt(lambda: I("12", other=5))
attempt(lambda: I("12", 5, 6))
attempt(lambda: S("a", "b"))
attempt(lambda: S("a", extra="b").upper())
attempt(lambda: S(b"a", "ascii"))
attempt(lambda: L(1, 2, 3))
attempt(lambda: T(1, 2, 3))
attempt(lambda: T())
attempt(lambda: D({"a": 1}, b=2))
attempt(lambda: D(1))
attempt(lambda: F("1.5", "kg").unit)
attempt(lambda: F("x", "kg"))
attempt(lambda: E())
attempt(lambda: E(1))
attempt(lambda: E.__new__(E, 1, 2).args)
attempt(lambda: E2("x", "y").args)
attempt(lambda: E2().args)
attempt(lambda: list.__new__(list, 1, 2, x=3))
attempt(lambda: list.__init__([], 1))
attempt(lambda: list.__init__([], (), x=1))
attempt(lambda: dict.__new__(dict, 1, 2))
attempt(lambda: set.__new__(set, 1, 2))
attempt(lambda: set(iterable=()))
attempt(lambda: tuple.__new__(tuple, (), ()))
attempt(lambda: int.__init__(3, 1, 2))
attempt(lambda: str.__init__("a", 1))
attempt(lambda: tuple.__init__((), 5))
attempt(lambda: float.__new__(float, 1, 2))
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: object(1))
attempt(lambda: object.__new__(object, 1))
attempt(lambda: object().__init__(1))
l = [1, 2]
l.__init__("ab")
print(l)
d = {1: 2}
d.__init__({3: 4})
print(d)
s = {1}
s.__init__("q")
print(s)
