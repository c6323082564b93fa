# __get__, __set__, __delete__ and __set_name__: arguments, errors, kinds of callables.
# point: 6.descriptors
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", ""))
class Named:
    def __set_name__(self, owner, name): print("named", owner.__name__, name); self.name = name; self.owner = owner
    def __get__(self, o, c=None): return (self.name, type(o).__name__, c and c.__name__)
class A:
    one = Named()
    two = three = Named()
    def f(self): pass
    four = Named()
print(A.one, A().two, A().three); A.five = Named(); t(lambda: A.five); A.five.__class__ if False else None
class Order:
    def __init_subclass__(cls): print("init_subclass", cls.__name__)
class B(Order): six = Named()
t(lambda: type("C", (Order,), {"seven": Named(), "x": 1}).seven)
class Meta(type):
    def __new__(m, n, b, ns): print("before new"); c = super().__new__(m, n, b, ns); print("after new"); return c
    def __init__(c, *a): print("meta init"); super().__init__(*a)
class D(metaclass=Meta): eight = Named()
class Fails:
    def __set_name__(self, o, n): raise KeyError("no", n)
class FewArgs:
    def __set_name__(self, o): pass
class NoneName: __set_name__ = None
class StaticName:
    @staticmethod
    def __set_name__(o, n): print("static name", o.__name__, n)
class IntName: __set_name__ = 5
for c in (Fails, FewArgs, NoneName, StaticName, IntName): t(lambda: type("X", (), {"attr": c()}).__name__)
inst = type("P", (), {})(); inst.__set_name__ = lambda o, n: print("never"); t(lambda: type("X", (), {"attr": inst}).__name__)
class Adds:
    def __set_name__(self, o, n): setattr(o, n + "_extra", 1); o.__dict__.get(n)
t(lambda: sorted(k for k in type("X", (), {"attr": Adds()}).__dict__ if k[0] != "_"))
class Removes:
    def __set_name__(self, o, n): delattr(o, n)
t(lambda: "attr" in type("X", (), {"attr": Removes()}).__dict__)
class Replaces:
    def __set_name__(self, o, n): setattr(o, n, "replaced")
t(lambda: type("X", (), {"attr": Replaces(), "b": Named()}).attr)
class SetErr:
    def __set__(self, o, v): raise ValueError("refused", v)
    def __delete__(self, o): raise ValueError("kept")
class SetArgs:
    def __set__(self, o): pass
class SetStatic:
    @staticmethod
    def __set__(o, v): print("static set", v)
class SetNone: __set__ = None
class DelNone: __delete__ = None
class SetRet:
    def __set__(self, o, v): return "ignored"
    def __get__(self, o, c): return self if o is None else "got"
class GetArgs:
    def __get__(self): return 1
class GetTwo:
    def __get__(self, o): return 1
class GetClass:
    @classmethod
    def __get__(cls, o, c): return (cls.__name__, o is None)
class GetCallable: __get__ = print
class E: a = SetErr(); b = SetArgs(); c = SetStatic(); d = SetNone(); e = DelNone(); f = SetRet(); g = GetArgs(); h = GetTwo(); i = GetClass(); j = max
e = E()
for n in "abcdefghi": print(n, end=" "); t(lambda: setattr(e, n, 1)); t(lambda: getattr(e, n) if n in "fghi" else "skip"); t(lambda: delattr(e, n))
t(lambda: E().g); t(lambda: E().h); t(lambda: E().i); t(lambda: E.i); t(lambda: E().j(1, 2)); t(lambda: E.f.__class__.__name__)
class WeakStore:
    def __init__(self): self.values = {}
    def __get__(self, o, c): return self if o is None else self.values.get(id(o), "unset")
    def __set__(self, o, v): self.values[id(o)] = v
    def __delete__(self, o):
        if id(o) not in self.values: raise KeyError("unset")
        del self.values[id(o)]
class F: w = WeakStore()
x, y = F(), F(); x.w = 1; print(x.w, y.w); y.w = 2; del x.w; print(x.w, y.w); t(lambda: delattr(x, "w")); print(F.w is F.__dict__["w"]); F.w = "replaced on the class"; print(x.w); F.w2 = WeakStore(); x.w2 = 3; print(x.w2, "w2" in x.__dict__)
class OnInstance: pass
oi = OnInstance(); oi.d = Named.__new__(Named); oi.d.name = "n"; print(type(oi.d).__name__); oi.p = property(lambda s: 1); print(type(oi.p).__name__); oi.f = lambda: "plain"; print(oi.f())
class Func:
    def __init__(self, f): self.f = f
    def __get__(self, o, c=None): return self if o is None else (lambda *a: ("bound", self.f(o, *a)))
    def __call__(self, *a): return ("called", self.f(*a))
class G:
    @Func
    def m(self, x=0): return x
t(lambda: G().m(5)); t(lambda: G.m(G(), 6)); t(lambda: [g.m(1) for g in (G(), G())])
