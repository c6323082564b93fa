# Floats: floored division, powers, rounding, conversion, special values.
nan, inf = float("nan"), float("inf")
def show(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
values = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 2.5, -2.5, 3.7, -3.7, 1e16, -1e16, 1e-5, 1e300, -1e300, inf, -inf, nan, 3, -3]
for a in values:
    print([show(divmod, a, b) for b in values])
    print([show(lambda: a % b) for b in values])
    print([show(lambda: a ** b) for b in values])
    print([show(lambda: a / b) for b in values], [show(lambda: a - b) for b in values[:6]])
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, -1234.5678, 0.0, -0.0, 1e22, 5e-324, 15.0, 25.0, 150.0, 250.0, 250.5, 949.9, 999.99, 1.7e308]:
    print(x, [show(round, x, n) for n in (None, 0, 1, 2, -1, -2, -3, 400, -400, 20)], show(round, x), int(x), x.is_integer(), show(x.__floor__), show(x.__ceil__), show(x.__trunc__))
for x in [nan, inf, -inf]:
    print(show(round, x), show(round, x, 2), show(int, x), show(x.as_integer_ratio), x.is_integer(), show(x.__floor__), bool(x), repr(x), abs(x), -x)
print((0.5).as_integer_ratio(), (-0.75).as_integer_ratio(), (1e20).as_integer_ratio(), (5e-324).as_integer_ratio()[0], (0.1).as_integer_ratio(), (-3.0).as_integer_ratio())
print(bool(0.0), bool(-0.0), bool(-0.5), bool(1e-300), -0.0, abs(-0.0), abs(-2.5), +2.5, (2.5).real, (2.5).imag, (2.5).conjugate(), not -3.0)
class F(float):
    pass
class WithFloat:
    def __float__(self): return 2.5
class WithIndex:
    def __index__(self): return 3
class Bad:
    def __float__(self): return 1
for v in ["1.5", " -2e3 ", "inf", "-Infinity", "nan", "1_0.5", "1__0", "", "abc", b"2.5", WithFloat(), WithIndex(), Bad(), 10 ** 400, [], None, True, 2 ** 60 + 1]:
    print(show(float, v))
print(float(), F(), type(F(2.5)), type(F(2.5) + 1), show(float, 1, 2), show(lambda: float(x=1)), F("3.5"), type(+F(1.5)), type(float(F(1))))
print(show(lambda: 1.5 + "a"), show(lambda: 2.0 ** "a"), show(pow, 2.0, 2, 3), show(lambda: 10 ** 400 * 1.0), show(lambda: 1.5 + 10 ** 400), show(lambda: 1.5 < 10 ** 400), 1.5 + 2 ** 70, 2 ** 70 - 1.5)
