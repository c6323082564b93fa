# complex: arithmetic with other numbers, missing operators, and what is refused.
# point: 3.complex-operators
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
a = 3 - 4j
for b in (2, 2.5, 1 + 1j, True, 0, 0.0, 0j, "s", None, float("inf"), float("nan"), 2**70):
    for f in (lambda: a + b, lambda: b - a, lambda: a * b, lambda: a / b, lambda: b / a, lambda: a ** b, lambda: a == b): t(f)
for f in (lambda: a // 2, lambda: a % 2, lambda: divmod(a, 2), lambda: 2 // a, lambda: a < 1j, lambda: a >= 1, lambda: int(a), lambda: float(a), lambda: round(a), lambda: a & 1, lambda: ~a, lambda: a << 1, lambda: [1][a], lambda: range(a), lambda: f"{a:d}", lambda: "%d" % a, lambda: "%f" % a, lambda: "%s" % a, lambda: max(a, 1j), lambda: sorted([a, 1]), lambda: hash(a), lambda: abs(a), lambda: -a, lambda: +a, lambda: a.real, lambda: a.imag, lambda: a.conjugate(), lambda: bool(0j), lambda: bool(a), lambda: a == 3 - 4j, lambda: a != a, lambda: 5 + 0j == 5 == 5.0, lambda: complex("1+2j"), lambda: complex("j"), lambda: complex("-J"), lambda: complex("1 + 2j"), lambda: complex("1e400"), lambda: complex("nan+infj"), lambda: complex(1, 2j), lambda: complex(1j, 1j), lambda: complex(), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex(None), lambda: complex([]), lambda: repr(complex(-0.0, -0.0)), lambda: repr(complex(float("nan"), float("-inf"))), lambda: str(1e20j), lambda: -(1 + 0j), lambda: 1j * 1j, lambda: 1j ** 2, lambda: 1j ** -1, lambda: 0j ** 0, lambda: 0j ** 1j, lambda: 0j ** -1, lambda: (1 + 1j) ** 100, lambda: (1 + 1j) ** 0.5, lambda: 2 ** 1j, lambda: (-8) ** (1 / 3), lambda: (1e200 + 1j) * 1e200, lambda: (1e308 + 0j) ** 2, lambda: 1j / 0, lambda: 1 / 0j, lambda: pow(1j, 2, 3), lambda: sum([1j, 1, 2.5]), lambda: f"{a:.2f}", lambda: f"{a:>12}", lambda: f"{a:e}", lambda: f"{a:010}", lambda: f"{a!r:>10}", lambda: setattr(a, "real", 1), lambda: complex.__add__(1j, "s"), lambda: a.__getnewargs__(), lambda: a.__complex__(), lambda: complex.__complex__(1), lambda: 1 - 0j, lambda: -0.0 + 0j, lambda: 0.0 - 0j, lambda: 2.0 * 1j, lambda: float("inf") * 1j): t(f)
class CF(complex):
    def __add__(self, o): return ("CF add", o)
    def __rsub__(self, o): return ("CF rsub", o)
t(lambda: CF(1) + 1); t(lambda: 1 - CF(1)); t(lambda: 1j - CF(1)); t(lambda: type(CF(1) * 2).__name__); t(lambda: type(-CF(1)).__name__); t(lambda: CF(1, 2).real); t(lambda: CF("1+2j") == 1 + 2j)
