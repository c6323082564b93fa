"""Rational numbers."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_PRIME = sys.hash_info.modulus
_INFINITY_HASH = sys.hash_info.inf


def _parse_digits(text, at):
    """Where the digits from `at` on end: groups of decimal digits joined by single underscores."""
    n = len(text)
    start = at
    while at < n and (text[at].isdecimal() or text[at] == "_" and at > start and at + 1 < n and text[at + 1].isdecimal()):
        at += 1
    return at


def _parse(text):
    """Numerator and denominator of a text, or None."""
    body = text.strip()
    sign = 1
    at = 0
    n = len(body)
    if at < n and body[at] in "+-":
        if body[at] == "-":
            sign = -1
        at += 1
    end = _parse_digits(body, at)
    whole = body[at:end]
    at = end
    if not whole and not (at + 1 < n and body[at] == "." and body[at + 1].isdecimal()):
        return None
    if at < n and (body[at] == "/" or body[at].isspace()) and whole:
        while at < n and body[at].isspace():
            at += 1
        if at == n or body[at] != "/":
            return None
        at += 1
        while at < n and body[at].isspace():
            at += 1
        end = _parse_digits(body, at)
        if end == at or end != n:
            return None
        return sign * int(whole), int(body[at:end])
    numerator = int(whole or "0")
    denominator = 1
    if at < n and body[at] == ".":
        at += 1
        end = _parse_digits(body, at)
        decimals = body[at:end].replace("_", "")
        at = end
        scale = 10 ** len(decimals)
        numerator = numerator * scale + int(decimals or "0")
        denominator *= scale
    if at < n and body[at] in "eE":
        at += 1
        exponent_sign = 1
        if at < n and body[at] in "+-":
            if body[at] == "-":
                exponent_sign = -1
            at += 1
        end = _parse_digits(body, at)
        if end == at:
            return None
        exponent = exponent_sign * int(body[at:end])
        at = end
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
    if at != n:
        return None
    return sign * numerator, denominator


def _scaled(n, d, exponent):
    """n/d divided by 10**exponent, to the nearest int, halves to even."""
    if exponent < 0:
        n *= 10 ** -exponent
    else:
        d *= 10 ** exponent
    whole, rest = divmod(n, d)
    return whole + (2 * rest > d or 2 * rest == d and whole & 1)


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """(is negative, significand): n/d rounded to significand * 10**exponent; what rounds to zero may lose its sign."""
    rounded = _scaled(n, d, exponent)
    return (rounded if no_neg_zero else n) < 0, abs(rounded)


def _round_to_figures(n, d, figures):
    """(is negative, significand, exponent) with so many significant figures."""
    if not n:
        return False, 0, 1 - figures
    magnitude = abs(n)
    above, below = str(magnitude), str(d)
    # The value is less than 10**size and at least a tenth of it; digits compare as the numbers that they begin.
    size = len(above) - len(below)
    if above >= below:
        size += 1
    exponent = size - figures
    significand = _scaled(magnitude, d, exponent)
    if significand == 10 ** figures:
        significand //= 10
        exponent += 1
    return n < 0, significand, exponent


def _read_spec(spec):
    """The fields of a format specification, or None."""
    at = 0
    n = len(spec)
    fill, align = " ", None
    if n > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif n and spec[0] in "<>=^":
        align, at = spec[0], 1
    sign = "-"
    if at < n and spec[at] in "-+ ":
        sign = spec[at]
        at += 1
    no_neg_zero = at < n and spec[at] == "z"
    at += no_neg_zero
    alternate = at < n and spec[at] == "#"
    at += alternate
    zero_pad = at + 1 < n and spec[at] == "0" and spec[at + 1].isascii() and spec[at + 1].isdigit()
    if zero_pad:
        at += 1
    start = at
    while at < n and spec[at].isascii() and spec[at].isdigit():
        at += 1
    width = int(spec[start:at] or "0")
    thousands = ""
    if at < n and spec[at] in ",_":
        thousands = spec[at]
        at += 1
    precision = None
    frac_separators = ""
    if at < n and spec[at] == ".":
        at += 1
        start = at
        while at < n and spec[at].isascii() and spec[at].isdigit():
            at += 1
        if at > start:
            precision = int(spec[start:at])
        if at < n and spec[at] in ",_":
            frac_separators = spec[at]
            at += 1
        elif at == start:
            return None
    kind = spec[at:]
    return fill, align, sign, no_neg_zero, alternate, zero_pad, width, thousands, precision, frac_separators, kind


# Arithmetic of two fractions. Common factors are taken out before multiplying, which keeps the numbers small
# (Knuth, The Art of Computer Programming, 4.5.1).

def _combined(a, b, sign):
    """a + sign * b"""
    common = math.gcd(a._denominator, b._denominator)
    if common == 1:
        above = a._numerator * b._denominator + sign * b._numerator * a._denominator
        return _make(Fraction, above, a._denominator * b._denominator)
    part = a._denominator // common
    above = a._numerator * (b._denominator // common) + sign * b._numerator * part
    left = math.gcd(above, common)
    return _make(Fraction, above // left, part * (b._denominator // left))


def _sum(a, b):
    """a + b"""
    return _combined(a, b, 1)


def _difference(a, b):
    """a - b"""
    return _combined(a, b, -1)


def _crosswise(above_a, below_a, above_b, below_b):
    """The product of two pairs in lowest terms, the denominators of which are not zero."""
    first, second = math.gcd(above_a, below_b), math.gcd(above_b, below_a)
    return _make(
        Fraction, (above_a // first) * (above_b // second), (below_a // second) * (below_b // first)
    )


def _product(a, b):
    """a * b"""
    return _crosswise(a._numerator, a._denominator, b._numerator, b._denominator)


def _division(a, b):
    """a / b"""
    divisor = b._numerator
    if divisor > 0:
        return _crosswise(a._numerator, a._denominator, b._denominator, divisor)
    if divisor < 0:
        return _crosswise(-a._numerator, a._denominator, b._denominator, -divisor)
    raise ZeroDivisionError(f"Fraction({b._denominator}, 0)")


def _floor_division(a, b):
    """a // b"""
    return (b._denominator * a._numerator) // (b._numerator * a._denominator)


