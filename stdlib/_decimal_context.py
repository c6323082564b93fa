"""Signals, rounding modes and contexts of decimal arithmetic."""

# sx: no traceback entries

import threading
from _collections_abc import MutableMapping

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

ROUNDINGS = (
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


class DecimalException(ArithmeticError):
    """The base of all signals."""

    __module__ = "decimal"


class Clamped(DecimalException):
    __module__ = "decimal"


class InvalidOperation(DecimalException):
    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    __module__ = "decimal"


class Inexact(DecimalException):
    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    __module__ = "decimal"


class Rounded(DecimalException):
    __module__ = "decimal"


class Subnormal(DecimalException):
    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    __module__ = "decimal"


# What an operation found, as bits.
INVALID, CONVERSION, IMPOSSIBLE, UNDEFINED, CONTEXT = 1, 2, 4, 8, 16
FLOAT, DIVIDED, OVER, UNDER, SUB, INEXACT, ROUNDED, CLAMPED = 32, 64, 128, 256, 512, 1024, 2048, 4096
ANY_INVALID = 31

CONDITIONS = (
    (INVALID, InvalidOperation), (CONVERSION, ConversionSyntax), (IMPOSSIBLE, DivisionImpossible),
    (UNDEFINED, DivisionUndefined), (CONTEXT, InvalidContext),
)
SIGNALS = (
    (ANY_INVALID, InvalidOperation), (FLOAT, FloatOperation), (DIVIDED, DivisionByZero), (OVER, Overflow),
    (UNDER, Underflow), (SUB, Subnormal), (INEXACT, Inexact), (ROUNDED, Rounded), (CLAMPED, Clamped),
)
BITS = {signal: bits for bits, signal in SIGNALS}
# The order in which a context names them.
_SHOWN = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow,
)


def bits_of(signals):
    """The bits of a list of signals, or of a mapping from signals."""
    bits = 0
    if isinstance(signals, (dict, SignalDict)):
        for signal in signals:
            if signal not in BITS:
                raise KeyError("invalid error flag")
        signals = [signal for signal, value in signals.items() if value]
    for signal in signals:
        if signal not in BITS:
            raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                            "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")
        bits |= BITS[signal]
    return bits


class SignalDict(MutableMapping):
    """The flags or traps of a context as a mapping."""

    __module__ = "decimal"

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _bits(self):
        return getattr(self._context, self._name)

    def __getitem__(self, signal):
        if signal not in BITS:
            raise KeyError("invalid error flag")
        return self._bits() & BITS[signal] != 0

    def __setitem__(self, signal, value):
        if signal not in BITS:
            raise KeyError("invalid error flag")
        bits = self._bits() & ~BITS[signal]
        setattr(self._context, self._name, bits | BITS[signal] if value else bits)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter([signal for _, signal in SIGNALS])

    def __len__(self):
        return len(SIGNALS)

    def copy(self):
        return dict(self)

    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{self[signal]}" for signal in self) + "}"

    def __eq__(self, other):
        if isinstance(other, (SignalDict, dict)):
            return dict(self) == dict(other)
        return NotImplemented


def _limited(value, low, high, text):
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not low <= value <= high:
        raise ValueError(text)
    return value


class BaseContext:
    """Precision, rounding, limits of exponents, and what is done about signals."""

    __slots__ = ("_prec", "_rounding", "_Emin", "_Emax", "_capitals", "_clamp", "_flags", "_traps", "_status")

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        default = _default()
        self._prec = self._Emin = self._Emax = 0
        self.prec = default._prec if prec is None else prec
        self.rounding = default._rounding if rounding is None else rounding
        self.Emin = default._Emin if Emin is None else Emin
        self.Emax = default._Emax if Emax is None else Emax
        self.capitals = default._capitals if capitals is None else capitals
        self.clamp = default._clamp if clamp is None else clamp
        self._flags = 0 if flags is None else bits_of(flags)
        self._traps = default._traps if traps is None else bits_of(traps)
        self._status = 0

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _limited(value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if not isinstance(value, str) or value not in ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    @property
    def Emin(self):
        return self._Emin

    @Emin.setter
    def Emin(self, value):
        self._Emin = _limited(value, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")

    @property
    def Emax(self):
        return self._Emax

    @Emax.setter
    def Emax(self, value):
        self._Emax = _limited(value, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _limited(value, 0, 1, "valid values for capitals are [0, 1]")

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _limited(value, 0, 1, "valid values for clamp are [0, 1]")

    @property
    def flags(self):
        return SignalDict(self, "_flags")

    @flags.setter
    def flags(self, value):
        self._flags = bits_of(value)

    @property
    def traps(self):
        return SignalDict(self, "_traps")

    @traps.setter
    def traps(self, value):
        self._traps = bits_of(value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    def Etiny(self):
        return self._Emin - self._prec + 1

    def Etop(self):
        return self._Emax - self._prec + 1

    def copy(self):
        other = object.__new__(type(self))
        other._prec = self._prec
        other._rounding = self._rounding
        other._Emin = self._Emin
        other._Emax = self._Emax
        other._capitals = self._capitals
        other._clamp = self._clamp
        other._flags = self._flags
        other._traps = self._traps
        other._status = 0
        return other

    __copy__ = copy

    def __repr__(self):
        def names(bits):
            return "[" + ", ".join(signal.__name__ for signal in _SHOWN if bits & BITS[signal]) + "]"

        return (
            f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, Emax={self._Emax}, "
            f"capitals={self._capitals}, clamp={self._clamp}, flags={names(self._flags)}, traps={names(self._traps)})"
        )

    def __reduce__(self):
        flags = [signal for mask, signal in SIGNALS if self._flags & mask]
        traps = [signal for mask, signal in SIGNALS if self._traps & mask]
        return type(self), (
            self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp, flags, traps,
        )

    def _work(self, prec, rounding=ROUND_HALF_EVEN):
        """A context for steps in between: no limits, no traps."""
        other = self.copy()
        other._prec = prec
        other._rounding = rounding
        other._Emin = MIN_EMIN
        other._Emax = MAX_EMAX
        other._clamp = 0
        other._traps = 0
        other._flags = 0
        return other

    def _finish(self, result):
        """Sets the flags of what the operation found, and raises what is trapped."""
        status = self._status
        if status:
            self._status = 0
            self._flags |= status
            trapped = status & self._traps
            if trapped:
                found = [signal for bit, signal in CONDITIONS if trapped & bit]
                found += [signal for bits, signal in SIGNALS[1:] if trapped & bits]
                for bits, signal in SIGNALS:
                    if trapped & bits:
                        raise signal(found)
        return result


class _First:
    _prec = 28
    _rounding = ROUND_HALF_EVEN
    _Emin = -999999
    _Emax = 999999
    _capitals = 1
    _clamp = 0
    _traps = ANY_INVALID | DIVIDED | OVER


_default_context = _First


def _default():
    return _default_context


def set_default(context):
    global _default_context
    _default_context = context


_current = threading.local()


def current():
    """The context of this thread, or None."""
    return getattr(_current, "context", None)


def set_current(context):
    _current.context = context
