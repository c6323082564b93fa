# Rich comparison: who is asked, in which order, and the fallbacks.
# point: 4.reflected-comparison
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def cls(name, bases=(), **answers):
    def m(op):
        def f(self, o): print(f"  {name}.{op}({type(o).__name__})"); return answers[op]
        return f
    return type(name, bases, {f"__{op}__": m(op) for op in answers})
NI = NotImplemented
A = cls("A", lt=NI, le=NI, eq=NI, ne=NI, gt=NI, ge=NI)
B = cls("B", (A,), lt="B<", gt="B>", eq="B==")
Same = type("Same", (A,), {})
U = cls("U", lt="U<", le="U<=", eq="U==", ne="U!=", gt="U>", ge="U>=")
OnlyEq = cls("OnlyEq", eq=NI)
EqFalse = cls("EqFalse", eq=0)
EqObj = cls("EqObj", eq=[])
class P: pass
import operator
for x, y in ((A, A), (A, B), (B, A), (A, Same), (Same, A), (A, U), (U, A), (P, U), (P, P), (P, A), (OnlyEq, P), (EqFalse, P), (P, EqFalse), (EqObj, EqObj)):
    a, b = x(), y()
    for op in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
        print(x.__name__, op.__name__, y.__name__); t(lambda: op(a, b))
p = P(); t(lambda: p == p); t(lambda: p != p); t(lambda: p < p); t(lambda: P() == P()); t(lambda: P() != P()); t(lambda: p == 1); t(lambda: 1 == p); t(lambda: p < 1); t(lambda: 1 < p); t(lambda: p >= "s"); t(lambda: None < None); t(lambda: None == None); t(lambda: None < 1); t(lambda: 1j < 2j); t(lambda: 1 < 1j); t(lambda: 1j == 1 + 0j); t(lambda: {} < {}); t(lambda: {} == {}); t(lambda: {}.keys() < {1: 1}.keys()); t(lambda: {}.values() == {}.values()); t(lambda: range(3) < range(4)); t(lambda: slice(1) < slice(2)); t(lambda: slice(1) == slice(1)); t(lambda: slice(1) < 1); t(lambda: int < str); t(lambda: len < len); t(lambda: (1, "a") < (1, 2)); t(lambda: [1, [2]] < [1, ["a"]]); t(lambda: (1, 2) < [1, 3]); t(lambda: "a" < b"a"); t(lambda: "a" == b"a"); t(lambda: b"a" < bytearray(b"b")); t(lambda: {1} < {1, 2}); t(lambda: {1} < [1, 2]); t(lambda: {1} <= frozenset({1})); t(lambda: 1 < "a"); t(lambda: "a" > 1); t(lambda: [] >= ()); t(lambda: memoryview(b"a") < memoryview(b"b")); t(lambda: Ellipsis < 1); t(lambda: NotImplemented == NotImplemented); t(lambda: NotImplemented < 1); t(lambda: (lambda: 0) <= 1); t(lambda: type(None) >= 1)
t(lambda: 1 < 2 < 3); t(lambda: 1 < 3 < 2); t(lambda: 1 < "a" < 2); t(lambda: 3 < 2 < "a"); t(lambda: U() < 1 < 2); t(lambda: 1 == 1.0 == True); t(lambda: 1 in [1] == True); t(lambda: not 1 == 2 in [2])
t(lambda: p.__eq__(p)); t(lambda: p.__eq__(1)); t(lambda: p.__ne__(1)); t(lambda: p.__lt__(1)); t(lambda: (1).__eq__("a")); t(lambda: (1).__lt__(1.5)); t(lambda: (1.5).__lt__(1)); t(lambda: "a".__lt__(1)); t(lambda: [].__eq__(())); t(lambda: object.__eq__(1, 1)); t(lambda: object.__ne__(1, 1)); t(lambda: object.__ne__(1, 2)); t(lambda: object.__lt__(1, 2)); t(lambda: type.__eq__(int, int)); t(lambda: A().__ne__(1)); t(lambda: OnlyEq().__ne__(1)); t(lambda: EqFalse().__ne__(1)); t(lambda: EqObj().__ne__(1))
