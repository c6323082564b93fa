# A call uses the slot of the class, never an attribute of the instance.
# point: 1.call-slot
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Plain: pass
p = Plain(); p.__call__ = lambda *a: ("instance", a)
t(lambda: p(1)); t(lambda: p.__call__(1)); print(callable(p))
class Has:
    def __call__(self, *a, **k): return ("class", a, k)
h = Has(); h.__call__ = lambda *a: "instance"
t(lambda: h(1, x=2)); t(lambda: h.__call__(1)); del h.__call__; t(lambda: h.__call__(3)); t(lambda: Has.__call__(h, 4)); t(lambda: type(h).__call__(h)); t(lambda: Has.__call__())
Plain.__call__ = lambda self, *a: ("later", a)
t(lambda: p(1)); print(callable(p)); del Plain.__call__; t(lambda: p(1)); print(callable(p))
class None_:
    __call__ = None
n = None_(); print(callable(n)); t(lambda: n()); t(lambda: n(1, a=2))
class Sub(Has):
    __call__ = None
t(lambda: Sub()()); print(callable(Sub()))
class Sub2(Has): pass
t(lambda: Sub2()(9)); Has.__call__ = lambda self: "changed"; t(lambda: Sub2()()); t(lambda: Sub2()(1))
class St:
    @staticmethod
    def __call__(*a): return ("static", a)
class Cl:
    @classmethod
    def __call__(cls, *a): return ("classmethod", cls.__name__, a)
class Pr:
    @property
    def __call__(self): print("property read"); return lambda *a: ("property", a)
class PrErr:
    @property
    def __call__(self): raise AttributeError("nope")
class PrErr2:
    @property
    def __call__(self): raise ValueError("nope2")
t(lambda: St()(1)); t(lambda: Cl()(1)); t(lambda: Pr()(1)); t(lambda: PrErr()(1)); t(lambda: PrErr2()(1)); print(callable(PrErr()))
class Num: __call__ = 5
t(lambda: Num()()); print(callable(Num()))
class ClassAsCall: __call__ = list
t(lambda: ClassAsCall()("ab")); t(lambda: ClassAsCall()())
class Chain: __call__ = Has()
Has.__call__ = lambda self, *a: ("chained", type(self).__name__, a)
t(lambda: Chain()(1, 2))
class Rec: pass
Rec.__call__ = Rec()
try: Rec()()
except RecursionError as e: print(type(e).__name__)
class GA:
    def __getattr__(self, n): return lambda *a: ("getattr", n)
    def __getattribute__(self, n): return lambda *a: ("getattribute", n)
t(lambda: GA()()); t(lambda: GA().__call__()); print(callable(GA()))
