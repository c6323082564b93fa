"""Reading dates and times by a format."""

import time as _time

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)

# What a directive reads: alternatives in the order in which they are tried. A place of an alternative is a set of
# characters; d stands for any decimal digit.
_d = "d"
_TWO_DIGITS = ((_d, _d),)
_FOUR_DIGITS = ((_d, _d, _d, _d),)
_DAYS = (("3", "01"), ("12", _d), ("0", "123456789"), ("123456789",), (" ", "123456789"))
_HOURS = (("2", "0123"), ("01", _d), (_d,), (" ", _d))
_HOURS_12 = (("1", "012"), ("0", "123456789"), ("123456789",), (" ", "123456789"))
_DAYS_OF_YEAR = (
    ("3", "6", "0123456"), ("3", "012345", _d), ("12", _d, _d), ("0", "123456789", _d), ("0", "0", "123456789"),
    ("123456789", _d), ("0", "123456789"), ("123456789",),
)
_WEEKS = (("5", "0123"), ("01234", _d), (_d,))
_FRACTION_DIGITS = "0123456789"

_NUMBERS = {
    "d": ("d", _DAYS), "e": ("d", _DAYS), "H": ("H", _HOURS), "k": ("H", _HOURS), "I": ("I", _HOURS_12),
    "l": ("I", _HOURS_12), "G": ("G", _FOUR_DIGITS), "Y": ("Y", _FOUR_DIGITS), "y": ("y", _TWO_DIGITS),
    "j": ("j", _DAYS_OF_YEAR), "m": ("m", (("1", "012"), ("0", "123456789"), ("123456789",))),
    "M": ("M", (("012345", _d), (_d,))), "S": ("S", (("6", "01"), ("012345", _d), (_d,))),
    "U": ("U", _WEEKS), "W": ("W", _WEEKS), "w": ("w", (("0123456",),)), "u": ("u", (("1234567",),)),
    "V": ("V", (("5", "0123"), ("0", "123456789"), ("1234", _d), (_d,))),
    "f": ("f", tuple((_FRACTION_DIGITS,) * n for n in range(6, 0, -1))),
}

_COMPOSED = {
    "T": "%H:%M:%S", "X": "%H:%M:%S", "R": "%H:%M", "r": "%I:%M:%S %p", "x": "%m/%d/%y", "c": "%a %b %d %H:%M:%S %Y",
}


def _by_length(names):
    return sorted(names, key=len, reverse=True)


def _zone_names():
    names = {"utc", "gmt"}
    names.update(name.lower() for name in _time.tzname)
    return _by_length(names)


def _names_of(directive):
    """The group and the names that a directive reads, or None."""
    if directive == "A":
        return "A", _by_length(_WEEKDAYS)
    if directive == "a":
        return "a", [name[:3] for name in _WEEKDAYS]
    if directive == "B":
        return "B", _by_length(_MONTHS)
    if directive == "b":
        return "b", [name[:3] for name in _MONTHS]
    if directive == "p" or directive == "P":
        return "p", ["am", "pm"]
    if directive == "Z":
        return "Z", _zone_names()
    return None


_KINDS_LITERAL, _KIND_SPACE, _KIND_NUMBER, _KIND_NAME, _KIND_OFFSET = range(5)


def _read_format(format):
    """The parts of a format: (kind, group, detail)."""
    parts = []
    groups = set()
    _add_parts(parts, groups, format, format)
    return parts


def _add_parts(parts, groups, format, whole):
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        i += 1
        if c.isspace():
            while i < n and format[i].isspace():
                i += 1
            parts.append((_KIND_SPACE, None, None))
            continue
        if c != "%":
            parts.append((_KINDS_LITERAL, None, c.lower()))
            continue
        if i == n:
            raise ValueError("stray %% in format '%s'" % whole) from None
        c = format[i]
        i += 1
        if c == "-" and i < n:
            c = format[i]
            i += 1
        if c == "%":
            parts.append((_KINDS_LITERAL, None, "%"))
            continue
        composed = _COMPOSED.get(c)
        if composed is not None:
            _add_parts(parts, groups, composed, whole)
            continue
        number = _NUMBERS.get(c)
        if number is not None:
            part = (_KIND_NUMBER, number[0], number[1])
        elif c == "z":
            part = (_KIND_OFFSET, "z", None)
        else:
            named = _names_of(c)
            if named is None:
                raise ValueError("'%s' is a bad directive in format '%s'" % (c, whole)) from None
            part = (_KIND_NAME, named[0], named[1])
        if part[1] in groups:
            raise ValueError(f"redefinition of group name {part[1]!r}")
        groups.add(part[1])
        parts.append(part)


