"""Decimal numbers (the General Decimal Arithmetic Specification)."""

# sx: no traceback entries

import math as _math
import numbers as _numbers
import sys as _sys

import _decimal_context as _c
import _decimal_functions as _f
from _decimal_context import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped, ConversionSyntax, DecimalException, DivisionByZero,
    DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded,
    Subnormal, Underflow,
)
from collections import namedtuple as _namedtuple

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
    "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
    "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
    "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
    "setcontext", "getcontext", "localcontext", "IEEEContext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY",
    "IEEE_CONTEXT_MAX_BITS", "HAVE_THREADS", "HAVE_CONTEXTVAR",
]

__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
IEEE_CONTEXT_MAX_BITS = 512

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

_PRIME = _sys.hash_info.modulus
_TEN_INVERSE = pow(10, _PRIME - 2, _PRIME)


class Decimal:
    """A decimal number: sign, coefficient and exponent, or an infinity, or not a number."""

    # `_kind`: "" for finite numbers, "F" for infinities, "n" and "N" for quiet and signaling NaNs.
    __slots__ = ("_sign", "_int", "_exp", "_kind")

    def __new__(cls, value="0", context=None):
        if isinstance(value, Decimal):
            return value if cls is Decimal and type(value) is Decimal else _make(cls, value._sign, value._int, value._exp, value._kind)
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                context = _context(context)
                context._status |= _c.CONVERSION
                return _as(cls, context._finish(_NAN))
            return _make(cls, *parts)
        if isinstance(value, int):
            return _make(cls, 1 if value < 0 else 0, abs(int(value)), 0, "")
        if isinstance(value, float):
            context = _context(context)
            context._status |= _c.FLOAT
            context._finish(None)
            return _as(cls, _from_float(value))
        if isinstance(value, (tuple, list)):
            return _make(cls, *_from_parts(tuple(value)))
        raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _as(cls, _from_float(f))

    @classmethod
    def from_number(cls, number, /):
        """The exact value of a number; text is not taken."""
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return _as(cls, _from_float(number))
        raise TypeError("Cannot convert %r to Decimal" % (number,))

    # Texts.

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def __str__(self):
        return _text(self, False, _context(None)._capitals)

    def to_eng_string(self, /, context=None):
        return _text(self, True, _context(context)._capitals)

    def __format__(self, spec, /):
        return _format(self, spec)

    def as_tuple(self):
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        if self._kind:
            digits = tuple(map(int, str(self._int))) if self._int else ()
            return DecimalTuple(self._sign, digits, self._kind)
        return DecimalTuple(self._sign, tuple(map(int, str(self._int))), self._exp)

    def as_integer_ratio(self):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._kind:
            raise ValueError("cannot convert NaN to integer ratio")
        if not self._int:
            return 0, 1
        n, d = self._int, 1
        if self._exp >= 0:
            n *= 10 ** self._exp
        else:
            d = 10 ** -self._exp
            g = _math.gcd(n, d)
            n //= g
            d //= g
        return -n if self._sign else n, d

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    # Conversions.

    def __bool__(self):
        return self._kind != "" or self._int != 0

    def __int__(self):
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(str(self)) if self._kind != "n" else (-_math.nan if self._sign else _math.nan)

    def __complex__(self):
        return complex(float(self))

    def _rounded_int(self, rounding):
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        return int(_rescale(self, 0, rounding))

    def __floor__(self):
        return self._rounded_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._rounded_int(ROUND_CEILING)

    def __round__(self, n=None):
        if n is None:
            return self._rounded_int(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_finite(0, 1, -n), rounding=ROUND_HALF_EVEN)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _finite(0, 0, 0)

    def conjugate(self):
        return self

    def __hash__(self):
        if self._kind:
            if self._kind == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == "n":
                return object.__hash__(self)
            return -_sys.hash_info.inf if self._sign else _sys.hash_info.inf
        power = pow(10, self._exp, _PRIME) if self._exp >= 0 else pow(_TEN_INVERSE, -self._exp, _PRIME)
        result = self._int * power % _PRIME
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    # Comparisons.

    def __eq__(self, other):
        other = _comparable(self, other, True)
        if other is NotImplemented:
            return other
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            if "N" in (self._kind, other._kind):
                context = getcontext()
                context._status |= _c.INVALID
                context._finish(None)
            return False
        return _compare(self, other) == 0

    def _ordered(self, other):
        """Below, at or above 0; None where one is not a number."""
        other = _comparable(self, other, False)
        if other is NotImplemented:
            return other
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            context = getcontext()
            context._status |= _c.INVALID
            return context._finish(None)
        return _compare(self, other)

    def __lt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._ordered(other)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        context, other = _arguments(context, other)
        nan = _nan_of(self, other, context)
        if nan is None:
            return context._finish(Decimal(_compare(self, other)))
        return context._finish(nan)

    def compare_signal(self, other, context=None):
        context, other = _arguments(context, other)
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            nan = _nan_of(self, other, context)
            context._status |= _c.INVALID
            return context._finish(nan)
        return context._finish(Decimal(_compare(self, other)))

    def compare_total(self, other, context=None):
        context, other = _arguments(context, other)
        return Decimal(_compare_total(self, other))

    def compare_total_mag(self, other, context=None):
        context, other = _arguments(context, other)
        return Decimal(_compare_total(self.copy_abs(), other.copy_abs()))

    # Arithmetic.

    def __neg__(self):
        return self._negated(getcontext(), True)

    def _negated(self, context, negate):
        nan = _nan_of(self, None, context)
        if nan is not None:
            return context._finish(nan)
        sign = self._sign ^ negate
        if not self._kind and not self._int and context._rounding != ROUND_FLOOR:
            sign = 0
        return context._finish(_fix(_make(Decimal, sign, self._int, self._exp, self._kind), context))

    def __pos__(self):
        return self._negated(getcontext(), False)

    def __abs__(self):
        context = getcontext()
        nan = _nan_of(self, None, context)
        if nan is not None:
            return context._finish(nan)
        return context._finish(_fix(self.copy_abs(), context))

    def __add__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_add(self, other, context))

    __radd__ = __add__

    def __sub__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_subtract(self, other, context))

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_multiply(self, other, context))

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_divide(self, other, context))

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__truediv__(self)

    def __floordiv__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_divide_int(self, other, context))

    def __rfloordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__floordiv__(self)

    def __mod__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_remainder(self, other, context))

    def __rmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__mod__(self)

    def __divmod__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        return context._finish(_divmod(self, other, context))

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        if modulo is not None:
            modulo = _operand(modulo)
            if modulo is NotImplemented:
                return modulo
            return context._finish(_power_modulo(self, other, modulo, context))
        return context._finish(_power(self, other, context))

    def __rpow__(self, other, modulo=None):
        other = _operand(other)
        return other if other is NotImplemented else other.__pow__(self, modulo)

    def remainder_near(self, other, context=None):
        context, other = _arguments(context, other)
        return context._finish(_remainder_near(self, other, context))

    def fma(self, other, third, context=None):
        context, other = _arguments(context, other)
        third = _converted(third)
        return context._finish(_fma(self, other, third, context))

    def sqrt(self, context=None):
        context = _context(context)
        return context._finish(_sqrt(self, context))

    def exp(self, context=None):
        context = _context(context)
        return context._finish(_exp(self, context))

    def ln(self, context=None):
        context = _context(context)
        return context._finish(_ln(self, context))

    def log10(self, context=None):
        context = _context(context)
        return context._finish(_log10(self, context))

    def logb(self, context=None):
        context = _context(context)
        nan = _nan_of(self, None, context)
        if nan is not None:
            return context._finish(nan)
        if self._kind:
            return _INFINITY
        if not self._int:
            context._status |= _c.DIVIDED
            return context._finish(_NEGATIVE_INFINITY)
        return context._finish(_fix(Decimal(self.adjusted()), context))

    def normalize(self, context=None):
        context = _context(context)
        nan = _nan_of(self, None, context)
        if nan is not None:
            return context._finish(nan)
        return context._finish(_stripped(_fix(self, context), context))

    def quantize(self, exp, rounding=None, context=None):
        context, exp = _arguments(context, exp)
        return context._finish(_quantize(self, exp, _rounding(rounding, context), context))

    def same_quantum(self, other, context=None):
        other = _converted(other)
        if self._kind or other._kind:
            nans = ("n", "N")
            return self._kind in nans and other._kind in nans or self._kind == other._kind == "F"
        return self._exp == other._exp

    def to_integral_value(self, rounding=None, context=None):
        context = _context(context)
        return context._finish(_to_integral(self, _rounding(rounding, context), context, False))

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = _context(context)
        return context._finish(_to_integral(self, _rounding(rounding, context), context, True))

    def max(self, other, context=None):
        return self._extreme(other, context, False, 1)

    def min(self, other, context=None):
        return self._extreme(other, context, False, -1)

    def max_mag(self, other, context=None):
        return self._extreme(other, context, True, 1)

    def min_mag(self, other, context=None):
        return self._extreme(other, context, True, -1)

    def _extreme(self, other, context, by_magnitude, wanted):
        context, other = _arguments(context, other)
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            if self._kind == "n" and other._kind not in ("n", "N"):
                return context._finish(_fix(other, context))
            if other._kind == "n" and self._kind not in ("n", "N"):
                return context._finish(_fix(self, context))
            return context._finish(_nan_of(self, other, context))
        order = _compare(self.copy_abs(), other.copy_abs()) if by_magnitude else _compare(self, other)
        if order == 0:
            order = _compare_total(self, other)
        return context._finish(_fix(self if order * wanted >= 0 else other, context))

    def next_minus(self, context=None):
        context = _context(context)
        return context._finish(_next(self, context, ROUND_FLOOR))

    def next_plus(self, context=None):
        context = _context(context)
        return context._finish(_next(self, context, ROUND_CEILING))

    def next_toward(self, other, context=None):
        context, other = _arguments(context, other)
        nan = _nan_of(self, other, context)
        if nan is not None:
            return context._finish(nan)
        order = _compare(self, other)
        if order == 0:
            return context._finish(self.copy_sign(other))
        result = _next(self, context, ROUND_CEILING if order < 0 else ROUND_FLOOR)
        if result._kind == "F":
            if self._kind != "F":
                context._status |= _c.OVER | _c.INEXACT | _c.ROUNDED
        elif result.adjusted() < context._Emin:
            context._status |= _c.UNDER | _c.SUB | _c.INEXACT | _c.ROUNDED
            if not result._int:
                context._status |= _c.CLAMPED
        return context._finish(result)

    def number_class(self, context=None):
        if self._kind == "N":
            return "sNaN"
        if self._kind == "n":
            return "NaN"
        sign = "-" if self._sign else "+"
        if self._kind:
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return _finite(0, 10, 0)

    def scaleb(self, other, context=None):
        context, other = _arguments(context, other)
        nan = _nan_of(self, other, context)
        if nan is not None:
            return context._finish(nan)
        limit = 2 * (context._Emax + context._prec)
        if other._kind or other._exp != 0 or not -limit <= int(other) <= limit:
            context._status |= _c.INVALID
            return context._finish(_NAN)
        if self._kind:
            return self
        return context._finish(_fix(_finite(self._sign, self._int, self._exp + int(other)), context))

    def _shifted(self, other, context, around):
        context, other = _arguments(context, other)
        nan = _nan_of(self, other, context)
        if nan is not None:
            return context._finish(nan)
        prec = context._prec
        if other._kind or other._exp != 0 or not -prec <= int(other) <= prec:
            context._status |= _c.INVALID
            return context._finish(_NAN)
        if self._kind:
            return self
        n = int(other)
        digits = str(self._int % 10 ** prec).zfill(prec)
        if around:
            digits = digits[n:] + digits[:n]
        elif n >= 0:
            digits = digits[n:] + "0" * n
        else:
            digits = digits[:n] or "0"
        return _finite(self._sign, int(digits or "0"), self._exp)

    def rotate(self, other, context=None):
        return self._shifted(other, context, True)

    def shift(self, other, context=None):
        return self._shifted(other, context, False)

    def _logical(self, other, context, function):
        context, other = _arguments(context, other)
        for value in (self, other):
            if value._kind or value._sign or value._exp or set(str(value._int)) - {"0", "1"}:
                context._status |= _c.INVALID
                return context._finish(_NAN)
        prec = context._prec
        a = str(self._int)[-prec:].zfill(prec)
        b = str(other._int)[-prec:].zfill(prec)
        return _finite(0, int("".join(str(function(int(x), int(y))) for x, y in zip(a, b))), 0)

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        context = _context(context)
        return self._logical(_finite(0, (10 ** context._prec - 1) // 9, 0), context, lambda a, b: a ^ b)

    # What needs no context.

    def adjusted(self):
        return 0 if self._kind else self._exp + _f.length(self._int) - 1

    def canonical(self):
        return self

    def copy_abs(self):
        return _make(Decimal, 0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _make(Decimal, 1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        other = _converted(other)
        return _make(Decimal, other._sign, self._int, self._exp, self._kind)

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._kind == ""

    def is_infinite(self):
        return self._kind == "F"

    def is_nan(self):
        return self._kind in ("n", "N")

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and not self._int

    def is_normal(self, context=None):
        if self._kind or not self._int:
            return False
        return _context(context)._Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        if self._kind or not self._int:
            return False
        return self.adjusted() < _context(context)._Emin


_numbers.Number.register(Decimal)


def _make(cls, sign, coefficient, exponent, kind):
    self = object.__new__(cls)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._kind = kind
    return self


def _finite(sign, coefficient, exponent):
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._kind = ""
    return self


def _as(cls, value):
    return value if cls is Decimal else _make(cls, value._sign, value._int, value._exp, value._kind)


_NAN = _make(Decimal, 0, 0, 0, "n")
_INFINITY = _make(Decimal, 0, 0, 0, "F")
_NEGATIVE_INFINITY = _make(Decimal, 1, 0, 0, "F")


def _infinity(sign):
    return _NEGATIVE_INFINITY if sign else _INFINITY


# Reading and writing.


def _parse(text):
    """Sign, coefficient, exponent and kind, or None."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    lowered = text.lower()
    if lowered in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for name, kind in (("nan", "n"), ("snan", "N")):
        if lowered.startswith(name):
            digits = text[len(name):]
            if digits and not digits.isdecimal():
                return None
            return sign, int(digits or "0"), 0, kind
    exponent = 0
    at = lowered.find("e")
    if at >= 0:
        number = text[at + 1:]
        digits = number[1:] if number[:1] in ("+", "-") else number
        if not digits.isdecimal():
            return None
        exponent = int(number)
        text = text[:at]
    whole, _, fraction = text.partition(".")
    digits = whole + fraction
    if not digits.isdecimal():
        return None
    return sign, int(digits), exponent - len(fraction), ""


def _from_parts(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return sign, 0, 0, "F"
    if isinstance(exponent, str) and exponent not in ("n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    if not isinstance(exponent, (int, str)):
        raise ValueError("exponent must be an integer")
    try:
        digits = tuple(digits)
    except TypeError:
        raise ValueError("coefficient must be a tuple of digits") from None
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        coefficient = coefficient * 10 + digit
    if isinstance(exponent, str):
        return sign, coefficient, 0, exponent
    return sign, coefficient, exponent, ""


def _from_float(value):
    if value != value:
        return _make(Decimal, 1 if _math.copysign(1.0, value) < 0 else 0, 0, 0, "n")
    if value in (_math.inf, -_math.inf):
        return _infinity(value < 0)
    n, d = abs(value).as_integer_ratio()
    places = d.bit_length() - 1
    return _finite(1 if _math.copysign(1.0, value) < 0 else 0, n * 5 ** places, -places)


def _text(value, engineering, capitals):
    sign = "-" if value._sign else ""
    if value._kind:
        if value._kind == "F":
            return sign + "Infinity"
        return sign + ("NaN" if value._kind == "n" else "sNaN") + (str(value._int) if value._int else "")
    digits = str(value._int)
    n = len(digits)
    left = value._exp + n
    if value._exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif not value._int:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, fraction = "0", "." + "0" * -point + digits
    elif point >= n:
        whole, fraction = digits + "0" * (point - n), ""
    else:
        whole, fraction = digits[:point], "." + digits[point:]
    exponent = "" if left == point else ("E" if capitals else "e") + "%+d" % (left - point)
    return sign + whole + fraction + exponent


def _format(value, spec):
    if not isinstance(spec, str):
        raise TypeError("format argument must be str")
    fields = _read_spec(spec)
    if fields is None:
        raise ValueError("invalid format string")
    fill, align, sign, no_negative_zero, width, thousands, precision, kind, locale = fields
    if value._kind:
        body = _text(value, False, 1).lstrip("-")
        if kind == "%":
            body += "%"
        if fill == "0" and align == "=":
            fill, align = " ", ">"
        return _padded("-" if value._sign else sign, body, fill, align or ">", width)
    if kind == "%":
        value = _finite(value._sign, value._int, value._exp + 2)
    rounding = getcontext()._rounding
    if precision is not None:
        if kind in ("e", "E"):
            value = _to_figures(value, precision + 1, rounding)
        elif kind in ("f", "F", "%"):
            value = _rescale(value, -precision, rounding)
        elif value._int and _f.length(value._int) > (precision or 1):
            value = _to_figures(value, precision or 1, rounding)
    if not value._int and value._exp > 0 and kind in ("f", "F", "%"):
        value = _rescale(value, 0, rounding)
    if not value._int and no_negative_zero and value._sign:
        value = _finite(0, value._int, value._exp)
    digits = str(value._int)
    left = value._exp + len(digits)
    if kind in ("e", "E"):
        if not value._int and precision is not None:
            point = 1 - precision
        else:
            point = 1
    elif kind in ("f", "F", "%"):
        point = left
    elif value._exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    exponent = left - point
    trailing = ("." if fraction else "") + fraction
    if exponent != 0 or kind in ("e", "E"):
        letter = {"E": "E", "e": "e", "G": "E", "g": "e", "": "E" if getcontext()._capitals else "e"}[kind]
        trailing += "{0}{1:+}".format(letter, exponent)
    if kind == "%":
        trailing += "%"
    mark = "-" if value._sign else sign
    if thousands:
        if fill == "0" and align == "=":
            least = width - len(mark) - len(trailing)
            while len(whole) + (len(whole) - 1) // 3 < least:
                whole = "0" + whole
            if len(whole) % 3 == 0 and len(whole) + (len(whole) - 1) // 3 > least and len(whole) > 1 and False:
                whole = whole[1:]
        first = len(whole) % 3 or 3
        whole = whole[:first] + "".join(thousands + whole[i:i + 3] for i in range(first, len(whole), 3))
    return _padded(mark, whole + trailing, fill, align or ">", width)


def _to_figures(value, figures, rounding):
    """With so many significant digits."""
    if not value._int:
        return _finite(value._sign, 0, value.adjusted() + 1 - figures)
    excess = _f.length(value._int) - figures
    if excess <= 0:
        return _finite(value._sign, value._int * 10 ** -excess, value._exp + excess)
    coefficient, _ = _f.cut(value._int, excess, value._sign, rounding)
    if _f.length(coefficient) > figures:
        coefficient //= 10
        excess += 1
    return _finite(value._sign, coefficient, value._exp + excess)


def _padded(mark, body, fill, align, width):
    padding = fill * (width - len(mark) - len(body))
    if align == ">":
        return padding + mark + body
    if align == "<":
        return mark + body + padding
    if align == "=":
        return mark + padding + body
    half = len(padding) // 2
    return padding[:half] + mark + body + padding[half:]


def _read_spec(spec):
    at = 0
    n = len(spec)
    fill, align = " ", None
    if n > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif n and spec[0] in "<>=^":
        align, at = spec[0], 1
    sign = ""
    if at < n and spec[at] in "+- ":
        sign = "" if spec[at] == "-" else spec[at]
        at += 1
    no_negative_zero = spec[at:at + 1] == "z"
    at += no_negative_zero
    if spec[at:at + 1] == "0":
        if align is not None:
            return None
        fill, align = "0", "="
        at += 1
    start = at
    while at < n and spec[at] in "0123456789":
        at += 1
    width = int(spec[start:at] or "0")
    thousands = ""
    if at < n and spec[at] in ",_":
        thousands = spec[at]
        at += 1
    precision = None
    if at < n and spec[at] == ".":
        start = at = at + 1
        while at < n and spec[at] in "0123456789":
            at += 1
        if at == start:
            return None
        precision = int(spec[start:at])
    kind = spec[at:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "%", "n"):
        return None
    if kind == "n":
        if thousands:
            return None
        kind = "g"
    return fill, align, sign, no_negative_zero, width, thousands, precision, kind, None


# Arguments.


def _context(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


def _rounding(rounding, context):
    if rounding is None:
        return context._rounding
    if rounding not in _c.ROUNDINGS:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )
    return rounding


def _operand(value):
    """The other operand of an operator."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _finite(1 if value < 0 else 0, abs(int(value)), 0)
    return NotImplemented


def _converted(value):
    """An argument of a method."""
    value_ = _operand(value)
    if value_ is NotImplemented:
        raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)
    return value_


def _arguments(context, other):
    context = _context(context)
    return context, _converted(other)


def _comparable(self, other, equality):
    """The other side of a comparison, where any number is taken."""
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _finite(1 if other < 0 else 0, abs(int(other)), 0)
    if isinstance(other, float):
        context = getcontext()
        if equality:
            context._flags |= _c.FLOAT
        else:
            context._status |= _c.FLOAT
            context._finish(None)
        return _from_float(other)
    if equality and isinstance(other, complex) and other.imag == 0:
        context = getcontext()
        context._flags |= _c.FLOAT
        return _from_float(other.real)
    if isinstance(other, _numbers.Rational):
        # Both sides times the denominator, without rounding.
        if not self._kind:
            n, d = other.numerator, other.denominator
            scaled = _finite(self._sign, self._int * d, self._exp)
            return _Scaled(scaled, _finite(1 if n < 0 else 0, abs(n), 0))
        return _finite(1 if other.numerator < 0 else 0, abs(other.numerator), 0)
    return NotImplemented


class _Scaled:
    """Stands for a rational number: `mine` replaces the decimal that it is compared with."""

    _kind = ""

    def __init__(self, mine, other):
        self.mine = mine
        self.other = other


def _compare(a, b):
    """-1, 0 or 1; neither is a NaN."""
    if type(b) is _Scaled:
        a, b = b.mine, b.other
    if a._kind or b._kind:
        x = (-1 if a._sign else 1) if a._kind else 0
        y = (-1 if b._sign else 1) if b._kind else 0
        return (x > y) - (x < y)
    if not a._int or not b._int:
        x = 0 if not a._int else -1 if a._sign else 1
        y = 0 if not b._int else -1 if b._sign else 1
        return (x > y) - (x < y)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    x, y = a.adjusted(), b.adjusted()
    if x == y:
        if a._exp > b._exp:
            x, y = a._int * 10 ** (a._exp - b._exp), b._int
        else:
            x, y = a._int, b._int * 10 ** (b._exp - a._exp)
    order = (x > y) - (x < y)
    return -order if a._sign else order


_TOTAL = {"": 0, "F": 1, "N": 2, "n": 3}


def _compare_total(a, b):
    if a._sign != b._sign:
        return -1 if a._sign else 1
    flip = -1 if a._sign else 1
    ka, kb = _TOTAL[a._kind], _TOTAL[b._kind]
    if ka >= 2 or kb >= 2:
        if ka != kb:
            return flip * (1 if ka > kb else -1)
        return flip * ((a._int > b._int) - (a._int < b._int))
    order = _compare(a, b)
    if order or ka:
        return order
    return flip * ((a._exp > b._exp) - (a._exp < b._exp))


def _nan_of(a, b, context):
    """The NaN that an operation on NaNs gives; None where there are none."""
    for value in (a, b):
        if value is not None and value._kind == "N":
            context._status |= _c.INVALID
            return _payload(value, context)
    for value in (a, b):
        if value is not None and value._kind == "n":
            return _payload(value, context)
    return None


def _payload(value, context):
    room = context._prec - context._clamp
    return _make(Decimal, value._sign, value._int % 10 ** room, 0, "n")


# Rounding.


def _fix(value, context):
    """The value within the limits of the context."""
    if value._kind:
        return _payload_kept(value, context)
    emax, prec = context._Emax, context._prec
    etiny = context._Emin - prec + 1
    etop = emax - prec + 1
    coefficient, exponent = value._int, value._exp
    if not coefficient:
        limit = etop if context._clamp else emax
        within = min(max(exponent, etiny), limit)
        if within != exponent:
            context._status |= _c.CLAMPED
            return _finite(value._sign, 0, within)
        return value
    n = _f.length(coefficient)
    least = n + exponent - prec
    if least > etop:
        return _overflow(value._sign, context)
    subnormal = least < etiny
    if subnormal:
        least = etiny
    if exponent < least:
        rounded, inexact = _f.cut(coefficient, least - exponent, value._sign, context._rounding) if (
            n + exponent - least >= -1
        ) else _tiny(value._sign, context._rounding)
        context._status |= _c.ROUNDED
        if inexact:
            context._status |= _c.INEXACT
        if subnormal:
            context._status |= _c.SUB
            if inexact:
                context._status |= _c.UNDER
        if _f.length(rounded) > prec:
            rounded //= 10
            least += 1
            if least > etop:
                return _overflow(value._sign, context)
        if not rounded:
            context._status |= _c.CLAMPED
        return _finite(value._sign, rounded, least)
    if subnormal:
        context._status |= _c.SUB
    if context._clamp and exponent > etop:
        context._status |= _c.CLAMPED
        return _finite(value._sign, coefficient * 10 ** (exponent - etop), etop)
    return value if type(value) is Decimal else _finite(value._sign, coefficient, exponent)


def _tiny(sign, rounding):
    """What is left of a number far below the least one."""
    return int(_f.rounded_up(0, 1, 100, sign, rounding)), True


def _payload_kept(value, context):
    if value._kind in ("n", "N"):
        room = context._prec - context._clamp
        return _make(Decimal, value._sign, value._int % 10 ** room, 0, value._kind)
    return _infinity(value._sign)


def _overflow(sign, context):
    context._status |= _c.OVER | _c.INEXACT | _c.ROUNDED
    rounding = context._rounding
    if rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or (
        rounding == ROUND_CEILING and not sign or rounding == ROUND_FLOOR and sign
    ):
        return _infinity(sign)
    return _finite(sign, 10 ** context._prec - 1, context._Emax - context._prec + 1)


def _rescale(value, exponent, rounding):
    """The finite value with this exponent, rounded."""
    if not value._int:
        return _finite(value._sign, 0, exponent)
    if value._exp >= exponent:
        return _finite(value._sign, value._int * 10 ** (value._exp - exponent), exponent)
    digits = exponent - value._exp
    if digits > _f.length(value._int) + 1:
        coefficient, _ = _tiny(value._sign, rounding)
    else:
        coefficient, _ = _f.cut(value._int, digits, value._sign, rounding)
    return _finite(value._sign, coefficient, exponent)


def _stripped(value, context):
    """Without zeros at the end."""
    if value._kind:
        return value
    if not value._int:
        return _finite(value._sign, 0, 0)
    limit = context._Emax - context._prec + 1 if context._clamp else context._Emax
    coefficient, exponent = value._int, value._exp
    while exponent < limit and coefficient % 10 == 0:
        coefficient //= 10
        exponent += 1
    return _finite(value._sign, coefficient, exponent)


def _quantize(value, exp, rounding, context):
    nan = _nan_of(value, exp, context)
    if nan is not None:
        return nan
    if value._kind or exp._kind:
        if value._kind and exp._kind:
            return value
        context._status |= _c.INVALID
        return _NAN
    if not context._Emin - context._prec + 1 <= exp._exp <= context._Emax:
        context._status |= _c.INVALID
        return _NAN
    if not value._int:
        return _fix(_finite(value._sign, 0, exp._exp), context)
    adjusted = value.adjusted()
    if adjusted > context._Emax or adjusted - exp._exp + 1 > context._prec:
        context._status |= _c.INVALID
        return _NAN
    result = _rescale(value, exp._exp, rounding)
    if result.adjusted() > context._Emax or _f.length(result._int) > context._prec:
        context._status |= _c.INVALID
        return _NAN
    if result._int and result.adjusted() < context._Emin:
        context._status |= _c.SUB
    if result._exp > value._exp:
        context._status |= _c.ROUNDED
        if _compare(result, value):
            context._status |= _c.INEXACT
    return _fix(result, context)


def _to_integral(value, rounding, context, exact):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if value._kind or value._exp >= 0:
        return value
    result = _rescale(value, 0, rounding)
    if exact:
        context._status |= _c.ROUNDED
        if _compare(result, value):
            context._status |= _c.INEXACT
    return result


def _next(value, context, rounding):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    upwards = rounding == ROUND_CEILING
    if value._kind:
        if (value._sign == 1) != upwards:
            return value
        return _finite(value._sign, 10 ** context._prec - 1, context._Emax - context._prec + 1)
    work = context.copy()
    work._rounding = rounding
    work._traps = 0
    rounded = _fix(value, work)
    if rounded._kind or _compare(rounded, value):
        return rounded
    step = _finite(0 if upwards else 1, 1, context._Emin - context._prec)
    return _add(rounded, step, work)


# Operations.


def _add(a, b, context):
    if a._kind or b._kind:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a._kind:
            if b._kind and a._sign != b._sign:
                context._status |= _c.INVALID
                return _NAN
            return _infinity(a._sign)
        return _infinity(b._sign)
    exponent = min(a._exp, b._exp)
    negative_zero = 1 if context._rounding == ROUND_FLOOR and a._sign != b._sign else 0
    if not a._int and not b._int:
        sign = min(a._sign, b._sign)
        if negative_zero:
            sign = 1
        return _fix(_finite(sign, 0, exponent), context)
    if not a._int or not b._int:
        other = a if a._int else b
        # The exponent goes down as far as the precision lets it.
        exponent = max(exponent, other._exp - context._prec - 1)
        return _fix(_rescale(other, min(exponent, other._exp), context._rounding), context)
    if a._exp < b._exp:
        low, high = a, b
    else:
        low, high = b, a
    x, gap = high._int, high._exp - low._exp
    y, base = low._int, low._exp
    if gap > context._prec + 2:
        # A number far below the last digit only decides how that is rounded.
        length = _f.length(x)
        floor = length + high._exp - context._prec - 2
        floor = min(floor, high._exp - 1)
        if _f.length(y) + base - 1 < floor:
            y, base = 1, floor
        gap = high._exp - base
    x *= 10 ** gap
    total = (-x if high._sign else x) + (-y if low._sign else y)
    if not total:
        return _fix(_finite(negative_zero, 0, min(a._exp, b._exp)), context)
    return _fix(_finite(1 if total < 0 else 0, abs(total), base), context)


def _subtract(a, b, context):
    if a._kind or b._kind:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
    return _add(a, b.copy_negate(), context)


def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if not a or not b:
            context._status |= _c.INVALID
            return _NAN
        return _infinity(sign)
    return _fix(_finite(sign, a._int * b._int, a._exp + b._exp), context)


def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a._kind and b._kind:
            context._status |= _c.INVALID
            return _NAN
        if a._kind:
            return _infinity(sign)
        context._status |= _c.CLAMPED
        return _finite(sign, 0, context._Emin - context._prec + 1)
    if not b._int:
        if not a._int:
            context._status |= _c.UNDEFINED
            return _NAN
        context._status |= _c.DIVIDED
        return _infinity(sign)
    if not a._int:
        return _fix(_finite(sign, 0, a._exp - b._exp), context)
    shift = _f.length(b._int) - _f.length(a._int) + context._prec + 1
    exponent = a._exp - b._exp - shift
    if shift >= 0:
        q, r = divmod(a._int * 10 ** shift, b._int)
    else:
        q, r = divmod(a._int, b._int * 10 ** -shift)
    if r:
        # The last digit tells that something is behind it.
        if q % 5 == 0:
            q += 1
    else:
        ideal = a._exp - b._exp
        while exponent < ideal and q % 10 == 0:
            q //= 10
            exponent += 1
    return _fix(_finite(sign, q, exponent), context)


def _int_division(a, b, context):
    """The whole quotient and the rest of two finite numbers, b not zero; None where the quotient is too long."""
    exponent = min(a._exp, b._exp)
    if not a._int or _compare(a.copy_abs(), b.copy_abs()) < 0:
        return 0, a._int * 10 ** (a._exp - exponent) if a._exp - exponent < 10 ** 6 else None, exponent
    if a.adjusted() - b.adjusted() > context._prec:
        return None
    q, r = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
    if _f.length(q) > context._prec:
        return None
    return q, r, exponent


def _special_division(a, b, context):
    """What `//` and `%` give for special numbers and zeros: (quotient, rest), or None."""
    sign = a._sign ^ b._sign
    nan = _nan_of(a, b, context)
    if nan is not None:
        return nan, nan
    if a._kind:
        if b._kind:
            context._status |= _c.INVALID
            return _NAN, _NAN
        context._status |= _c.INVALID
        return _infinity(sign), _NAN
    if b._kind:
        return _finite(sign, 0, 0), a
    if not b._int:
        if not a._int:
            context._status |= _c.UNDEFINED
            return _NAN, _NAN
        context._status |= _c.DIVIDED | _c.INVALID
        return _infinity(sign), _NAN
    return None


def _divide_int(a, b, context):
    if a._kind or b._kind or not b._int:
        status = context._status
        result = _special_division(a, b, context)[0]
        if a._kind == "F" and not b._kind:
            context._status = status
        elif not a._kind and not b._kind and a._int:
            context._status = status | _c.DIVIDED
        return result
    found = _int_division(a, b, context)
    if found is None:
        context._status |= _c.IMPOSSIBLE
        return _NAN
    return _fix(_finite(a._sign ^ b._sign, found[0], 0), context)


def _remainder(a, b, context):
    if a._kind or b._kind or not b._int:
        status = context._status
        result = _special_division(a, b, context)[1]
        if not a._kind and not b._kind and a._int:
            context._status = status | _c.INVALID
        return _fix(result, context) if not result._kind else result
    found = _int_division(a, b, context)
    if found is None:
        context._status |= _c.IMPOSSIBLE
        return _NAN
    if found[1] is None:
        return _fix(a, context)
    return _fix(_finite(a._sign, found[1], found[2]), context)


def _divmod(a, b, context):
    if a._kind or b._kind or not b._int:
        q, r = _special_division(a, b, context)
        return q, _fix(r, context) if not r._kind else r
    found = _int_division(a, b, context)
    if found is None:
        context._status |= _c.IMPOSSIBLE
        return _NAN, _NAN
    rest = a if found[1] is None else _finite(a._sign, found[1], found[2])
    return _fix(_finite(a._sign ^ b._sign, found[0], 0), context), _fix(rest, context)


def _remainder_near(a, b, context):
    if a._kind or b._kind or not b._int:
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if a._kind or not b._kind:
            context._status |= _c.UNDEFINED if not a._kind and not a._int else _c.INVALID
            return _NAN
        return _fix(a, context)
    exponent = min(a._exp, b._exp)
    if not a._int:
        return _fix(_finite(a._sign, 0, exponent), context)
    if a.adjusted() - b.adjusted() >= context._prec + 1:
        context._status |= _c.IMPOSSIBLE
        return _NAN
    if a.adjusted() - b.adjusted() <= -2:
        return _fix(_rescale(a, exponent, context._rounding), context)
    x, y = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
    q, r = divmod(x, y)
    sign = a._sign
    if 2 * r + (q & 1) > y:
        r -= y
        q += 1
    if q >= 10 ** context._prec:
        context._status |= _c.IMPOSSIBLE
        return _NAN
    if r < 0:
        sign = 1 - sign
        r = -r
    return _fix(_finite(sign, r, exponent), context)


def _fma(a, b, c, context):
    if a._kind or b._kind or c._kind:
        for value in (a, b, c):
            if value._kind == "N":
                context._status |= _c.INVALID
                return _payload(value, context)
        nan = _nan_of(a, b, context)
        if nan is not None:
            return nan
        if (a._kind or b._kind) and not (a and b):
            context._status |= _c.INVALID
            return _NAN
        nan = _nan_of(c, None, context)
        if nan is not None:
            return nan
        if a._kind or b._kind:
            return _add(_infinity(a._sign ^ b._sign), c, context)
        return _infinity(c._sign)
    product = _finite(a._sign ^ b._sign, a._int * b._int, a._exp + b._exp)
    return _add(product, c, context)


def _sqrt(value, context):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if value._kind:
        if value._sign:
            context._status |= _c.INVALID
            return _NAN
        return _INFINITY
    ideal = value._exp >> 1
    if not value._int:
        return _fix(_finite(value._sign, 0, ideal), context)
    if value._sign:
        context._status |= _c.INVALID
        return _NAN
    prec = context._prec + 1
    coefficient, exponent = value._int, ideal
    if value._exp & 1:
        coefficient *= 10
    length = (_f.length(coefficient) + 1) >> 1
    shift = prec - length
    exact = True
    if shift >= 0:
        coefficient *= 100 ** shift
    else:
        coefficient, rest = divmod(coefficient, 100 ** -shift)
        exact = not rest
    exponent -= shift
    root = _math.isqrt(coefficient)
    exact = exact and root * root == coefficient
    if exact:
        if shift >= 0:
            root //= 10 ** shift
        else:
            root *= 10 ** -shift
        exponent += shift
    elif root % 5 == 0:
        root += 1
    work = context.copy()
    work._rounding = ROUND_HALF_EVEN
    work._status = 0
    result = _fix(_finite(0, root, exponent), work)
    context._status |= work._status
    return result


def _correctly_rounded(make, context, rounding=ROUND_HALF_EVEN):
    """The value that `make(digits)` comes near to, rounded: more digits are asked for until they decide."""
    digits = context._prec + 3
    while True:
        sign, coefficient, exponent = make(digits)
        # The last place may be off by some: the digits behind the precision must not be near a tie or all zeros.
        excess = _f.length(coefficient) - context._prec
        if excess > 1:
            half = 5 * 10 ** (excess - 1)
            rest = coefficient % 10 ** excess
            if 20 < rest < 10 ** excess - 20 and abs(rest - half) > 20:
                break
        if digits > 4 * context._prec + 100:
            # So many zeros or nines: the value is exact.
            coefficient, exponent = _f.cut(coefficient, 10, 0, ROUND_HALF_EVEN)[0], exponent + 10
            break
        digits += 5 + digits // 2
    work = context.copy()
    work._rounding = rounding
    work._status = 0
    result = _fix(_finite(sign, coefficient, exponent), work)
    context._status |= work._status
    return result


def _inexact_one(sign_below, context):
    """A number next to 1 that is rounded to it."""
    prec = context._prec
    work = context.copy()
    work._rounding = ROUND_HALF_EVEN
    work._status = 0
    if sign_below:
        near = _finite(0, 10 ** (prec + 3) - 1, -prec - 3)
    else:
        near = _finite(0, 10 ** (prec + 3) + 1, -prec - 3)
    result = _fix(near, work)
    context._status |= work._status
    return result


def _exp(value, context):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if value._kind:
        return _finite(0, 0, 0) if value._sign else _INFINITY
    if not value._int:
        return _fix(_finite(0, 1, 0), context)
    adjusted = value.adjusted()
    if adjusted > _f.length((context._Emax + 1) * 3):
        if value._sign:
            return _fix(_finite(0, 1, context._Emin - 3 * context._prec - 10), context)
        return _overflow(0, context)
    if adjusted < -context._prec - 1:
        return _inexact_one(value._sign, context)

    def make(digits):
        n, e = _f.exp_digits(value._int, value._exp, value._sign, digits)
        return 0, n, e

    return _correctly_rounded(make, context)


def _ln(value, context):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if not value:
        return _NEGATIVE_INFINITY
    if value._sign:
        context._status |= _c.INVALID
        return _NAN
    if value._kind:
        return _INFINITY
    if _compare(value, _finite(0, 1, 0)) == 0:
        return _finite(0, 0, 0)

    def make(digits):
        # Near 1 the logarithm is small, and more places are needed for as many digits.
        distance = _distance_from_one(value)
        n = _f.ln_digits(value._int, value._exp, digits + max(0, -distance) + 2)
        return 1 if n < 0 else 0, abs(n), -(digits + max(0, -distance) + 2)

    return _correctly_rounded(make, context)


def _distance_from_one(value):
    """The exponent of |value - 1|, about."""
    one = _finite(0, 1, 0)
    if value._exp > 0 or value.adjusted() not in (0, -1):
        return 0
    difference = abs(value._int - 10 ** -value._exp)
    return _f.length(difference) + value._exp - 1 if difference else 0


def _log10(value, context):
    nan = _nan_of(value, None, context)
    if nan is not None:
        return nan
    if not value:
        return _NEGATIVE_INFINITY
    if value._sign:
        context._status |= _c.INVALID
        return _NAN
    if value._kind:
        return _INFINITY
    digits = str(value._int)
    if digits[0] == "1" and digits[1:].strip("0") == "":
        return _fix(Decimal(value._exp + len(digits) - 1), context)

    def make(digits):
        places = digits + max(0, -_distance_from_one(value)) + 4
        n = _f.ln_digits(value._int, value._exp, places + 2) * 10 ** (places + 2)
        n //= _f.ln10(places + 2)
        return 1 if n < 0 else 0, abs(n) // 100, -places

    return _correctly_rounded(make, context)


def _is_odd(value):
    if value._exp > 0:
        return False
    return value._int // 10 ** -value._exp & 1 == 1


def _is_integer(value):
    return not value._kind and (value._exp >= 0 or not value._int or value._int % 10 ** min(-value._exp, _f.length(value._int) + 1) == 0)


def _power(base, exponent, context):
    nan = _nan_of(base, exponent, context)
    if nan is not None:
        return nan
    if not exponent:
        if not base:
            context._status |= _c.INVALID
            return _NAN
        return _finite(0, 1, 0)
    integral = _is_integer(exponent)
    sign = 1 if base._sign and integral and _is_odd(exponent) else 0
    if not base:
        return _infinity(sign) if exponent._sign else _finite(sign, 0, 0)
    if base._sign and not integral and not exponent._kind == "F":
        context._status |= _c.INVALID
        return _NAN
    if base._sign and exponent._kind == "F":
        context._status |= _c.INVALID
        return _NAN
    if base._kind:
        return _finite(sign, 0, 0) if exponent._sign else _infinity(sign)
    magnitude = base.copy_abs()
    order = _compare(magnitude, _finite(0, 1, 0))
    if exponent._kind:
        if order == 0:
            return _padded_one(0, context)
        return _INFINITY if (order > 0) == (exponent._sign == 0) else _finite(0, 0, 0)
    if order == 0:
        if not integral:
            return _padded_one(0, context)
        # An exact power of 1 keeps as many zeros as the multiplications make.
        places = -base._exp * int(exponent) if base._exp < 0 and not exponent._sign else 0
        if places >= context._prec:
            places = context._prec - 1
            context._status |= _c.ROUNDED
        return _fix(_finite(sign, 10 ** places, -places), context)
    # Far over the limits?
    limit = _f.length(context._Emax - context._Emin + context._prec) + 2
    bound = exponent.adjusted() + _log_magnitude(magnitude)
    if bound > limit:
        if (order > 0) == (exponent._sign == 0):
            return _overflow(sign, context)
        return _fix(_finite(sign, 1, context._Emin - 3 * context._prec - 10), context)
    if integral:
        return _integer_power(base, int(exponent), sign, context)

    def make(digits):
        places = digits + 10 + max(0, bound) + max(0, exponent.adjusted())
        ln = _f.ln_digits(magnitude._int, magnitude._exp, places + max(0, -_distance_from_one(magnitude)))
        places += max(0, -_distance_from_one(magnitude))
        x = ln * exponent._int * (-1 if exponent._sign else 1)
        n, e = _f.exp_digits(abs(x), exponent._exp - places, 1 if x < 0 else 0, digits)
        return sign, n, e

    exact = _exact_root(magnitude, exponent)
    if exact is not None:
        # The result is exact, but comes with all the digits of an inexact one.
        missing = context._prec - _f.length(exact[0])
        if missing >= 0:
            context._status |= _c.INEXACT | _c.ROUNDED
            return _fix(_finite(sign, exact[0] * 10 ** missing, exact[1] - missing), context)
    return _correctly_rounded(make, context, context._rounding)


def _padded_one(sign, context):
    context._status |= _c.INEXACT | _c.ROUNDED
    return _finite(sign, 10 ** (context._prec - 1), 1 - context._prec)


def _log_magnitude(value):
    """The decimal exponent of |log10(value)|, about."""
    adjusted = value.adjusted()
    if adjusted not in (0, -1):
        return _f.length(abs(adjusted if adjusted > 0 else adjusted + 1)) - 1
    return min(0, _distance_from_one(value))


def _exact_root(value, exponent):
    """value ** exponent as (n, e) where that is an exact decimal number, for fractions with a small denominator."""
    n, d = exponent.as_integer_ratio()
    if n < 0 or d > 64 or n > 10000:
        return None
    coefficient, e = value._int, value._exp
    while coefficient % 10 == 0:
        coefficient //= 10
        e += 1
    if e % d:
        shift = e % d
        coefficient *= 10 ** shift
        e -= shift
    root = round(coefficient ** (1.0 / d)) if coefficient < 10 ** 300 else 0
    for candidate in (root - 1, root, root + 1):
        if candidate > 0 and candidate ** d == coefficient:
            return candidate ** n, e // d * n
    return None


def _integer_power(base, power, sign, context):
    work = context.copy()
    work._prec = context._prec + 4 + _f.length(abs(power))
    work._rounding = ROUND_HALF_EVEN
    work._clamp = 0
    work._status = 0
    if power < 0:
        work._prec += 1
        base = _divide(_finite(0, 1, 0), base, work)
    n = abs(power)
    result = _finite(0, 1, 0)
    factor = base.copy_abs()
    for bit in bin(n)[2:]:
        result = _multiply(result, result, work)
        if bit == "1":
            result = _multiply(result, factor, work)
        if result._kind or not result._int:
            break
    context._status |= work._status
    if result._kind:
        return _overflow(sign, context)
    return _fix(_finite(sign, result._int, result._exp), context)


def _power_modulo(base, exponent, modulo, context):
    for value in (base, exponent, modulo):
        if value._kind == "N":
            context._status |= _c.INVALID
            return _payload(value, context)
    for value in (base, exponent, modulo):
        if value._kind == "n":
            return _payload(value, context)
    if not (_is_integer(base) and _is_integer(exponent) and _is_integer(modulo)) or exponent._sign or not modulo:
        context._status |= _c.INVALID
        return _NAN
    if modulo.adjusted() >= context._prec or not base and not exponent:
        context._status |= _c.INVALID
        return _NAN
    n = pow(abs(int(base)), int(exponent), abs(int(modulo)))
    return _finite(1 if base._sign and _is_odd(exponent) and n or base._sign and _is_odd(exponent) else 0, n, 0)


class Context(_c.BaseContext):
    """Precision, rounding, limits of exponents, and what is done about signals."""

    __slots__ = ()
    __hash__ = None

    def create_decimal(self, num="0", /):
        if isinstance(num, str) and (num != num.strip() or "_" in num):
            self._status |= _c.CONVERSION
            return self._finish(_NAN)
        value = Decimal(num, self)
        if value._kind in ("n", "N") and _f.length(value._int) > self._prec - self._clamp:
            self._status |= _c.CONVERSION
            return self._finish(_NAN)
        return self._finish(_fix(value, self))

    def create_decimal_from_float(self, f, /):
        return self._finish(_fix(Decimal.from_float(f), self))

    def abs(self, a, /):
        a = _converted(a)
        nan = _nan_of(a, None, self)
        return self._finish(_fix(a.copy_abs(), self) if nan is None else nan)

    def plus(self, a, /):
        return _converted(a)._negated(self, False)

    def minus(self, a, /):
        return _converted(a)._negated(self, True)

    def add(self, a, b, /):
        return self._finish(_add(_converted(a), _converted(b), self))

    def subtract(self, a, b, /):
        return self._finish(_subtract(_converted(a), _converted(b), self))

    def multiply(self, a, b, /):
        return self._finish(_multiply(_converted(a), _converted(b), self))

    def divide(self, a, b, /):
        return self._finish(_divide(_converted(a), _converted(b), self))

    def divide_int(self, a, b, /):
        return self._finish(_divide_int(_converted(a), _converted(b), self))

    def divmod(self, a, b, /):
        return self._finish(_divmod(_converted(a), _converted(b), self))

    def remainder(self, a, b, /):
        return self._finish(_remainder(_converted(a), _converted(b), self))

    def power(self, a, b, modulo=None):
        if modulo is not None:
            return self._finish(_power_modulo(_converted(a), _converted(b), _converted(modulo), self))
        return self._finish(_power(_converted(a), _converted(b), self))

    def fma(self, a, b, c, /):
        return self._finish(_fma(_converted(a), _converted(b), _converted(c), self))

    def canonical(self, a, /):
        if not isinstance(a, Decimal):
            raise TypeError("argument must be a Decimal")
        return a

    def radix(self):
        return _finite(0, 10, 0)

    def to_sci_string(self, a, /):
        return _text(_converted(a), False, self._capitals)

    def to_eng_string(self, a, /):
        return _text(_converted(a), True, self._capitals)

    def copy_decimal(self, a, /):
        return _converted(a)


def _delegate(name, operands):
    """A method of Context that calls the one of Decimal."""
    if operands == 1:

        def method(self, a, /):
            return getattr(_converted(a), name)(context=self)

    else:

        def method(self, a, b, /):
            return getattr(_converted(a), name)(_converted(b), context=self)

    method.__name__ = name
    method.__qualname__ = "Context." + name
    return method


def _plain(name):
    def method(self, a, /):
        return getattr(_converted(a), name)()

    method.__name__ = name
    method.__qualname__ = "Context." + name
    return method


for _name in (
    "exp", "ln", "log10", "logb", "logical_invert", "next_minus", "next_plus", "normalize", "number_class", "sqrt",
    "to_integral_exact", "to_integral_value", "to_integral", "is_normal", "is_subnormal",
):
    setattr(Context, _name, _delegate(_name, 1))
for _name in (
    "compare", "compare_signal", "compare_total", "compare_total_mag", "logical_and", "logical_or", "logical_xor", "max",
    "max_mag", "min", "min_mag", "next_toward", "quantize", "remainder_near", "rotate", "same_quantum", "scaleb", "shift",
    "copy_sign",
):
    setattr(Context, _name, _delegate(_name, 2))
for _name in (
    "copy_abs", "copy_negate", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_snan", "is_signed", "is_zero",
    "is_canonical",
):
    setattr(Context, _name, _plain(_name))
del _name

DefaultContext = Context(
    prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow],
)
_c.set_default(DefaultContext)
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped],
)
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])


def getcontext():
    """The context of this thread."""
    context = _c.current()
    if context is None:
        context = DefaultContext.copy()
        context._flags = 0
        _c.set_current(context)
    return context


def setcontext(context, /):
    """Makes a context that of this thread."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context._flags = 0
    _c.set_current(context)


class _ContextManager:
    """A context for a `with` statement."""

    def __init__(self, new_context):
        self.new_context = new_context.copy()

    def __enter__(self):
        self.saved_context = getcontext()
        setcontext(self.new_context)
        return self.new_context

    def __exit__(self, t, v, tb):
        setcontext(self.saved_context)


def localcontext(ctx=None, **kwargs):
    """A copy of a context, changed by the keywords, for a `with` statement."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    manager = _ContextManager(ctx)
    for key, value in kwargs.items():
        if key not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{key}' is an invalid keyword argument for this function")
        setattr(manager.new_context, key, value)
    return manager


def IEEEContext(bits, /):
    """The context of an IEEE interchange format."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    emax = 3 * 2 ** (bits // 16 + 3)
    return Context(
        prec=9 * (bits // 32) - 2, rounding=ROUND_HALF_EVEN, Emin=1 - emax, Emax=emax, capitals=1, clamp=1, flags=[],
        traps=[],
    )
