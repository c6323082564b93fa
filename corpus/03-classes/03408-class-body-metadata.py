# What the compiler of a class body leaves: __static_attributes__, __firstlineno__, __classcell__, order of names.
# point: 2.class-body
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def m(self): self.x = 1; self.y += 2; self.z: int = 3; del self.w
    def n(this): this.q = 1; self = this; self.notfirst = 2
    @classmethod
    def c(cls): cls.viaclass = 1
    @staticmethod
    def s(self): self.st = 1
    def inner(self):
        def f(): self.nested = 1
        (lambda: setattr(self, "dyn", 1))()
        for self.loop in (): pass
        with open as self.ctx: pass
        [self.tup, *self.rest] = 1, 2
        self.a.b = 1
        self.d["k"] = 1
print(sorted(A.__static_attributes__), type(A.__static_attributes__).__name__, A.__firstlineno__)
@(lambda c: c)
class Deco: pass
print(Deco.__firstlineno__, Deco.__static_attributes__)
class Ns(type):
    def __new__(m, name, bases, ns): print(name, [k for k in ns]); return super().__new__(m, name, bases, ns)
class B(metaclass=Ns):
    """doc"""
    one: int = 1
    def two(self): return __class__
    class Three: pass
    four = lambda self: super().x
    __slots__ = ("s",)
    if one: five = 5
    for six in range(2): pass
    del six
class C(metaclass=Ns): pass
class D[T](metaclass=Ns): x: T
class NoCell(type):
    def __new__(m, name, bases, ns): ns = dict(ns); ns.pop("__classcell__", None); return super().__new__(m, name, bases, ns)
def bad():
    class X(metaclass=NoCell):
        def f(self): return __class__
t(bad)
class OtherCell(type):
    def __new__(m, name, bases, ns): return type.__new__(m, name, bases, {**ns, "__classcell__": 3})
def bad():
    class X(metaclass=OtherCell):
        def f(self): return __class__
t(bad); t(lambda: type("X", (), {"__classcell__": 3})); t(lambda: type("X", (), {"__slots__": 3})); t(lambda: type("X", (), {"__doc__": 3}).__doc__); t(lambda: type("X", (), {"__firstlineno__": 3}).__firstlineno__)
class E:
    __module__ = "other"; __qualname__ = "Other.E"; __doc__ = "set by hand"
    def f(self): pass
    print(__module__, __qualname__, sorted(k for k in locals() if k[0] == "_"))
print(E, E.f.__qualname__, E.f.__module__, E.__doc__)
def bad():
    class X: __qualname__ = 3
t(bad)
class F:
    x = x if "x" in locals() else "unset"
    y = [x for _ in range(1)] if "x" in globals() else "comprehension has no class scope"
    try: z = [q for q in (1, 2) if y]
    except NameError as e: z = str(e)
print(F.x, F.y, F.z)
def scopes():
    v = "local"
    class G:
        w = v
        v = "class"
        u = v
        del v
        try: r = v
        except NameError as e: r = str(e)
    return G.w, G.u, G.r
t(scopes)
class H:
    def method(self): return value
    value = 1
t(lambda: H().method()); value = "global"; t(lambda: H().method())
x = "module"
class I:
    global x
    x = "changed by class body"
    nothing = 1
print(x, hasattr(I, "x"))
def nl():
    n = 1
    class J:
        nonlocal n
        n = 2
    return n, hasattr(J, "n")
t(nl)