def _fits(text, at, alternative):
    if at + len(alternative) > len(text):
        return False
    for place in alternative:
        c = text[at]
        if place == _d:
            if not c.isdecimal():
                return False
        elif c not in place:
            return False
        at += 1
    return True


def _offset_ends(text, at):
    """Where a UTC offset that starts here may end, the longest first."""
    if text[at:at + 1] == "Z":
        return [at + 1]
    if text[at:at + 1] not in ("+", "-") or not _fits(text, at + 1, (_d, _d)):
        return []
    ends = []
    i = at + 3
    if text[i:i + 1] == ":":
        i += 1
    if not _fits(text, i, ("012345", _d)):
        return []
    i += 2
    ends.append(i)
    if text[i:i + 1] == ":":
        i += 1
    if _fits(text, i, ("012345", _d)):
        i += 2
        ends.append(i)
        if text[i:i + 1] == "." and _fits(text, i + 1, (_d,)):
            i += 2
            ends.append(i)
            for _ in range(5):
                if not _fits(text, i, (_d,)):
                    break
                i += 1
                ends.append(i)
    ends.reverse()
    return ends


def _ends(text, lowered, at, part):
    """Where a part that starts here may end, in the order in which that is tried."""
    kind, _, detail = part
    if kind == _KINDS_LITERAL:
        return [at + 1] if lowered[at:at + 1] == detail else []
    if kind == _KIND_NUMBER:
        return [at + len(alternative) for alternative in detail if _fits(text, at, alternative)]
    if kind == _KIND_NAME:
        return [at + len(name) for name in detail if lowered.startswith(name, at)]
    if kind == _KIND_OFFSET:
        return _offset_ends(text, at)
    end = at
    while end < len(text) and text[end].isspace():
        end += 1
    return list(range(end, at, -1))


def _match(text, lowered, at, parts, index, found):
    """The end of the match of the parts from `index` on, or -1; fills in what the groups read."""
    if index == len(parts):
        return at
    part = parts[index]
    for end in _ends(text, lowered, at, part):
        result = _match(text, lowered, end, parts, index + 1, found)
        if result >= 0:
            if part[1] is not None:
                found[part[1]] = text[at:end]
            return result
    return -1


_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + _DAYS_BEFORE[month - 1] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(ordinal):
    """Year, month and day of a day number."""
    n = ordinal - 1
    n400, n = divmod(n, 146097)
    year = n400 * 400 + 1
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year += n100 * 100 + n4 * 4 + n1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n + 1


def _weekday(year, month, day):
    return (_ordinal(year, month, day) + 6) % 7


def _day_of_week_number(year, week, weekday, monday_first):
    """The day of the year of a day in a week counted from the first Sunday or Monday; may be below 1."""
    first = _weekday(year, 1, 1)
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    week_0_length = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + week_0_length + 7 * (week - 1) + weekday


def _iso_week_start(year):
    january_4 = _ordinal(year, 1, 4)
    return january_4 - (january_4 + 6) % 7


