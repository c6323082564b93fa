"""Strings, numbers and dates of TOML."""

import re
from datetime import date, datetime, time, timedelta, timezone

from tomllib._error import TOMLDecodeError

_CONTROLS = frozenset(map(chr, range(32))) | {"\x7f"}
_ILLEGAL = _CONTROLS - {"\t"}
_ILLEGAL_IN_LINES = _CONTROLS - {"\t", "\n"}
_ESCAPES = {
    "\\b": "\b", "\\t": "\t", "\\n": "\n", "\\f": "\f", "\\r": "\r", '\\"': '"', "\\\\": "\\",
}
_HEX = frozenset("0123456789abcdefABCDEF")

_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_LOCAL_TIME = re.compile(_TIME)
_DATE_TIME = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"(?:[Tt ]" + _TIME + r"(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)
_NUMBER = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)
_SPECIAL = re.compile(r"[+-]?(?:inf|nan)")


def skip_until(text, pos, end, illegal, needed):
    """The place of the next end, with nothing illegal before it."""
    stop = text.find(end, pos)
    if stop < 0:
        stop = len(text)
        if needed:
            raise TOMLDecodeError(f"Expected {end!r}", text, stop)
    for i in range(pos, stop):
        if text[i] in illegal:
            raise TOMLDecodeError(f"Found invalid character {text[i]!r}", text, i)
    return stop


def parse_literal(text, pos, lines):
    """A string without escapes, whose quote is at pos."""
    if not lines:
        stop = skip_until(text, pos + 1, "'", _ILLEGAL, True)
        return stop + 1, text[pos + 1:stop]
    pos += 3
    if text.startswith("\n", pos):
        pos += 1
    stop = skip_until(text, pos, "'''", _ILLEGAL_IN_LINES, True)
    return _more_quotes(text, stop + 3, "'", text[pos:stop])


def parse_basic(text, pos, lines):
    """A string with escapes, whose quote is at pos."""
    illegal = _ILLEGAL_IN_LINES if lines else _ILLEGAL
    pos += 3 if lines else 1
    if lines and text.startswith("\n", pos):
        pos += 1
    parts = []
    start = pos
    while True:
        if pos >= len(text):
            raise TOMLDecodeError("Unterminated string", text, pos)
        char = text[pos]
        if char == '"' and not lines:
            parts.append(text[start:pos])
            return pos + 1, "".join(parts)
        if char == '"' and text.startswith('"""', pos):
            parts.append(text[start:pos])
            return _more_quotes(text, pos + 3, '"', "".join(parts))
        if char == "\\":
            parts.append(text[start:pos])
            pos, part = _escape(text, pos, lines)
            parts.append(part)
            start = pos
            continue
        if char in illegal:
            raise TOMLDecodeError(f"Illegal character {char!r}", text, pos)
        pos += 1


def _more_quotes(text, pos, quote, value):
    """Up to two more quotes before the end belong to the string."""
    for _ in range(2):
        if text.startswith(quote, pos):
            pos += 1
            value += quote
    return pos, value


def _skip(text, pos, chars):
    while pos < len(text) and text[pos] in chars:
        pos += 1
    return pos


def _escape(text, pos, lines):
    escape = text[pos:pos + 2]
    pos += 2
    if lines and escape in ("\\ ", "\\\t", "\\\n"):
        if escape != "\\\n":
            pos = _skip(text, pos, " \t")
            if pos >= len(text):
                return pos, ""
            if text[pos] != "\n":
                raise TOMLDecodeError("Unescaped '\\' in a string", text, pos)
            pos += 1
        return _skip(text, pos, " \t\n"), ""
    if escape == "\\u":
        return _hex_escape(text, pos, 4)
    if escape == "\\U":
        return _hex_escape(text, pos, 8)
    if escape not in _ESCAPES:
        raise TOMLDecodeError("Unescaped '\\' in a string", text, pos)
    return pos, _ESCAPES[escape]


def _hex_escape(text, pos, size):
    digits = text[pos:pos + size]
    if len(digits) != size or not _HEX.issuperset(digits):
        raise TOMLDecodeError("Invalid hex value", text, pos)
    pos += size
    point = int(digits, 16)
    if 0xD800 <= point <= 0xDFFF or point > 0x10FFFF:
        raise TOMLDecodeError("Escaped character is not a Unicode scalar value", text, pos)
    return pos, chr(point)


def match_date_or_number(text, pos, parse_float):
    """The end and the value of what is at pos, or None."""
    match = _DATE_TIME.match(text, pos)
    if match:
        try:
            return match.end(), _date_time(match)
        except ValueError as error:
            raise TOMLDecodeError("Invalid date or datetime", text, pos) from error
    match = _LOCAL_TIME.match(text, pos)
    if match:
        return match.end(), time(*_clock(match.groups()))
    match = _NUMBER.match(text, pos)
    if match:
        if match.group(1):
            return match.end(), parse_float(match.group())
        return match.end(), int(match.group(), 0)
    match = _SPECIAL.match(text, pos)
    if match:
        return match.end(), parse_float(match.group())
    return None


def _clock(groups):
    hour, minute, second, fraction = groups
    return int(hour), int(minute), int(second), int(fraction.ljust(6, "0")) if fraction else 0


def _date_time(match):
    groups = match.groups()
    year, month, day = int(groups[0]), int(groups[1]), int(groups[2])
    if groups[3] is None:
        return date(year, month, day)
    utc, sign, hours, minutes = groups[7:]
    zone = None
    if sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(offset if sign == "+" else -offset)
    elif utc:
        zone = timezone.utc
    return datetime(year, month, day, *_clock(groups[3:7]), tzinfo=zone)
