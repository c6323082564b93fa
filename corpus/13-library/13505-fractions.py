# Rational numbers.
from fractions import Fraction as F
print(F(1,3)+F(1,6), F("1.25"), F(0.5), f"{F(1,3):.4f}", hash(F(1,2)) == hash(0.5), round(F(7,2)), F(22,7).limit_denominator(3), 1 + F(1,2), F(1,2) < 0.6)

for call in (lambda: F(1, 0), lambda: F("x"), lambda: F(1) / 0, lambda: F(0) ** -1, lambda: format(F(1), "s")):
    try:
        call()
    except (ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)
