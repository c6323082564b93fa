# round() of ints, floats and own types with and without a number of digits.
from fractions import Fraction


def t(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)


for v in [0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 1e16, 2**52 + 0.5, 1e300, -0.0, 5e-324, 1.7976931348623157e308]:
    t(lambda: round(v)), t(lambda: round(v, 0)), t(lambda: round(v, 1)), t(lambda: round(v, -1)), t(lambda: round(v, 400)), t(lambda: round(v, -400)), t(lambda: round(v, None))
for v, n in [(2.675, 2), (1.005, 2), (0.15, 1), (0.25, 1), (0.35, 1), (1234.5678, -2), (1250.0, -2), (1350.0, -2), (5e15 + 0.5, 0), (1.7976931348623157e308, -308), (1.5e308, -308), (123.456, 2**70), (123.456, -(2**70)), (12345, -2), (12350, -2), (12450, -2), (-12350, -2), (15, -1), (25, -1), (5, -1), (6, -1), (4, -5), (10**30 + 5 * 10**9, -10), (10**30 + 15 * 10**9, -10), (7, 5), (7, 10**20), (7, -(10**5)), (7, True), (2.5, True), (2.5, 1.0), (2.5, "1"), (7, 1.0), (1e22, -22), (0.1, 17), (0.1, 22), (1 / 3, 15), (1 / 3, 16)]:
    t(lambda: round(v, n))


class R:
    def __round__(self, n="none"):
        return n


class N:
    __round__ = None


class Bad:
    def __round__(self):
        raise ValueError("no")


t(lambda: round(R())), t(lambda: round(R(), None)), t(lambda: round(R(), 3)), t(lambda: round(R(), ndigits="x")), t(lambda: round(number=R(), ndigits=2)), t(lambda: round(N())), t(lambda: round(Bad())), t(lambda: round(Bad(), 1)), t(lambda: round("a")), t(lambda: round(1j)), t(lambda: round(None)), t(lambda: round()), t(lambda: round(1, 2, 3)), t(lambda: round(True)), t(lambda: round(True, 1)), t(lambda: round(float("inf"))), t(lambda: round(float("nan"))), t(lambda: round(float("inf"), 2)), t(lambda: round(float("nan"), -2)), t(lambda: round(Fraction(7, 2))), t(lambda: round(Fraction(5, 2))), t(lambda: round(Fraction(1, 3), 3))
