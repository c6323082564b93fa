"""Clocks, sleeping and calendar time."""

# sx: no traceback entries

from types import SimpleNamespace as _SimpleNamespace

import _time
from _time import (
    CLOCK_BOOTTIME, CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_TAI,
    CLOCK_THREAD_CPUTIME_ID, clock_getres, clock_gettime, clock_gettime_ns, clock_settime, clock_settime_ns, monotonic,
    monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns, sleep, thread_time, thread_time_ns, time,
    time_ns,
)

_STRUCT_TM_ITEMS = 11


class struct_time(tuple):
    """A broken-down time: nine items, the zone and its offset as attributes."""

    __module__ = "time"
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = (
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
    )

    def __new__(cls, sequence, dict={}):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(items) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)")
        if len(items) > 11:
            raise TypeError(f"time.struct_time() takes an at most 11-sequence ({len(items)}-sequence given)")
        self = tuple.__new__(cls, items[:9])
        self._zone = items[9] if len(items) > 9 else dict.get("tm_zone")
        self._offset = items[10] if len(items) > 10 else dict.get("tm_gmtoff")
        return self

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._offset)

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in zip(self.__match_args__, self))
        return f"time.struct_time({items})"

    def __reduce__(self):
        return struct_time, (tuple(self), {"tm_zone": self._zone, "tm_gmtoff": self._offset})


def gmtime(seconds=None, /):
    """The time in UTC, now or at a time stamp."""
    return struct_time(_time._universal(time() if seconds is None else seconds))


def localtime(seconds=None, /):
    """The local time, now or at a time stamp."""
    return struct_time(_time._local(time() if seconds is None else seconds))


def _parts(value, function):
    """The items of a time as the system wants them: those of a struct_time with its zone."""
    if isinstance(value, struct_time):
        return tuple(value) + (value._zone, value._offset)
    if not isinstance(value, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(value) != 9:
        raise TypeError(f"{function}(): illegal time tuple argument")
    for item in value:
        if not hasattr(item, "__index__"):
            raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
    return value


def _checked(parts):
    """Parts whose numbers are in their ranges; 0 stands for 1 where there is no 0."""
    year, month, day, hour, minute, second, weekday, year_day, dst = parts[:9]
    if month == 0:
        month = 1
    elif month < 0 or month > 12:
        raise ValueError("month out of range")
    if day == 0:
        day = 1
    elif day < 0 or day > 31:
        raise ValueError("day of month out of range")
    if hour < 0 or hour > 23:
        raise ValueError("hour out of range")
    if minute < 0 or minute > 59:
        raise ValueError("minute out of range")
    if second < 0 or second > 61:
        raise ValueError("seconds out of range")
    if weekday < -1:
        raise ValueError("day of week out of range")
    if year_day == 0:
        year_day = 1
    elif year_day < 0 or year_day > 366:
        raise ValueError("day of year out of range")
    dst = min(max(dst, -1), 1)
    return (year, month, day, hour, minute, second, weekday % 7, year_day, dst) + parts[9:]


def mktime(seconds, /):
    """The time stamp of a local time."""
    return _time._moment(_parts(seconds, "mktime")[:9])


def strftime(format, time_tuple=None, /):
    """A time as a format shows it."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    parts = tuple(_time._local(time())) if time_tuple is None else _parts(time_tuple, "strftime")
    parts = _checked(parts)
    if "\0" in format:
        return "\0".join(strftime(piece, parts[:9]) for piece in format.split("\0"))
    text = _time._format(format.encode("utf-8", "surrogateescape"), parts)
    return text.decode("utf-8", "surrogateescape")


_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def asctime(time_tuple=None, /):
    """A time as in 'Sat Jun  6 16:26:11 1998'."""
    parts = tuple(_time._local(time())) if time_tuple is None else _parts(time_tuple, "asctime")
    year, month, day, hour, minute, second, weekday = _checked(parts)[:7]
    return f"{_DAY_NAMES[weekday]} {_MONTH_NAMES[month - 1]}{day:3d} {hour:02d}:{minute:02d}:{second:02d} {year}"


def ctime(seconds=None, /):
    """The local time of a time stamp, as asctime shows it."""
    return asctime(localtime(seconds))


def strptime(data_string, format="%a %b %d %H:%M:%S %Y", /):
    """A time read by a format."""
    from _strptime import _strptime_time

    return _strptime_time(data_string, format)


def tzset():
    """Reads the TZ variable again."""
    global timezone, altzone, daylight, tzname
    _time._read_zone()
    timezone, altzone, daylight, tzname = _zone()


def _zone():
    """The zone in January and July of this year: whichever is ahead has daylight saving time."""
    year = 365 * 24 * 3600 + 6 * 3600
    begin = int(time()) // year * year
    january, july = _time._local(begin), _time._local(begin + year // 2)
    first, second = -january[10], -july[10]
    names = (january[9], july[9])
    if first < second:
        return second, first, int(first != second), (names[1], names[0])
    return first, second, int(first != second), names


timezone, altzone, daylight, tzname = _zone()

_CLOCKS = {
    "time": (CLOCK_REALTIME, "CLOCK_REALTIME", False, True),
    "monotonic": (CLOCK_MONOTONIC, "CLOCK_MONOTONIC", True, False),
    "perf_counter": (CLOCK_MONOTONIC, "CLOCK_MONOTONIC", True, False),
    "process_time": (CLOCK_PROCESS_CPUTIME_ID, "CLOCK_PROCESS_CPUTIME_ID", True, False),
    "thread_time": (CLOCK_THREAD_CPUTIME_ID, "CLOCK_THREAD_CPUTIME_ID", True, False),
}


def get_clock_info(name, /):
    """What is known of a clock."""
    if not isinstance(name, str):
        raise TypeError(f"get_clock_info() argument 1 must be str, not {type(name).__name__}")
    if name not in _CLOCKS:
        raise ValueError("unknown clock")
    clock, label, is_monotonic, adjustable = _CLOCKS[name]
    return _SimpleNamespace(
        implementation=f"clock_gettime({label})", monotonic=is_monotonic, adjustable=adjustable,
        resolution=clock_getres(clock),
    )
