# Arithmetic between int, float, complex, Fraction, Decimal and classes of the program.
# point: 3.mixed-classes
from fractions import Fraction as F
from decimal import Decimal as D
import operator
def t(f):
    try: r = f(); print(type(r).__name__, r)
    except Exception as e: print(type(e).__name__, e)
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): return V(self.n + (o.n if isinstance(o, V) else o)) if isinstance(o, (V, int, float, F, D)) else NotImplemented
    __radd__ = __add__
    def __mul__(self, o): return V(self.n * o) if isinstance(o, (int, float)) else NotImplemented
    def __rmul__(self, o): return ("rmul", self * o if isinstance(o, int) else type(o).__name__)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rpow__(self, o): return ("rpow", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __lt__(self, o): return ("lt", o)
    def __gt__(self, o): return ("gt", o)
    def __eq__(self, o): return NotImplemented
    def __str__(self): return f"V({self.n})"
    def __repr__(self): return f"V({self.n!r})"
vals = [3, 2.5, 1j, F(1, 3), D("1.5"), True, V(2), V(F(1, 2))]
for a in vals:
    for b in vals:
        for op in (operator.add, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.lt, operator.eq, divmod):
            if op is operator.pow and isinstance(a, (D, F)) and isinstance(b, F): continue
            print(op.__name__, repr(a), repr(b), end=" -> "); t(lambda: op(a, b))
t(lambda: sum([1, 2.5, F(1, 2)])); t(lambda: sum([D(1), 2])); t(lambda: sum([D(1), 2.5])); t(lambda: sum([V(1), V(2)])); t(lambda: sum([V(1), V(2)], V(0))); t(lambda: sum([[1], [2]], [])); t(lambda: sum(["a", "b"], "")); t(lambda: sum([b"a"], b"")); t(lambda: sum([1, "a"])); t(lambda: sum([0.1] * 10)); t(lambda: sum([1e308, 1e308, -1e308])); t(lambda: sum([True, False, 2])); t(lambda: sum([1j, 2])); t(lambda: sum([2**62, 2**62])); t(lambda: sum([1, 2**70, 0.5])); t(lambda: sum({1: "a", 2: "b"})); t(lambda: max(1, F(3, 2), 1.4)); t(lambda: min(D(2), 3)); t(lambda: sorted([2.5, F(5, 3), 2, True])); t(lambda: F(1, 3) + "a"); t(lambda: D(1) + 1.5); t(lambda: D("1") == 1.0); t(lambda: D("NaN") == D("NaN")); t(lambda: D("NaN") < 1); t(lambda: round(F(7, 2))); t(lambda: round(D("2.5"))); t(lambda: int(F(7, 2))); t(lambda: float(F(1, 3))); t(lambda: complex(F(1, 2))); t(lambda: F(0.5)); t(lambda: F("a")); t(lambda: F(1, 0)); t(lambda: D("a")); t(lambda: D(1) / 0); t(lambda: F(1.5, 2)); t(lambda: pow(F(2), 3)); t(lambda: pow(D(2), 3, 5)); t(lambda: pow(F(2), 3, 5)); t(lambda: 2 ** F(1, 2)); t(lambda: F(4) ** F(1, 2)); t(lambda: hash(F(5)) == hash(5)); t(lambda: -F(1, 2)); t(lambda: abs(D("-1.5"))); t(lambda: ~F(1)); t(lambda: F(1) @ 2)
