# __getattribute__ and __getattr__: what calls them, recursion, super, errors, special methods that pass them by.
# point: 6.getattribute
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", "-"), type(e.__context__).__name__)
class A:
    x = 1
    def __getattribute__(self, n):
        if n.startswith("log"): return ("logged", n)
        return super().__getattribute__(n)
    def __getattr__(self, n):
        if n == "deep": return self.deeper
        if n == "bad": raise ValueError("bad")
        raise AttributeError(f"custom {n}")
    def m(self): return "m"
a = A(); a.inst = 2
t(lambda: (a.x, a.inst, a.logx, a.m(), a.logm)); t(lambda: a.deep); t(lambda: a.bad); t(lambda: a.nope); t(lambda: hasattr(a, "nope")); t(lambda: hasattr(a, "bad")); t(lambda: getattr(a, "nope", 5)); t(lambda: getattr(a, "bad", 5)); t(lambda: object.__getattribute__(a, "nope")); t(lambda: object.__getattribute__(a, "logx")); t(lambda: a.__getattribute__("logx")); t(lambda: a.__getattr__("q")); t(lambda: a.__dict__); t(lambda: a.log__class__); t(lambda: A.logx)
class All:
    def __getattribute__(self, n): return lambda *a: ("all", n, a)
    def __len__(self): return 3
    def __add__(self, o): return "real add"
o = All(); t(lambda: o.__len__()); t(lambda: len(o)); t(lambda: o + 1); t(lambda: o.__add__(1)); t(lambda: o.anything(1)); t(lambda: type(o).__name__); t(lambda: isinstance(o, All)); t(lambda: o.__class__()); t(lambda: str(o)[:10]); t(lambda: bool(o)); t(lambda: iter(o)); t(lambda: o.__iter__()); t(lambda: o == o); t(lambda: hash(o) == hash(o)); t(lambda: type(vars(o)).__name__); t(lambda: setattr(o, "z", 1)); t(lambda: object.__getattribute__(o, "z")); t(lambda: callable(o)); t(lambda: f"{o:x}")
class Rec:
    def __getattr__(self, n): return self.missing
try: Rec().x
except RecursionError as e: print("RecursionError")
class Rec2:
    def __getattribute__(self, n): return self.x
try: Rec2().x
except RecursionError as e: print("RecursionError")
class Ret:
    def __getattr__(self): return 1
class Stat:
    @staticmethod
    def __getattr__(n): return ("static", n)
class Cls:
    @classmethod
    def __getattr__(cls, n): return (cls.__name__, n)
class NoneGA: __getattr__ = None
class NoneGAB: __getattribute__ = None
class CallableGA: __getattr__ = "text".join
class Prop:
    @property
    def p(self): return self.inner_missing
    def __getattr__(self, n): return ("fallback", n)
t(lambda: Ret().x); t(lambda: Stat().x); t(lambda: Cls().x); t(lambda: NoneGA().x); t(lambda: NoneGAB().x); t(lambda: CallableGA().abc); t(lambda: Prop().p)
i = type("I", (), {})(); i.__getattr__ = lambda n: "instance"; t(lambda: i.x); type(i).__getattr__ = lambda s, n: ("added", n); t(lambda: i.x); t(lambda: i.y.__len__()); del type(i).__getattr__; t(lambda: i.x); type(i).__getattribute__ = lambda s, n: ("gab", n); t(lambda: i.x); t(lambda: i.__class__); del type(i).__getattribute__; t(lambda: i.x)
class Sub(A):
    def __getattribute__(self, n): return ("sub", super().__getattribute__(n)) if n in ("x", "logy") else super().__getattribute__(n)
t(lambda: (Sub().x, Sub().logy)); t(lambda: Sub().nope)
class Slots:
    __slots__ = ("s",)
    def __getattr__(self, n): return ("slot fallback", n)
s = Slots(); t(lambda: s.s); s.s = 1; t(lambda: s.s); del s.s; t(lambda: s.s); t(lambda: s.__dict__)
class M(type):
    def __getattribute__(cls, n): return ("meta", n) if n == "q" else super().__getattribute__(n)
class K(metaclass=M): q = "own"; w = 1
t(lambda: (K.q, K.w, K().q))
class NI:
    def __getattr__(self, n): return NotImplemented
t(lambda: NI().x)
class Strange:
    def __getattribute__(self, n):
        if n == "__dict__": raise AttributeError("hidden dict")
        if n == "__class__": return int
        return object.__getattribute__(self, n)
st = Strange(); t(lambda: isinstance(st, int)); t(lambda: isinstance(st, Strange)); t(lambda: st.__class__); t(lambda: vars(st)); t(lambda: st + 1); t(lambda: "__init__" in dir(st)); t(lambda: object.__getattribute__(st, "__dict__"))
t(lambda: getattr(a, "")); t(lambda: getattr(a, "é")); t(lambda: getattr(a, b"x")); t(lambda: getattr(a, None)); t(lambda: getattr(a, 1, 2)); t(lambda: hasattr(a, 1)); t(lambda: setattr(a, 1, 1)); t(lambda: delattr(a, 1)); t(lambda: getattr()); t(lambda: getattr(a)); t(lambda: getattr(a, "x", 1, 2)); t(lambda: getattr(a, name="x")); t(lambda: setattr(a, "x")); t(lambda: delattr(a)); t(lambda: hasattr(a))
class StrSub(str): pass
t(lambda: getattr(a, StrSub("x"))); setattr(a, StrSub("fresh"), 3); t(lambda: a.fresh)
