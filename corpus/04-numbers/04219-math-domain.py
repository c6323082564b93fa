# Functions of math on ints, floats and special values, and their errors.
import math


def t(name, *a):
    try:
        return repr(getattr(math, name)(*a))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = math.inf, math.nan
for name in ["sqrt", "cbrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "floor", "ceil", "trunc", "fabs", "isfinite", "isinf", "isnan", "isqrt", "factorial", "frexp", "modf", "degrees", "radians", "gamma", "lgamma", "erf", "sin", "acos", "atanh", "acosh", "asinh", "tanh", "ulp"]:
    print(name, [t(name, v) for v in (0, 1, -1, 2, 0.5, -0.5, 170, 1e9 if name not in ("factorial",) else 5, inf, -inf, nan, "a")])
for name, args in [("atan2", (0, -0.0)), ("atan2", (-0.0, -1)), ("hypot", (3, 4)), ("hypot", ()), ("hypot", (1, 2, 2)), ("hypot", (inf, nan)), ("dist", ((1, 2), (4, 6))), ("dist", ((1,), (1, 2))), ("dist", ([1, 2], [3, 4])), ("fmod", (-7, 3)), ("fmod", (7, 0)), ("fmod", (inf, 1)), ("remainder", (7, 2)), ("remainder", (5, 2)), ("remainder", (1, 0)), ("copysign", (3, -0.0)), ("ldexp", (1.5, 10)), ("ldexp", (1, 2000)), ("ldexp", (1, -2000)), ("ldexp", (1, 1.5)), ("pow", (2, 0.5)), ("pow", (-2, 0.5)), ("pow", (0, -1)), ("pow", (10, 400)), ("log", (8, 2)), ("log", (8, 1)), ("log", (8, 0)), ("log", (0,)), ("log", (10**400, 10)), ("gcd", ()), ("gcd", (12,)), ("gcd", (12, 18, -27)), ("gcd", (1.5, 2)), ("lcm", ()), ("lcm", (4, 6, 0)), ("lcm", (4, "a")), ("comb", (5, 2)), ("comb", (5, 6)), ("comb", (-1, 2)), ("comb", (5, -2)), ("perm", (5,)), ("perm", (5, 2)), ("perm", (-5,)), ("isqrt", (1.5,)), ("factorial", (1.0,)), ("factorial", (-3,)), ("prod", ([1, 2, 3],)), ("prod", ([],)), ("prod", ([1.5, 2], )), ("fsum", ([0.1] * 10,)), ("fsum", ([1e308, 1e308],)), ("fsum", ([inf, -inf],)), ("fsum", (["a"],)), ("sumprod", ([1, 2], [3, 4])), ("sumprod", ([1], [2, 3])), ("nextafter", (0, 1)), ("nextafter", (1, 0)), ("fma", (2, 3, 4)), ("isclose", (1, 1 + 1e-10)), ("isclose", (inf, inf)), ("isclose", (1, 2)), ("sqrt", ()), ("sqrt", (1, 2)), ("sqrt", (None,)), ("sqrt", (2**2000,)), ("floor", (1e308,)), ("ceil", (-0.5,)), ("trunc", ("a",)), ("floor", (None,)), ("cbrt", (-27,))]:
    print(name, args, t(name, *args))
print(t("nextafter", 1, 2) , math.nextafter(0, 1, steps=5), math.prod([2, 3], start=7), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9), math.tau, math.e, math.pi)
try:
    math.isclose(1, 2, rel_tol=-1)
except ValueError as e:
    print(e)