def _quotient_and_rest(a, b):
    """divmod(a, b)"""
    below = a._denominator, b._denominator
    whole, rest = divmod(a._numerator * below[1], b._numerator * below[0])
    return whole, Fraction(rest, below[0] * below[1])


def _remainder(a, b):
    """a % b"""
    return _quotient_and_rest(a, b)[1]


def _binary(exact, inexact, with_complex=True):
    """An operator's two methods: of a function of two fractions, and one for numbers that are not exact."""
    name = inexact.__name__.strip("_")

    def left(self, other):
        if isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, int):
            return exact(self, _make(Fraction, int(other), 1))
        if isinstance(other, float) or with_complex and isinstance(other, complex):
            return inexact(float(self), other)
        return NotImplemented

    def right(self, other):
        if isinstance(other, numbers.Rational):
            return exact(Fraction(other), self)
        if isinstance(other, numbers.Real):
            return inexact(float(other), float(self))
        if with_complex and isinstance(other, numbers.Complex):
            return inexact(complex(other), float(self))
        return NotImplemented

    left.__name__, right.__name__ = f"__{name}__", f"__r{name}__"
    left.__doc__ = right.__doc__ = exact.__doc__
    return left, right


def _exact_ratio(value):
    """Numerator and denominator of a number, in lowest terms; None where it is none."""
    if type(value) is int:
        return value, 1
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, float) or not isinstance(value, type) and hasattr(value, "as_integer_ratio"):
        return value.as_integer_ratio()
    return None


def _ratio_of_two(above, below):
    """Numerator and denominator, not in lowest terms, of one rational number divided by another one."""
    if type(above) is int and type(below) is int:
        return above, below
    if not (isinstance(above, numbers.Rational) and isinstance(below, numbers.Rational)):
        raise TypeError("both arguments should be Rational instances")
    return above.numerator * below.denominator, below.numerator * above.denominator


