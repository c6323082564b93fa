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


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """(sign, significand): n/d rounded to significand * 10**exponent, halves to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    sign = q < 0 if no_neg_zero else n < 0
    return sign, abs(q)


def _round_to_figures(n, d, figures):
    """(sign, significand, exponent) with so many significant figures."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    m = len(str_n) - len(str_d) + (str_d <= str_n)
    exponent = m - figures
    sign, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


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


class Fraction(numbers.Rational):
    """A rational number in lowest terms; the denominator is positive."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or (
                not isinstance(numerator, type) and hasattr(numerator, "as_integer_ratio")
            ):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator)
                numerator, denominator = parsed
            else:
                raise TypeError(
                    "argument should be a string or a Rational instance or have the as_integer_ratio() method"
                )
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_number(cls, number):
        """The exact value of a number; text is not taken."""
        if type(number) is int:
            return _make(cls, number, 1)
        if isinstance(number, numbers.Rational):
            return _make(cls, number.numerator, number.denominator)
        if isinstance(number, float) or (not isinstance(number, type) and hasattr(number, "as_integer_ratio")):
            return _make(cls, *number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return _make(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a decimal."""
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__)
            )
        return _make(cls, *dec.as_integer_ratio())

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
        # The convergents of the continued fraction; the last step is shortened to fit.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # Which of the two candidates is nearer follows without dividing.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(Fraction, p1, q1)
        return _make(Fraction, p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

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

    def _operator_fallbacks(monomorphic, fallback, handle_complex=True):
        def forward(a, b):
            if type(b) is Fraction or isinstance(b, Fraction):
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, _make(Fraction, int(b), 1))
            if isinstance(b, float):
                return fallback(float(a), b)
            if handle_complex and isinstance(b, complex):
                return fallback(float(a), b)
            return NotImplemented

        forward.__name__ = "__" + fallback.__name__.strip("_") + "__"
        forward.__doc__ = monomorphic.__doc__

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if handle_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), float(b))
            return NotImplemented

        reverse.__name__ = "__r" + fallback.__name__.strip("_") + "__"
        reverse.__doc__ = monomorphic.__doc__
        return forward, reverse

    # Knuth's forms (The Art of Computer Programming, 4.5.1), which keep the numbers small.
    def _add(a, b):
        """a + b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return _make(Fraction, na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return _make(Fraction, t, s * db)
        return _make(Fraction, t // g2, s * (db // g2))

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return _make(Fraction, na * db - da * nb, da * db)
        s = da // g
        t = na * (db // g) - nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return _make(Fraction, t, s * db)
        return _make(Fraction, t // g2, s * (db // g2))

    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1 = math.gcd(na, db)
        if g1 > 1:
            na //= g1
            db //= g1
        g2 = math.gcd(nb, da)
        if g2 > 1:
            nb //= g2
            da //= g2
        return _make(Fraction, na * nb, db * da)

    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % db)
        na, da = a._numerator, a._denominator
        g1 = math.gcd(na, nb)
        if g1 > 1:
            na //= g1
            nb //= g1
        g2 = math.gcd(db, da)
        if g2 > 1:
            da //= g2
            db //= g2
        n, d = na * db, nb * da
        if d < 0:
            n, d = -n, -d
        return _make(Fraction, n, d)

    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv, False)

    def _divmod(a, b):
        """divmod(a, b)"""
        da, db = a._denominator, b._denominator
        quotient, rest = divmod(a._numerator * db, da * b._numerator)
        return quotient, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod, False)

    def _mod(a, b):
        """a % b"""
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return _make(Fraction, n ** power, d ** power)
            if n > 0:
                return _make(Fraction, d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % d ** -power)
            return _make(Fraction, (-d) ** -power, (-n) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(Fraction, a._numerator, a._denominator)

    def __neg__(a):
        return _make(Fraction, -a._numerator, a._denominator)

    def __abs__(a):
        return _make(Fraction, abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 < d:
                return floor
            if rest * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # As all numbers: modulo a prime, so that equal numbers of any class hash alike.
        try:
            inverse = pow(self._denominator, -1, _PRIME)
        except ValueError:
            result = _INFINITY_HASH
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _padded(mark, body, fill, align, width):
    padding = fill * (width - len(mark) - len(body))
    if align == ">":
        return padding + mark + body
    if align == "<":
        return mark + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + mark + body + padding[half:]
    return mark + padding + body


def _make(cls, numerator, denominator):
    """A fraction that is in lowest terms already."""
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self
