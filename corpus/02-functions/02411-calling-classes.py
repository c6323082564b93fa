# Calling a class: type.__call__, __new__ and __init__, and what they may answer.
# point: 1.class-calls
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class N:
    def __new__(cls, *a, **k): print("new", a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
    def __repr__(self): return f"<{type(self).__name__}>"
t(lambda: N()); t(lambda: N(1, x=2)); t(lambda: type.__call__(N, 3)); t(lambda: N.__call__(4)); t(lambda: N.__new__(N, 5)); t(lambda: N.__new__()); t(lambda: N.__new__(3)); t(lambda: N.__init__(3)); t(lambda: N.__init__())
class Other:
    def __new__(cls, x): return x
    def __init__(self, x): print("initialized", type(x).__name__)
t(lambda: Other(3)); t(lambda: Other(object.__new__(Other)).__class__.__name__); t(lambda: Other())
class SubOf(Other): pass
t(lambda: Other(object.__new__(SubOf)).__class__.__name__); t(lambda: SubOf(object.__new__(Other)).__class__.__name__)
class InitReturns:
    def __init__(self, v): return v
t(lambda: InitReturns(None).__class__.__name__); t(lambda: InitReturns(3)); t(lambda: InitReturns(self=3)) 
class Gen:
    def __init__(self): yield 1
t(lambda: Gen())
class Nothing: pass
t(lambda: Nothing(1)); t(lambda: Nothing(a=1)); t(lambda: object.__new__(Nothing, 1)); t(lambda: object.__init__(Nothing(), 1)); t(lambda: Nothing.__new__(Nothing, 1)); t(lambda: Nothing().__init__(1))
class OnlyNew:
    def __new__(cls, *a): return super().__new__(cls)
class OnlyInit:
    def __init__(self, *a): super().__init__()
class NewPasses:
    def __new__(cls, *a): return super().__new__(cls, *a)
class InitPasses:
    def __init__(self, *a): super().__init__(*a)
class BothPass:
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): super().__init__(*a)
for c in (OnlyNew, OnlyInit, NewPasses, InitPasses, BothPass):
    print(c.__name__, end=": "); t(lambda: type(c()).__name__); t(lambda: type(c(1)).__name__)
class NewNone: __new__ = None
class InitNone: __init__ = None
class NewStatic:
    @staticmethod
    def __new__(cls, a): return ("static", a)
class NewClassM:
    @classmethod
    def __new__(cls, a): return ("classmethod", a)
class NewAssigned: pass
NewAssigned.__new__ = lambda cls, *a: ("lambda", a)
class InitStatic:
    @staticmethod
    def __init__(*a): print("static init", a)
class InitProp:
    @property
    def __init__(self): return lambda *a: print("prop init", a)
t(lambda: NewNone()); t(lambda: InitNone()); t(lambda: NewStatic(1)); t(lambda: NewClassM(NewClassM)); t(lambda: NewClassM(1)); t(lambda: NewAssigned(1)); t(lambda: InitStatic(1).__class__.__name__); t(lambda: InitProp(7).__class__.__name__)
del NewAssigned.__new__; t(lambda: NewAssigned().__class__.__name__)
class NewCall:
    __new__ = Nothing
t(lambda: NewCall()); t(lambda: type(int.__new__).__name__); t(lambda: int.__new__(bool)); t(lambda: int.__new__(bool, 1)); t(lambda: bool.__new__(int)); t(lambda: list.__new__(list, 3)); t(lambda: tuple.__new__(tuple, "ab")); t(lambda: dict.__new__(dict, 1, 2, 3)); t(lambda: object.__new__(list)); t(lambda: object.__new__(bool)); t(lambda: tuple.__new__(list)); t(lambda: type.__new__(type)); t(lambda: type.__new__(type, "X")); t(lambda: type.__new__(int, "X", (), {})); t(lambda: BaseException.__new__(int)); t(lambda: BaseException.__new__(ValueError, 1, 2)); t(lambda: BaseException.__new__(object)); t(lambda: str.__new__(int)); t(lambda: float.__new__(int)); t(lambda: set.__new__(frozenset))
for c in (type(None), type(...), type(NotImplemented)):
    t(lambda: c()); t(lambda: c(1)); t(lambda: c(a=1))
for c in (type(lambda: 0), type(len), type((i for i in ())), type([].__iter__()), type({}.keys()), type(N().__init__), type(N.__dict__), type(type.__dict__["mro"]), type(int.real), type(int.__add__)):
    print(c.__name__, end=": "); t(lambda: c())
