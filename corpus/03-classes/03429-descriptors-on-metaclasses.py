# Attributes of classes: metaclass descriptors against the class's own attributes.
# point: 6.class-attributes
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Data:
    def __init__(s, n): s.n = n
    def __get__(s, o, c): return ("data", s.n, o if o is None else getattr(o, "__name__", "inst"))
    def __set__(s, o, v): print("data set", s.n, v)
    def __delete__(s, o): print("data del", s.n)
class Non:
    def __init__(s, n): s.n = n
    def __get__(s, o, c): return ("non", s.n, o is None)
class Meta(type):
    d = Data("meta d"); n = Non("meta n"); p = property(lambda c: ("meta prop", c.__name__)); x = "meta x"
    def meth(cls): return ("meta meth", cls.__name__)
    @classmethod
    def cm(mcs): return ("meta cm", mcs.__name__)
    @staticmethod
    def sm(): return "meta sm"
    def __getattr__(cls, n):
        if n.startswith("dyn"): return ("dyn", n)
        raise AttributeError(f"meta says no {n}")
class C(metaclass=Meta):
    d = "class d"; n = "class n"; p = "class p"; x = "class x"; own = Non("own"); owndata = Data("own data")
    def meth(self): return "instance meth"
class D(C): pass
class E(metaclass=Meta): pass
print(C.d, C.n, C.p, C.x, C.own, C.owndata, C.meth is C.__dict__["meth"], C.cm(), C.sm(), C.dyn1); print(D.d, D.n, D.p, D.x, D.own); print(E.d, E.n, E.p, E.x, E.meth(), E.cm()); print(C().d, C().n, C().p, C().x, C().meth(), C().owndata)
t(lambda: C().cm); t(lambda: C().dyn1); t(lambda: C.nope); t(lambda: hasattr(C, "nope")); t(lambda: getattr(C, "nope", 1)); t(lambda: E().x); t(lambda: E().p)
C.d = 1; C.n = 2; t(lambda: setattr(C, "p", 3)); C.owndata = 4; print(C.d, C.n, C.p, C.owndata, C.__dict__["d"]); del C.d; del C.n; print(C.n); t(lambda: delattr(C, "p")); t(lambda: delattr(C, "zz")); t(lambda: delattr(D, "x")); D.x = 5; print(D.x, C.x); del D.x; print(D.x)
t(lambda: C.__name__); t(lambda: C.__dict__["__module__"]); t(lambda: type.__getattribute__(C, "x")); t(lambda: object.__getattribute__(C, "x")); t(lambda: super(Meta, C).x); t(lambda: super(C, D).x); t(lambda: Meta.d); t(lambda: Meta.p.__class__.__name__); Meta.late = "late meta"; t(lambda: C.late); t(lambda: C().late); C.late = "late class"; t(lambda: C.late); del C.late; Meta.late = property(lambda c: "late prop"); t(lambda: C.late); C.__class__ = type("Meta2", (Meta,), {"x2": 1, "x": property(lambda c: "meta2 x")}); print(C.x2, C.x, type(C).__name__, type(D).__name__)
class Slot(type): __slots__ = ()
t(lambda: type("Q", (), {}, metaclass=Slot)); S = Slot("S", (), {"a": 1}); S.b = 2; print(S.a, S.b)
class Len(type):
    def __len__(c): return 5
    def __getitem__(c, i): return ("meta item", i)
    def __contains__(c, x): return True
    def __iter__(c): return iter([1, 2])
    def __eq__(c, o): return "meta eq"
    def __hash__(c): return 1
    def __add__(c, o): return "meta add"
    def __bool__(c): return False
    def __repr__(c): return "<meta repr>"
    def __str__(c): return "meta str"
class K(metaclass=Len):
    def __len__(self): return 1
    def __repr__(self): return "<instance>"
print(len(K), len(K()), K[1], 5 in K, list(K), K == 1, K + 1, bool(K), repr(K), str(K), f"{K}", K(), [K], hash(K)); t(lambda: K()[1]); t(lambda: K() + 1); t(lambda: K.__len__()); t(lambda: K.__len__(K())); t(lambda: type(K).__len__(K))
