# Unary operators: methods, missing methods, results of any kind.
# point: 3.unary-operators
import operator, warnings
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return None
    def __invert__(self): return [1]
    def __abs__(self): return self.__class__.__name__
class NI:
    def __neg__(self): return NotImplemented
    __pos__ = None
    def __invert__(self): raise ValueError("no")
class St:
    @staticmethod
    def __neg__(): return "static"
    @classmethod
    def __pos__(cls): return cls.__name__
    __invert__ = lambda self: "lambda"
    __abs__ = property(lambda self: lambda: "property")
class Wrong:
    def __neg__(self, extra): pass
    def __pos__(): pass
class Inst: pass
i = Inst(); i.__neg__ = lambda: 1
for v in (U(), NI(), St(), Wrong(), i, 5, -5, True, False, 2**80, 1.5, -0.0, 1 - 2j, "s", None, [], {}, set(), b"", range(1), int, object(), ..., NotImplemented, len):
    print(type(v).__name__, end=" ")
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        t(lambda: -v); t(lambda: +v); t(lambda: ~v); t(lambda: abs(v))
        for m in w: print(m.category.__name__, str(m.message)[:60])
for f in (operator.neg, operator.pos, operator.invert, operator.inv, operator.abs, operator.not_, operator.truth): t(lambda: f(U())); t(lambda: f("s")); t(lambda: f())
t(lambda: -(-5)); t(lambda: - - - 5); t(lambda: ~~5); t(lambda: not not U()); t(lambda: -True); t(lambda: +True); t(lambda: -(2**63)); t(lambda: -(-2**63)); t(lambda: ~(2**63)); t(lambda: ~(-2**63 - 1)); t(lambda: abs(-2**62)); t(lambda: abs(-2**63)); t(lambda: -float("nan") != 0); t(lambda: abs(3 + 4j)); t(lambda: abs(complex("inf+nanj"))); t(lambda: abs(complex(1e308, 1e308))); t(lambda: -0j); t(lambda: +(-0.0)); t(lambda: -2 ** 2); t(lambda: (-2) ** 2); t(lambda: 2 ** -1); t(lambda: -2 ** -2); t(lambda: ~2 ** 2); t(lambda: not 1 == 2)
Inst.__neg__ = lambda self: "added"; t(lambda: -i); Inst.__neg__ = 5; t(lambda: -i); del Inst.__neg__; t(lambda: -i)
class M(type):
    def __neg__(cls): return "meta neg"
    def __invert__(cls): return "meta invert"
class K(metaclass=M):
    def __neg__(self): return "instance neg"
t(lambda: -K); t(lambda: ~K); t(lambda: +K); t(lambda: -K()); t(lambda: ~K())
class SubI(int): pass
class SubF(float): pass
t(lambda: type(-SubI(3)).__name__); t(lambda: type(+SubI(3)).__name__); t(lambda: type(abs(SubI(3))).__name__); t(lambda: type(+SubF(3)).__name__); t(lambda: type(abs(True)).__name__); t(lambda: type(+True).__name__); t(lambda: type(+SubI(3)) is int)