class Fraction(numbers.Rational):
    """A rational number in lowest terms; the denominator is positive."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is not None:
            return _quotient(cls, *_ratio_of_two(numerator, denominator))
        if isinstance(numerator, str):
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
            return _quotient(cls, *parsed)
        exact = _exact_ratio(numerator)
        if exact is None:
            raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
        return _make(cls, *exact)

    @classmethod
    def from_number(cls, number):
        """The exact value of a number; text is not taken."""
        exact = _exact_ratio(number)
        if exact is None:
            raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")
        return _make(cls, *exact)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if isinstance(f, float):
            return _make(cls, *f.as_integer_ratio())
        raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a decimal."""
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            return _make(cls, int(dec), 1)
        if isinstance(dec, Decimal):
            return _make(cls, *dec.as_integer_ratio())
        raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        return _make(cls, numerator, denominator)

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction with a denominator that is not larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents h/k of the continued fraction, as long as they fit.
        rest, divisor = self._numerator, self._denominator
        h_before, k_before, h, k = 0, 1, 1, 0
        quotient, remainder = divmod(rest, divisor)
        while (following := k_before + quotient * k) <= max_denominator:
            h_before, h = h, h_before + quotient * h
            k_before, k = k, following
            rest, divisor = divisor, remainder
            quotient, remainder = divmod(rest, divisor)
        # Of the last step, only so much as fits; which of the two candidates is nearer follows without dividing.
        part = (max_denominator - k_before) // k
        nearer = 2 * divisor * (k_before + part * k) <= self._denominator
        return _make(Fraction, h, k) if nearer else _make(Fraction, h_before + part * h, k_before + part * k)

    @property
    def numerator(self):
        """The numerator in lowest terms."""
        return self._numerator

    @property
    def denominator(self):
        """The denominator in lowest terms; it is positive."""
        return self._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return f"{self._numerator}/{self._denominator}" if self._denominator != 1 else str(self._numerator)

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        fields = _read_spec(format_spec)
        if fields is not None:
            kind = fields[10]
            if kind in ("e", "E", "f", "F", "g", "G", "%"):
                if not (fields[1] is not None and fields[5]):
                    return self._format_float(fields)
            elif not kind and fields[8] is None and not fields[3] and not fields[5] and not fields[9]:
                return self._format_general(fields)
        raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")

    def _format_general(self, fields):
        fill, align, sign, _, alternate, _, width, thousands, _, _, _ = fields
        n, d = self._numerator, self._denominator
        body = f"{abs(n):{thousands}}"
        if d > 1 or alternate:
            body += f"/{d:{thousands}}"
        mark = "-" if n < 0 else sign if sign != "-" else ""
        return _padded(mark, body, fill, align or ">", width)

    def _format_float(self, fields):
        fill, align, sign, no_neg_zero, alternate, zero_pad, width, thousands, precision, separators, kind = fields
        if precision is None:
            precision = 6
        trim_zeros = kind in "gG" and not alternate
        trim_point = not alternate
        exponent_mark = "E" if kind in "EFG" else "e"
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(self._numerator, self._denominator, exponent, no_neg_zero)
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == "%":
            suffix = "%"
        elif scientific:
            suffix = f"{exponent_mark}{exponent + point:+03d}"
        else:
            suffix = ""
        digits = f"{significand:0{point + 1}d}"
        mark = "-" if negative else sign if sign != "-" else ""
        leading = digits[:len(digits) - point]
        fraction = digits[len(digits) - point:]
        if trim_zeros:
            fraction = fraction.rstrip("0")
        separator = "" if trim_point and not fraction else "."
        if separators:
            fraction = separators.join(fraction[i:i + 3] for i in range(0, len(fraction), 3))
        trailing = separator + fraction + suffix
        if zero_pad:
            minimum = width - len(mark) - len(trailing)
            leading = leading.zfill(3 * minimum // 4 + 1 if thousands else minimum)
        if thousands:
            first = 1 + (len(leading) - 1) % 3
            leading = leading[:first] + "".join(
                thousands + leading[i:i + 3] for i in range(first, len(leading), 3)
            )
        return _padded(mark, leading + trailing, fill, align or ">", width)

    # Arithmetic.

    __add__, __radd__ = _binary(_sum, operator.add)
    __sub__, __rsub__ = _binary(_difference, operator.sub)
    __mul__, __rmul__ = _binary(_product, operator.mul)
    __truediv__, __rtruediv__ = _binary(_division, operator.truediv)
    __floordiv__, __rfloordiv__ = _binary(_floor_division, operator.floordiv, False)
    __divmod__, __rdivmod__ = _binary(_quotient_and_rest, divmod, False)
    __mod__, __rmod__ = _binary(_remainder, operator.mod, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if not isinstance(b, numbers.Rational):
            return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented
        power = b.numerator
        if b.denominator != 1:
            return float(a) ** float(b)
        if power >= 0:
            return _make(Fraction, a._numerator ** power, a._denominator ** power)
        above, below = a._denominator ** -power, abs(a._numerator) ** -power
        if not below:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        return _make(Fraction, -above if a._numerator < 0 and power & 1 else above, below)

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator != 1 or b._numerator < 0:
            if isinstance(a, numbers.Rational):
                return Fraction(a.numerator, a.denominator) ** b
            if b._denominator != 1:
                return a ** float(b)
        return a ** b._numerator

    def __neg__(a):
        return _make(Fraction, -a._numerator, a._denominator)

    def __pos__(a):
        return _make(Fraction, a._numerator, a._denominator)

    def __abs__(a):
        return _make(Fraction, abs(a._numerator), a._denominator)

    def __bool__(a):
        return a._numerator != 0

    # Rounding.

    def __trunc__(a):
        return _without_rest(a)

    def __int__(a, _index=operator.index):
        return _index(_without_rest(a))

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        whole, rest = divmod(a._numerator, a._denominator)
        return whole + (rest > 0)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _scaled(self._numerator, self._denominator, 0)
        scale = 10 ** abs(ndigits)
        if ndigits <= 0:
            return Fraction(round(self / scale) * scale)
        return Fraction(round(self * scale), scale)

    # Comparisons.

    def __hash__(self):
        # As all numbers: modulo a prime, so that equal numbers of any class hash alike.
        try:
            inverse = pow(self._denominator, -1, _PRIME)
        except ValueError:
            magnitude = _INFINITY_HASH
        else:
            magnitude = hash(hash(abs(self._numerator)) * inverse)
        signed = magnitude if self._numerator >= 0 else -magnitude
        # -1 says that there is no hash.
        return signed - (signed == -1)

    def __eq__(a, b):
        if type(b) is int:
            return a._denominator == 1 and a._numerator == b
        if isinstance(b, numbers.Rational):
            return (a._numerator, a._denominator) == (b.numerator, b.denominator)
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return math.isfinite(b) and a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        """The answer of an operator; numbers that are not finite compare as they do with zero."""
        if isinstance(other, numbers.Rational):
            return op(other.denominator * self._numerator, other.numerator * self._denominator)
        if not isinstance(other, float):
            return NotImplemented
        return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        cls = self.__class__
        return self if cls is Fraction else cls(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _padded(mark, body, fill, align, width):
    padding = fill * (width - len(mark) - len(body))
    if align == ">":
        return padding + mark + body
    if align == "<":
        return mark + body + padding
    if align == "^":
        middle = len(padding) >> 1
        return padding[:middle] + mark + body + padding[middle:]
    return mark + padding + body


def _without_rest(a):
    """The int next to a fraction on the way to zero."""
    whole = abs(a._numerator) // a._denominator
    return whole if a._numerator >= 0 else -whole


def _make(cls, numerator, denominator):
    """A fraction that is in lowest terms already."""
    made = object.__new__(cls)
    made._numerator, made._denominator = numerator, denominator
    return made


def _quotient(cls, numerator, denominator):
    """A fraction of any two ints."""
    if not denominator:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _make(cls, numerator // common, denominator // common)
