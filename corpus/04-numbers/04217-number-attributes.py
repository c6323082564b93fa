# Number literals with methods, classes of numbers in numbers, sys.float_info, and arithmetic between own types and numbers.
import numbers
import sys

print(5 .bit_length(), 1.5.hex(), 1j.imag, 0x_ff, 0b1010_1010, 0o17, 1_000.000_1, 1e1_0, 0xDEADbeef, 00, 1., .5, 5.e-1, 1_0j)
for v in (1, 1.5, 1j, True):
    print(type(v).__name__, [isinstance(v, c) for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.maxsize, sys.hash_info.modulus, sys.hash_info.inf, sys.int_info.bits_per_digit)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Money({self.cents})"

    def __add__(self, other):
        return Money(self.cents + other) if isinstance(other, int) else NotImplemented

    __radd__ = __add__

    def __rsub__(self, other):
        return Money(other - self.cents)

    def __rmul__(self, other):
        return Money(self.cents * other)

    def __rpow__(self, other, mod=None):
        return ("rpow", other, mod)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __rlshift__(self, other):
        return ("rlshift", other)

    def __lt__(self, other):
        return "lt"

    def __eq__(self, other):
        return "eq"

    def __neg__(self):
        return "neg"

    def __float__(self):
        return self.cents / 100

    def __iadd__(self, other):
        self.cents += other * 2
        return self


m = Money(50)
print(m + 1, 1 + m, 10 - m, 3 * m, 2**m, divmod(7, m), 1 << m, 1 > m, m < 1, 1 == m, 1.5 == m, 1 != m, -m, float(m), sum([Money(1), 2, 3]))
m += 5
print(m)
for f in (lambda: m + 1.5, lambda: 1.5 + m, lambda: m - 1, lambda: m * 2, lambda: m / 2, lambda: 2 / m, lambda: int(m), lambda: abs(m), lambda: m <= 1, lambda: pow(2, m, 5), lambda: pow(m, 2, 5), lambda: m @ m, lambda: 1 @ 2, lambda: complex(m), lambda: round(m), lambda: hash(m), lambda: 1 if m > 2 else 0, lambda: +m, lambda: ~m, lambda: m & 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(int):
    def __radd__(self, other):
        return "Sub.radd"

    def __rmul__(self, other):
        return "Sub.rmul"


print(1 + Sub(2), Sub(1) + 2, 3 * Sub(2), Sub(2) * 3, 1.5 + Sub(2), 1 - Sub(3), True + Sub(1))
