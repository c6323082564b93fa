"""ISO 8601 texts of dates and times, as numbers."""

# sx: no traceback entries


class IsoError(Exception):
    """The text is not in an ISO format; the caller knows the whole text."""


def _digits(text):
    if not text.isascii() or not text.isdigit():
        raise IsoError
    return int(text)


def end_of_date(text):
    """Where the date of a date and time ends."""
    n = len(text)
    if n == 7:
        return 7
    if text[4] == "-":
        if text[5] == "W":
            if n < 8:
                raise IsoError
            if n > 8 and text[8] == "-":
                if n == 9:
                    raise IsoError
                if n > 10 and text[10].isascii() and text[10].isdigit():
                    # A week without a day, and "-" as the separator.
                    return 8
                return 10
            return 8
        return 10
    if text[4] == "W":
        at = 7
        while at < n and text[at].isascii() and text[at].isdigit():
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


def parse_date(text, from_week):
    """Year, month and day; from_week(year, week, day) makes them of a week: YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYY-Www and both without dashes."""
    n = len(text)
    if n not in (7, 8, 10):
        raise IsoError
    year = _digits(text[:4])
    dashed = text[4] == "-"
    at = 5 if dashed else 4
    if text[at] == "W":
        at += 1
        week = _digits(text[at:at + 2])
        at += 2
        day = 1
        if n > at:
            if (text[at] == "-") != dashed:
                raise IsoError
            at += dashed
            rest = text[at:]
            if len(rest) != 1:
                raise IsoError
            day = _digits(rest)
        try:
            return from_week(year, week, day)
        except (ValueError, OverflowError):
            raise IsoError from None
    month = _digits(text[at:at + 2])
    at += 2
    if (text[at:at + 1] == "-") != dashed:
        raise IsoError
    at += dashed
    return year, month, _digits(text[at:at + 2].ljust(2, "\0"))


def _parse_clock(text, at, end):
    """Hour, minute, second and microsecond in text[at:end]: HH[:MM[:SS[.ffffff]]], or all without colons; and whether
    the text goes on behind. The text ends in a zero character."""
    values = [0, 0, 0, 0]
    colons = True
    for place in range(3):
        values[place] = _digits(text[at:at + 2])
        at += 2
        c = text[at]
        at += 1
        if place == 0:
            colons = c == ":"
        if at >= end:
            if c in ".,":
                raise IsoError
            return values, c != "\0"
        if colons and c == ":":
            if place == 2:
                raise IsoError
        elif c == "." or c == ",":
            if place < 2:
                raise IsoError
            break
        elif not colons:
            at -= 1
        else:
            raise IsoError
    count = min(end - at, 6)
    values[3] = _digits(text[at:at + count]) * 10 ** (6 - count)
    at += count
    while text[at].isascii() and text[at].isdigit():
        at += 1
    return values, text[at] != "\0"


def parse_time(text):
    """Hour, minute, second, microsecond, offset in microseconds or None, and whether 24:00 stands for midnight of the next day."""
    end = len(text)
    at = end
    for i, c in enumerate(text):
        if c in "+-Z":
            at = i
            break
    text += "\0"
    (hour, minute, second, microsecond), goes_on = _parse_clock(text, 0, at)
    if at == end and goes_on:
        raise IsoError
    next_day = False
    if hour == 24:
        if minute or second or microsecond:
            raise ValueError("minute, second, and microsecond must be 0 when hour is 24")
        next_day = True
    offset = None
    if at < end and text[at] == "Z":
        if at + 1 < end:
            raise IsoError
        offset = 0
    elif at < end:
        (h, m, s, us), goes_on = _parse_clock(text, at + 1, end)
        if goes_on:
            raise IsoError
        offset = ((h * 60 + m) * 60 + s) * 1000000 + us
        if text[at] == "-":
            offset = -offset
    return hour, minute, second, microsecond, offset, next_day