_NO_WEEKDAY = "a weekday directive ('%A', '%a', '%w', or '%u')."


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """((year, month, day, hour, minute, second, weekday, day of year, dst, zone, offset), microseconds, more)."""
    for index, argument in enumerate([data_string, format]):
        if not isinstance(argument, str):
            raise TypeError("strptime() argument {} must be str, not {}".format(index, type(argument)))
    parts = _read_format(format)
    found = {}
    end = _match(data_string, data_string.lower(), 0, parts, 0, found)
    if end < 0:
        raise ValueError("time data %r does not match format %r" % (data_string, format))
    if end != len(data_string):
        raise ValueError("unconverted data remains: %s" % data_string[end:])

    iso_year = year = None
    month = day = 1
    hour = minute = second = fraction = 0
    dst = -1
    offset = None
    offset_fraction = 0
    iso_week = week = None
    monday_first = False
    weekday = day_of_year = None
    if "y" in found:
        year = int(found["y"])
        year += 2000 if year <= 68 else 1900
    if "Y" in found:
        year = int(found["Y"])
    if "G" in found:
        iso_year = int(found["G"])
    if "m" in found:
        month = int(found["m"])
    if "B" in found:
        month = _MONTHS.index(found["B"].lower()) + 1
    if "b" in found:
        month = [name[:3] for name in _MONTHS].index(found["b"].lower()) + 1
    if "d" in found:
        day = int(found["d"])
    if "H" in found:
        hour = int(found["H"])
    if "I" in found:
        hour = int(found["I"])
        half = found.get("p", "").lower()
        if half in ("", "am"):
            if hour == 12:
                hour = 0
        elif hour != 12:
            hour += 12
    if "M" in found:
        minute = int(found["M"])
    if "S" in found:
        second = int(found["S"])
    if "f" in found:
        fraction = int(found["f"].ljust(6, "0"))
    if "A" in found:
        weekday = _WEEKDAYS.index(found["A"].lower())
    if "a" in found:
        weekday = [name[:3] for name in _WEEKDAYS].index(found["a"].lower())
    if "w" in found:
        weekday = (int(found["w"]) - 1) % 7
    if "u" in found:
        weekday = int(found["u"]) - 1
    if "j" in found:
        day_of_year = int(found["j"])
    if "U" in found:
        week = int(found["U"])
    if "W" in found:
        week = int(found["W"])
        monday_first = True
    if "V" in found:
        iso_week = int(found["V"])
    if "z" in found:
        offset, offset_fraction = _offset(found["z"])
    if "Z" in found:
        zone = found["Z"].lower()
        names = ({"utc", "gmt", _time.tzname[0].lower()}, {_time.tzname[1].lower()})
        for value, group in enumerate(names):
            if zone in group:
                if _time.tzname[0] == _time.tzname[1] and _time.daylight and zone not in ("utc", "gmt"):
                    break
                dst = value
                break

    if iso_year is not None:
        if day_of_year is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and " + _NO_WEEKDAY)
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and " + _NO_WEEKDAY)
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )
    shown_year = 1900
    if year is None:
        # The 29th of February is read without a year, too.
        year = 1904 if month == 2 and day == 29 else 1900
        shown_year = 1900 if iso_year is None else None
    else:
        shown_year = year
    if day_of_year is None and weekday is not None:
        if week is not None and shown_year is not None and ("Y" in found or "y" in found):
            day_of_year = _day_of_week_number(year, week, weekday, monday_first)
        elif iso_year is not None and iso_week is not None:
            if iso_week == 53 and _iso_week_start(iso_year + 1) - _iso_week_start(iso_year) < 371:
                raise ValueError("Invalid week: 53")
            ordinal = _iso_week_start(iso_year) + 7 * (iso_week - 1) + weekday
            year, month, day = _from_ordinal(ordinal)
            shown_year = year
            day_of_year = ordinal - _ordinal(year, 1, 1) + 1
        if day_of_year is not None and day_of_year <= 0:
            year -= 1
            shown_year = year
            day_of_year += 366 if _is_leap(year) else 365
    if day_of_year is None:
        last = _days_in_month(year, month)
        if day > last:
            raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")
        day_of_year = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    else:
        read_year = year
        year, month, day = _from_ordinal(day_of_year - 1 + _ordinal(year, 1, 1))
        if shown_year == read_year:
            shown_year = year
    if weekday is None:
        weekday = _weekday(year, month, day)
    zone = found.get("Z")
    return (
        (shown_year, month, day, hour, minute, second, weekday, day_of_year, dst, zone, offset), fraction,
        offset_fraction,
    )


def _offset(text):
    """Seconds and microseconds of a UTC offset."""
    if text == "Z":
        return 0, 0
    z = text
    if z[3] == ":":
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ":":
                raise ValueError(f"Inconsistent use of : in {text}")
            z = z[:5] + z[6:]
    seconds = int(z[1:3]) * 3600 + int(z[3:5]) * 60 + int(z[5:7] or 0)
    microseconds = int(z[8:].ljust(6, "0"))
    if z.startswith("-"):
        return -seconds, -microseconds
    return seconds, microseconds


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """A time.struct_time read by a format."""
    return _time.struct_time(_strptime(data_string, format)[0])


def _strptime_datetime_date(cls, data_string, format="%a %b %d %Y"):
    parts, _, _ = _strptime(data_string, format)
    return cls(*parts[:3])


def _zone_of(cls_timezone, cls_timedelta, parts, offset_fraction):
    name, offset = parts[9:]
    if offset is None:
        return None
    delta = cls_timedelta(seconds=offset, microseconds=offset_fraction)
    return cls_timezone(delta, name) if name else cls_timezone(delta)


def _strptime_datetime_time(cls, data_string, format="%H:%M:%S"):
    from datetime import timedelta, timezone

    parts, fraction, offset_fraction = _strptime(data_string, format)
    zone = _zone_of(timezone, timedelta, parts, offset_fraction)
    return cls(parts[3], parts[4], parts[5], fraction, zone)


def _strptime_datetime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    from datetime import timedelta, timezone

    parts, fraction, offset_fraction = _strptime(data_string, format)
    zone = _zone_of(timezone, timedelta, parts, offset_fraction)
    return cls(*parts[:6], fraction, zone)
