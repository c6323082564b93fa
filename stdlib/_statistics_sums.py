"""Exact sums for statistics: totals as fractions, and the type an answer is to have."""

import math
from decimal import Decimal
from fractions import Fraction


class StatisticsError(ValueError):
    __module__ = "statistics"


def exact_sum(data):
    """The type, the exact total and the number of the items."""
    n = 0
    kinds = {}
    partials = {}
    for x in data:
        n += 1
        kinds[type(x)] = None
        numerator, denominator = exact_ratio(x)
        partials[denominator] = partials.get(denominator, 0) + numerator
    return common_type(kinds), _total(partials), n


def square_deviations(data, center):
    """The type, the sum of squared deviations from the center or the mean, that center, and the number of items."""
    if center is not None:
        kind, squares, n = exact_sum((x - center) ** 2 for x in data)
        return kind, squares, center, n
    n = 0
    kinds = {}
    sums = {}
    squares = {}
    for x in data:
        n += 1
        kinds[type(x)] = None
        numerator, denominator = exact_ratio(x)
        sums[denominator] = sums.get(denominator, 0) + numerator
        if denominator is not None:
            square = denominator * denominator
            squares[square] = squares.get(square, 0) + numerator * numerator
    kind = common_type(kinds)
    if not n:
        return kind, Fraction(0), Fraction(0), 0
    if None in sums:
        return kind, sums[None], sums[None], n
    total = _total(sums)
    return kind, (n * _total(squares) - total * total) / n, total / n, n


def _total(partials):
    if None in partials:
        return partials[None]
    return sum((Fraction(n, d) for d, n in partials.items()), Fraction(0))


def exact_ratio(x):
    """The value as numerator and denominator; of what is not finite, itself and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def common_type(kinds):
    result = int
    for kind in kinds:
        result = _coerce(result, kind)
    return result


def _coerce(first, second):
    if first is second or second is int or second is bool:
        return first
    if first is int or issubclass(second, first):
        return second
    if issubclass(first, second):
        return first
    if issubclass(first, int):
        return second
    if issubclass(second, int):
        return first
    if issubclass(first, Fraction) and issubclass(second, float):
        return second
    if issubclass(first, float) and issubclass(second, Fraction):
        return first
    raise TypeError(f"don't know how to coerce {first.__name__} and {second.__name__}")


def convert(value, kind):
    """An exact value in the type asked for."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if issubclass(kind, Decimal):
            return kind(value.numerator) / value.denominator
        raise


def fail_negative(values, complaint):
    for x in values:
        if x < 0:
            raise StatisticsError(complaint)
        yield x


def root(square, kind):
    """The correctly rounded square root of an exact value."""
    if not isinstance(square, Fraction):
        return convert(math.sqrt(square), kind) if not isinstance(square, Decimal) else square.sqrt()
    if issubclass(kind, Decimal):
        return _decimal_root(square.numerator, square.denominator)
    return _float_root(square.numerator, square.denominator)


def _odd_root(numerator, denominator, scale):
    """The root of the fraction times the scale's square, its last bit set if it is not exact."""
    if scale >= 0:
        value, rest = divmod(numerator << 2 * scale, denominator)
    else:
        value, rest = divmod(numerator, denominator << -2 * scale)
    whole = math.isqrt(value)
    return whole | (rest != 0 or whole * whole != value)


def _float_root(numerator, denominator):
    if not numerator:
        return 0.0
    scale = 64 - (numerator.bit_length() - denominator.bit_length()) // 2
    whole = _odd_root(numerator, denominator, scale)
    if scale >= 0:
        return whole / (1 << scale)
    return float(whole << -scale)


def _decimal_root(numerator, denominator):
    if not numerator:
        return Decimal("0.0")
    result = (Decimal(numerator) / Decimal(denominator)).sqrt()
    # Rounded twice, so it may be one unit off: the exact square of the middle to each neighbour decides.
    upper = result.next_plus()
    middle = (Fraction(result) + Fraction(upper)) / 2
    if Fraction(numerator, denominator) > middle * middle:
        return upper
    lower = result.next_minus()
    middle = (Fraction(result) + Fraction(lower)) / 2
    if Fraction(numerator, denominator) < middle * middle:
        return lower
    return result
