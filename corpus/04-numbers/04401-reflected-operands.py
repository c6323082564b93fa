# Which operand is asked first, and who is asked at all.
# point: 3.subclass-first
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __add__(self, o): print(" A.add", type(o).__name__); return NotImplemented
    def __radd__(self, o): print(" A.radd", type(o).__name__); return NotImplemented
class Same(A): pass
class Over(A):
    def __radd__(self, o): print(" Over.radd", type(o).__name__); return "over"
class OverAdd(A):
    def __add__(self, o): print(" OverAdd.add", type(o).__name__); return "overadd"
class OverBoth(A):
    def __add__(self, o): print(" OverBoth.add"); return NotImplemented
    def __radd__(self, o): print(" OverBoth.radd"); return NotImplemented
class Alias(A):
    __radd__ = A.__radd__
class Deep(Over): pass
class Unrelated:
    def __radd__(self, o): print(" Unrelated.radd"); return "unrelated"
    def __add__(self, o): print(" Unrelated.add"); return NotImplemented
for x, y in ((A, A), (A, Same), (Same, A), (A, Over), (Over, A), (A, OverAdd), (OverAdd, A), (A, OverBoth), (OverBoth, A), (A, Alias), (A, Deep), (Over, Deep), (Deep, Over), (Same, Over), (A, Unrelated), (Unrelated, A), (Unrelated, Unrelated)):
    print(x.__name__, "+", y.__name__); t(lambda: x() + y())
class I(int):
    def __radd__(self, o): return ("I.radd", int(o))
    def __rsub__(self, o): return "I.rsub"
class J(int):
    def __add__(self, o): return "J.add"
class F(float):
    def __radd__(self, o): return "F.radd"
    def __rpow__(self, o, m=None): return ("F.rpow", m)
class S(str):
    def __radd__(self, o): return "S.radd"
    def __rmod__(self, o): return ("S.rmod", o)
    def __rmul__(self, o): return "S.rmul"
class L(list):
    def __radd__(self, o): return "L.radd"
    def __rmul__(self, o): return "L.rmul"
class T(tuple):
    def __radd__(self, o): return "T.radd"
class B(bytes):
    def __radd__(self, o): return "B.radd"
    def __rmod__(self, o): return "B.rmod"
class St(set):
    def __ror__(self, o): return "St.ror"
    def __rsub__(self, o): return "St.rsub"
class D(dict):
    def __ror__(self, o): return "D.ror"
class C(complex):
    def __radd__(self, o): return "C.radd"
t(lambda: 1 + I(2)); t(lambda: I(1) + I(2)); t(lambda: True + I(2)); t(lambda: 1.5 + I(2)); t(lambda: 1 - I(2)); t(lambda: 1 * I(2)); t(lambda: 1 + J(2)); t(lambda: J(1) + 2); t(lambda: J(1) + I(2)); t(lambda: I(1) + J(2)); t(lambda: 1.0 + F(2)); t(lambda: 1 + F(2)); t(lambda: 2.0 ** F(2)); t(lambda: pow(2.0, F(2))); t(lambda: "a" + S("b")); t(lambda: "a%s" % S("b")); t(lambda: S("a%s") % S("b")); t(lambda: S("a%s") % "b"); t(lambda: 2 * S("b")); t(lambda: S("b") * 2); t(lambda: [1] + L([2])); t(lambda: 2 * L([1])); t(lambda: L([1]) + [2]); t(lambda: (1,) + T((2,))); t(lambda: b"a" + B(b"b")); t(lambda: b"%s" % B(b"b")); t(lambda: {1} | St({2})); t(lambda: {1} - St({2})); t(lambda: frozenset({1}) | St({2})); t(lambda: {} | D()); t(lambda: D() | {}); t(lambda: 1j + C(2)); t(lambda: 1 + C(2)); t(lambda: 1.5 + C(2))
x = [1]; x += L([2]); print(x, type(x)); x = "a"; x += S("b"); print(x); x = 1; x += I(2); print(x); x = {1}; x |= St({2}); print(sorted(x)); x = (1,); x += T((2,)); print(x); x = {}; x |= D(a=1); print(x); x = 1.0; x += F(2); print(x)
