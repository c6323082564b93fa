"""Integers under decimal arithmetic: lengths, rounding, roots, exponentials and logarithms."""

# sx: no traceback entries

from math import isqrt, log as _log


def length(n):
    """Decimal digits of n >= 0; 1 for 0."""
    if n < 10:
        return 1
    bits = n.bit_length()
    guess = int(bits * 0.30102999566398119521) if bits < 1 << 40 else bits * 30102999566398119521 // 10 ** 20
    return guess + (n >= 10 ** guess)


def rounded_up(q, r, unit, sign, rounding):
    """Whether q, with a rest 0 < r < unit behind it, is rounded away from zero."""
    if rounding == "ROUND_HALF_EVEN":
        return r * 2 > unit or r * 2 == unit and q & 1 == 1
    if rounding == "ROUND_HALF_UP":
        return r * 2 >= unit
    if rounding == "ROUND_HALF_DOWN":
        return r * 2 > unit
    if rounding == "ROUND_DOWN":
        return False
    if rounding == "ROUND_UP":
        return True
    if rounding == "ROUND_CEILING":
        return not sign
    if rounding == "ROUND_FLOOR":
        return bool(sign)
    return q % 5 == 0


def cut(n, digits, sign, rounding):
    """n without its last digits, rounded; and whether they were not all zero."""
    unit = 10 ** digits
    q, r = divmod(n, unit)
    if r == 0:
        return q, False
    if rounded_up(q, r, unit, sign, rounding):
        q += 1
    return q, True


def _atanh_inverse(x, unit):
    """atanh(1/x) in units."""
    power = unit // x
    total = power
    square = x * x
    n = 3
    while power:
        power //= square
        total += power // n
        n += 2
    return total


_ln10 = [0, 0]


def ln10(places):
    """The natural logarithm of 10 with so many decimal places; the last one may be off by one."""
    if _ln10[0] < places:
        unit = 10 ** (places + 10)
        value = 46 * _atanh_inverse(31, unit) + 34 * _atanh_inverse(49, unit) + 20 * _atanh_inverse(161, unit)
        _ln10[0], _ln10[1] = places, value // 10 ** 10
    return _ln10[1] // 10 ** (_ln10[0] - places)


def exp_fixed(x, places):
    """exp(x) for 0 <= x < some units, both with so many decimal places."""
    halvings = 8 + isqrt(places)
    extra = 10 + halvings
    unit = 10 ** (places + extra)
    y = (x * 10 ** extra) >> halvings
    term = total = unit
    n = 1
    while term:
        term = term * y // (unit * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** extra


def ln_fixed(x, places):
    """The logarithm of x in [1, 10], both with so many decimal places."""
    unit = 10 ** places
    if x == unit:
        return 0
    # Newton's method on exp, with twice as many places in each step.
    known = 14
    y = int(_log(x / unit if places < 300 else x // 10 ** (places - 17) / 10 ** 17) * 10 ** known)
    while True:
        wanted = min(places + 8, known * 2 - 4)
        y = y * 10 ** (wanted - known)
        known = wanted
        at = x * 10 ** (known - places) if known >= places else x // 10 ** (places - known)
        e = exp_fixed(y, known) if y >= 0 else 10 ** (2 * known) // exp_fixed(-y, known)
        y += 2 * (at - e) * 10 ** known // (at + e)
        if wanted == places + 8:
            return y // 10 ** 8


def exp_digits(coefficient, exponent, sign, digits):
    """exp of a number: (n, e) with n * 10**e near it, n of more than `digits` digits and off by at most one."""
    extra = 5
    magnitude = length(coefficient) + exponent
    places = digits + extra + max(magnitude, 0) + 3
    x = coefficient * 10 ** (exponent + places) if exponent + places >= 0 else coefficient // 10 ** -(exponent + places)
    if sign:
        x = -x
    tens, rest = divmod(x, ln10(places))
    return exp_fixed(rest, places), tens - places


def ln_digits(coefficient, exponent, places):
    """The logarithm of a positive number with so many decimal places, off by at most a few."""
    extra = 5 + length(abs(exponent) + length(coefficient))
    n = length(coefficient)
    work = places + extra
    # The number is x * 10**tens with x in [1, 10).
    tens = exponent + n - 1
    shift = work - (n - 1)
    x = coefficient * 10 ** shift if shift >= 0 else coefficient // 10 ** -shift
    value = ln_fixed(x, work) + tens * ln10(work)
    return value // 10 ** extra
