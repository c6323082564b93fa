"""Dates and times of the proleptic Gregorian calendar."""

# sx: no traceback entries

import time as _time
from operator import index as _index

from _datetime_iso import IsoError as _IsoError
from _datetime_iso import end_of_date as _end_of_date, parse_date as _parse_date, parse_time as _parse_time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN[month]


def _to_ordinal(year, month, day):
    """The number of a day; 1 is January 1 of the year 1."""
    y = year - 1
    days = y * 365 + y // 4 - y // 100 + y // 400 + _DAYS_BEFORE[month] + day
    return days + 1 if month > 2 and _is_leap(year) else days


def _from_ordinal(n):
    """Year, month and day of a day number."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
    if before > n:
        month -= 1
        before -= _days_in_month(year, month)
    return year, month, n - before + 1


def _first_iso_monday(year):
    """The day number of the Monday that starts the ISO year."""
    january_4 = _to_ordinal(year, 1, 4)
    return january_4 - (january_4 + 6) % 7


def _from_week(year, week, day):
    """Year, month and day of a day of an ISO week."""
    _check_year(year)
    if not 0 < week < 53:
        if week != 53 or _first_iso_monday(year + 1) - _first_iso_monday(year) != 371:
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    ordinal = _first_iso_monday(year) + (week - 1) * 7 + day - 1
    _check_year(year + (ordinal > _MAX_ORDINAL))
    return _from_ordinal(ordinal)


def _type_name(value):
    return type(value).__name__


def _int_field(value):
    """A field of a date or time: an int that fits the C type."""
    value = _index(value)
    if not -2147483648 <= value <= 2147483647:
        if not -(1 << 63) <= value < 1 << 63:
            raise OverflowError("Python int too large to convert to C long")
        if value > 0:
            raise OverflowError("signed integer is greater than maximum")
        raise OverflowError("signed integer is less than minimum")
    return value


def _check_date_fields(year, month, day):
    year, month, day = _int_field(year), _int_field(month), _int_field(day)
    _check_year(year)
    if month < 1 or month > 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    last = _days_in_month(year, month)
    if 1 <= day <= last:
        return year, month, day
    raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")


def _check_year(year):
    if year < MINYEAR or year > MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")


def _check_time_fields(hour, minute, second, microsecond, fold):
    hour, minute, second = _int_field(hour), _int_field(minute), _int_field(second)
    microsecond = _int_field(microsecond)
    if 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 and 0 <= microsecond < 1000000 and fold in (0, 1):
        return hour, minute, second, microsecond, fold
    for name, value, most in (
        ("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999999),
    ):
        if value < 0 or value > most:
            raise ValueError(f"{name} must be in 0..{most}, not {value}")
    raise ValueError(f"fold must be either 0 or 1, not {fold}")


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_type_name(tz)}'")


def _check_offset(name, offset):
    """What utcoffset() or dst() of a tzinfo answered."""
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{_type_name(offset)}'")
    if not -86400 < offset.total_seconds() < 86400:
        raise ValueError(
            f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}"
        )
    return offset


def _check_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_type_name(name)}'")
    return name


def _format_offset(offset, separator=":"):
    """An offset as +HH:MM, with seconds and their fraction where there are any."""
    if offset is None:
        return ""
    total = offset._total()
    sign = "+"
    if total < 0:
        sign = "-"
        total = -total
    seconds, fraction = divmod(total, 1000000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02d}{separator}{minutes:02d}"
    if seconds or fraction:
        text += f"{separator}{seconds:02d}"
        if fraction:
            text += f".{fraction:06d}"
    return text


def _format_time(hour, minute, second, microsecond, spec):
    if spec == "auto":
        spec = "microseconds" if microsecond else "seconds"
    if spec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if spec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}"
    if spec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{microsecond // 1000:03d}"
    if spec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if spec == "hours":
        return f"{hour:02d}"
    raise ValueError("Unknown timespec value")


def _wrap_strftime(value, format, timetuple):
    """strftime of the C library, after what it does not know has been replaced."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {_type_name(format)}")
    out = []
    i = 0
    n = len(format)
    while i < n:
        at = format.find("%", i)
        if at < 0 or at + 1 >= n:
            break
        out.append(format[i:at])
        directive = format[at + 1]
        i = at + 2
        if directive == "f":
            out.append("%06d" % getattr(value, "microsecond", 0))
        elif directive == "z":
            out.append(_format_offset(value.utcoffset(), "") if hasattr(value, "utcoffset") else "")
        elif directive == ":" and format[i:i + 1] == "z":
            i += 1
            out.append(_format_offset(value.utcoffset()) if hasattr(value, "utcoffset") else "")
        elif directive == "Z":
            name = value.tzname() if hasattr(value, "tzname") else None
            out.append(name.replace("%", "%%") if name else "")
        elif directive in "YG" and timetuple[0] < 1000:
            year = timetuple[0] if directive == "Y" else int(_time.strftime("%G", timetuple))
            out.append(f"{year:04d}")
        elif directive == "C" and timetuple[0] < 1000:
            out.append(f"{timetuple[0] // 100:02d}")
        elif directive == "F" and timetuple[0] < 1000:
            out.append("%04d-%%m-%%d" % timetuple[0])
        else:
            out.append("%" + directive)
    out.append(format[i:])
    return _time.strftime("".join(out), timetuple)


class timedelta:
    """A difference of two dates or times: days, seconds and microseconds, of which only days may be negative."""

    __slots__ = ("_days", "_seconds", "_microseconds", "_hash")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is int and type(seconds) is int and type(microseconds) is int and (
            type(milliseconds) is int and type(minutes) is int and type(hours) is int and type(weeks) is int
        ):
            total = (days + weeks * 7) * 86400 + seconds + minutes * 60 + hours * 3600
            return _delta_of(cls, total * 1000000 + microseconds + milliseconds * 1000)
        # Each argument gives whole microseconds and a fraction; the fractions are added and rounded once.
        total = 0
        fraction = 0.0
        for name, value, unit in (
            ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000), ("seconds", seconds, 1000000),
            ("minutes", minutes, 60000000), ("hours", hours, 3600000000), ("days", days, 86400000000),
            ("weeks", weeks, 604800000000),
        ):
            if isinstance(value, int):
                total += int(value) * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                scaled = (value - whole) * unit
                part = int(scaled)
                total += part
                fraction += scaled - part
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {_type_name(value)}")
        if fraction:
            whole = round(fraction)
            if abs(whole - fraction) == 0.5:
                # Halves are rounded so that the sum becomes even.
                odd = total & 1
                whole = 2 * round((fraction + odd) * 0.5) - odd
            total += whole
        return _delta_of(cls, total)

    def _total(self):
        """The microseconds in all."""
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        args = []
        if self._days:
            args.append(f"days={self._days}")
        if self._seconds:
            args.append(f"seconds={self._seconds}")
        if self._microseconds:
            args.append(f"microseconds={self._microseconds}")
        return f"{_repr_name(self)}({', '.join(args) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06d}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta_of(timedelta, self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta_of(timedelta, self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta_of(timedelta, other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return _delta_of(timedelta, -self._total())

    def __pos__(self):
        return _delta_of(timedelta, self._total())

    def __abs__(self):
        return _delta_of(timedelta, abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta_of(timedelta, self._total() * int(other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _delta_of(timedelta, _divide_rounding(self._total() * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return _delta_of(timedelta, self._total() // int(other))
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _delta_of(timedelta, _divide_rounding(self._total(), int(other)))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _delta_of(timedelta, _divide_rounding(self._total() * denominator, numerator))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta_of(timedelta, self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, _delta_of(timedelta, rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash((self._days, self._seconds, self._microseconds))
        return self._hash

    def __bool__(self):
        return self._days != 0 or self._seconds != 0 or self._microseconds != 0

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _divide_rounding(a, b):
    """The integer nearest to a / b; of two the even one."""
    q, r = divmod(a, b)
    r *= 2
    above = r > b if b > 0 else r < b
    if above or r == b and q % 2 == 1:
        q += 1
    return q


def _delta_of(cls, total):
    """The difference of so many microseconds."""
    seconds, microseconds = divmod(total, 1000000)
    days, seconds = divmod(seconds, 86400)
    if not -999999999 <= days <= 999999999:
        if not -2147483648 <= days <= 2147483647:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = object.__new__(cls)
    self._days = days
    self._seconds = seconds
    self._microseconds = microseconds
    self._hash = -1
    return self


def _repr_name(value):
    cls = type(value)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class IsoCalendarDate(tuple):
    """Year, week and weekday of the ISO calendar."""

    __slots__ = ()

    def __new__(cls, year, week, weekday, /):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"{_repr_name(self)}(year={self[0]}, week={self[1]}, weekday={self[2]})"


class date:
    """A day."""

    __slots__ = ("_year", "_month", "_day", "_hash")

    def __new__(cls, year, month=None, day=None):
        if month is None and isinstance(year, (bytes, str)) and len(year) == 4 and 1 <= ord(year[2:3]) & 0x7F <= 12:
            # What pickling keeps.
            if isinstance(year, str):
                year = year.encode("latin1")
            return _date_of(cls, year[0] * 256 + year[1], year[2], year[3])
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        year, month, day = _check_date_fields(year, month, day)
        return _date_of(cls, year, month, day)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        parts = _time.localtime(timestamp)
        return cls(parts[0], parts[1], parts[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        year, month, day = _from_ordinal(ordinal)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(string) not in (7, 8, 10):
            raise ValueError(f"Invalid isoformat string: {string!r}")
        try:
            return cls(*_parse_date(string, _from_week))
        except _IsoError:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_week(_int_field(year), _int_field(week), _int_field(day)))

    @classmethod
    def strptime(cls, string, format, /):
        from _strptime import _strptime_datetime_date

        return _strptime_datetime_date(cls, string, format)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f"{_repr_name(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return (
            f"{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} 00:00:00 {self._year:04d}"
        )

    def strftime(self, format):
        return _wrap_strftime(self, format, self.timetuple())

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_type_name(spec)}")
        return self.strftime(spec) if spec else str(self)

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def timetuple(self):
        ordinal = self.toordinal()
        year_day = ordinal - _to_ordinal(self._year, 1, 1) + 1
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, (ordinal + 6) % 7, year_day, -1))

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """A copy with other fields."""
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day,
        )

    __replace__ = replace

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        start = _first_iso_monday(year)
        today = self.toordinal()
        week, day = divmod(today - start, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _first_iso_monday(year), 7)
        elif week >= 52 and today >= _first_iso_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def _key(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        return NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash(self._state())
        return self._hash

    def __add__(self, other):
        if isinstance(other, timedelta):
            year, month, day = _from_ordinal_checked(self.toordinal() + other._days)
            return type(self)(year, month, day)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            year, month, day = _from_ordinal_checked(self.toordinal() - other._days)
            return type(self)(year, month, day)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _state(self):
        return bytes([self._year >> 8, self._year & 255, self._month, self._day])

    def __reduce__(self):
        return self.__class__, (self._state(),)


def _from_ordinal_checked(ordinal):
    if not 0 < ordinal <= _MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return _from_ordinal(ordinal)


def _date_of(cls, year, month, day):
    self = object.__new__(cls)
    self._year = year
    self._month = month
    self._day = day
    self._hash = -1
    return self


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


class tzinfo:
    """What a time zone answers; classes of zones are derived from it."""

    __slots__ = ()

    def tzname(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        getinitargs = getattr(self, "__getinitargs__", None)
        args = getinitargs() if getinitargs else ()
        return self.__class__, args, self.__getstate__()


class time:
    """A time of day, perhaps in a zone."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold", "_hash")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, (bytes, str)) and len(hour) == 6 and ord(hour[0:1]) & 0x7F < 24:
            # What pickling keeps.
            if isinstance(hour, str):
                hour = hour.encode("latin1")
            zone = minute or None
            if zone is not None and not isinstance(zone, _tzinfo_class):
                raise TypeError("bad tzinfo state arg")
            fold, first = divmod(hour[0], 128)
            return _time_of(cls, first, hour[1], hour[2], hour[3] << 16 | hour[4] << 8 | hour[5], zone, fold)
        hour, minute, second, microsecond, fold = _check_time_fields(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        return _time_of(cls, hour, minute, second, microsecond, tzinfo, fold)

    @classmethod
    def strptime(cls, string, format, /):
        from _strptime import _strptime_datetime_time

        return _strptime_datetime_time(cls, string, format)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            hour, minute, second, microsecond, offset, next_day = _parse_time(string.removeprefix("T"))
            zone = _zone_for(offset)
            if next_day:
                hour = 0
        except _IsoError:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        return cls(hour, minute, second, microsecond, zone)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def _micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _compare(self, other, for_equality):
        """Less than, equal to or greater than 0; None where they are not comparable."""
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        a = self.utcoffset()
        b = other.utcoffset()
        if a is None or b is None:
            if a is None and b is None:
                return self._micros() - other._micros()
            if for_equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._micros() - a._total()) - (other._micros() - b._total())

    def __eq__(self, other):
        if isinstance(other, time):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        if self._hash == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if not offset:
                self._hash = hash(self._state(0)[0])
            else:
                total = self._micros() - offset._total()
                self._hash = hash(timedelta(microseconds=total))
        return self._hash

    def __repr__(self):
        text = f"{_repr_name(self)}({self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return text + ")"

    def isoformat(self, timespec="auto"):
        text = _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        parts = (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)
        return _wrap_strftime(self, format, parts)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_type_name(spec)}")
        return self.strftime(spec) if spec else str(self)

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _check_name(self._tzinfo.tzname(None))

    def dst(self):
        if self._tzinfo is None:
            return None
        return _check_offset("dst", self._tzinfo.dst(None))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def _state(self, protocol=3):
        hour = self._hour + 128 if self._fold and protocol > 3 else self._hour
        us = self._microsecond
        basic = bytes([hour, self._minute, self._second, us >> 16, us >> 8 & 255, us & 255])
        return (basic,) if self._tzinfo is None else (basic, self._tzinfo)

    def __reduce_ex__(self, protocol):
        return self.__class__, self._state(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _time_of(cls, hour, minute, second, microsecond, zone, fold):
    self = object.__new__(cls)
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    self._fold = fold
    self._hash = -1
    return self


_tzinfo_class = tzinfo
_time_class = time
time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    """A day and a time of day, perhaps in a zone."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(
        cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        if isinstance(year, (bytes, str)) and len(year) == 10 and 1 <= ord(year[2:3]) & 0x7F <= 12:
            # What pickling keeps.
            if isinstance(year, str):
                year = year.encode("latin1")
            zone = month
            if zone is not None and not isinstance(zone, _tzinfo_class):
                raise TypeError("bad tzinfo state arg")
            fold, month = divmod(year[2], 128)
            return _datetime_of(
                cls, year[0] * 256 + year[1], month, year[3], year[4], year[5], year[6],
                year[7] << 16 | year[8] << 8 | year[9], zone, fold,
            )
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        year, month, day = _check_date_fields(year, month, day)
        hour, minute, second, microsecond, fold = _check_time_fields(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        return _datetime_of(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _from_stamp(cls, stamp, in_utc, tz):
        if isinstance(stamp, float):
            if stamp != stamp:
                raise ValueError("Invalid value NaN (not a number)")
            # Rounded to the nearest microsecond, halves to even.
            fraction, whole = _split(stamp)
            micros = round(fraction * 1e6)
            if micros >= 1000000:
                whole += 1
                micros -= 1000000
            elif micros < 0:
                whole -= 1
                micros += 1000000
            seconds = whole
        elif hasattr(stamp, "__index__"):
            seconds = _index(stamp)
            micros = 0
        else:
            raise TypeError(f"argument must be int or float, not {_type_name(stamp)}")
        convert = _time.gmtime if in_utc else _time.localtime
        parts = convert(seconds)
        if not MINYEAR <= parts[0] <= MAXYEAR:
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {parts[0]}")
        result = cls(parts[0], parts[1], parts[2], parts[3], parts[4], min(parts[5], 59), micros, tz)
        if tz is None and not in_utc and seconds > 86400:
            # Does this wall time come for the second time?
            before = convert(seconds - 86400)
            gap = parts.tm_gmtoff - before.tm_gmtoff
            if gap < 0 and tuple(convert(seconds + gap))[:6] == tuple(parts)[:6]:
                result._fold = 1
        return result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tzinfo(tz)
        result = cls._from_stamp(timestamp, tz is not None, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        from warnings import warn

        warn(
            "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use "
            "timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(t, datetime.UTC).",
            DeprecationWarning, stacklevel=2,
        )
        return cls._from_stamp(timestamp, True, None)

    @classmethod
    def now(cls, tz=None):
        _check_tzinfo(tz)
        seconds, micros = divmod(_time.time_ns() // 1000, 1000000)
        if tz is None:
            result = cls._from_stamp(seconds, False, None)
            return result.replace(microsecond=micros) if micros else result
        parts = _time.gmtime(seconds)
        return tz.fromutc(cls(*parts[:6], micros, tz))

    @classmethod
    def utcnow(cls):
        from warnings import warn

        warn(
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
            "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
            DeprecationWarning, stacklevel=2,
        )
        seconds, micros = divmod(_time.time_ns() // 1000, 1000000)
        return cls(*_time.gmtime(seconds)[:6], micros)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {_type_name(date)}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {_type_name(time)}")
        if tzinfo is True:
            tzinfo = time._tzinfo
        return cls(
            date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond, tzinfo,
            fold=time._fold,
        )

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(string) < 7:
            raise ValueError(f"Invalid isoformat string: {string!r}")
        try:
            end = _end_of_date(string)
            year, month, day = _parse_date(string[:end], _from_week)
            rest = string[end + 1:]
            if len(string) == end:
                return cls(year, month, day)
            if not rest:
                raise _IsoError
            hour, minute, second, microsecond, offset, next_day = _parse_time(rest)
            zone = _zone_for(offset)
        except _IsoError:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        if next_day:
            hour = 0
            if not 1 <= month <= 12:
                raise ValueError(f"month must be in 1..12, not {month}")
            day += 1
            if day > _days_in_month(year, month):
                day = 1
                month += 1
                if month > 12:
                    month = 1
                    year += 1
        return cls(year, month, day, hour, minute, second, microsecond, zone)

    @classmethod
    def strptime(cls, string, format, /):
        from _strptime import _strptime_datetime_datetime

        return _strptime_datetime_datetime(cls, string, format)

    def timetuple(self):
        dst = self.dst()
        if dst is None:
            flag = -1
        else:
            flag = 1 if dst else 0
        return self._tuple_with(flag)

    def _tuple_with(self, flag):
        ordinal = self.toordinal()
        year_day = ordinal - _to_ordinal(self._year, 1, 1) + 1
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, (ordinal + 6) % 7, year_day,
            flag,
        ))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return moment._tuple_with(0)

    def _seconds(self):
        """Seconds since the epoch as if the time were in UTC."""
        days = self.toordinal() - 719163
        return days * 86400 + self._hour * 3600 + self._minute * 60 + self._second

    def _local_stamp(self):
        """The time stamp of a time without a zone: in the local one."""
        wall = self._seconds()

        def local(u):
            parts = _time.localtime(u)
            return (
                (_to_ordinal(*parts[:3]) - 719163) * 86400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
            )

        a = local(wall) - wall
        u1 = wall - a
        t1 = local(u1)
        if t1 == wall:
            # Perhaps there is a second moment with this wall time, a day on the other side.
            u2 = u1 + (86400 if self._fold else -86400)
            b = local(u2) - u2
            if a == b:
                return u1
        else:
            b = t1 - u1
        u2 = wall - b
        t2 = local(u2)
        if t2 == wall:
            return u2
        if t1 == wall:
            return u1
        return min(u1, u2) if self._fold else max(u1, u2)

    def timestamp(self):
        offset = self.utcoffset()
        if offset is None:
            return self._local_stamp() + self._microsecond / 1e6
        return (self._seconds() * 1000000 + self._microsecond - offset._total()) / 1000000

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
        fold=None
    ):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day, self._hour if hour is None else hour,
            self._minute if minute is None else minute, self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def _local_timezone(self):
        stamp = self._local_stamp() if self._tzinfo is None else (self - _EPOCH) // timedelta(seconds=1)
        parts = _time.localtime(stamp)
        return timezone(timedelta(seconds=parts.tm_gmtoff), parts.tm_zone)

    def astimezone(self, tz=None):
        if tz is None:
            tz = self._local_timezone()
        else:
            _check_tzinfo(tz)
        mine = self._tzinfo
        if tz is mine:
            return self
        offset = None if mine is None else _check_offset("utcoffset", mine.utcoffset(self))
        if offset is None:
            mine = self.replace(tzinfo=None)._local_timezone()
            offset = mine.utcoffset(self)
            if tz is mine:
                return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        return (
            f"{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} "
            f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}"
        )

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            if isinstance(sep, str):
                raise TypeError(f"isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}")
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_type_name(sep)}")
        text = _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        day = f"{self._year:04d}-{self._month:02d}-{self._day:02d}"
        return day + sep + text + _format_offset(self.utcoffset())

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute]
        if self._microsecond:
            fields += [self._second, self._microsecond]
        elif self._second:
            fields.append(self._second)
        text = f"{_repr_name(self)}({', '.join(map(str, fields))}"
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return text + ")"

    def __str__(self):
        return self.isoformat(sep=" ")

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _check_name(self._tzinfo.tzname(self))

    def dst(self):
        if self._tzinfo is None:
            return None
        return _check_offset("dst", self._tzinfo.dst(self))

    def _micros(self):
        seconds = self.toordinal() * 86400 + self._hour * 3600 + self._minute * 60 + self._second
        return seconds * 1000000 + self._microsecond

    def _compare(self, other, for_equality):
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        a = self.utcoffset()
        b = other.utcoffset()
        if for_equality:
            # A time that a fold makes ambiguous equals none in another zone.
            if a != self.replace(fold=not self._fold).utcoffset():
                return 2
            if b != other.replace(fold=not other._fold).utcoffset():
                return 2
        if a is None or b is None:
            if a is None and b is None:
                return self._micros() - other._micros()
            if for_equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return (self._micros() - a._total()) - (other._micros() - b._total())

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) >= 0
        return NotImplemented

    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._moved(other._total())
        return NotImplemented

    __radd__ = __add__

    def _moved(self, micros):
        seconds, micros = divmod(self._micros() + micros, 1000000)
        days, seconds = divmod(seconds, 86400)
        year, month, day = _from_ordinal_checked(days)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        if type(self) is datetime:
            return _datetime_of(datetime, year, month, day, hour, minute, second, micros, self._tzinfo, 0)
        return type(self)(year, month, day, hour, minute, second, micros, self._tzinfo)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._total())
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._micros() - other._micros()
        if self._tzinfo is not other._tzinfo:
            a = self.utcoffset()
            b = other.utcoffset()
            if (a is None) != (b is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if a is not None:
                difference += b._total() - a._total()
        return _delta_of(timedelta, difference)

    def __hash__(self):
        if self._hash == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if offset is None:
                self._hash = hash(self._state(3)[0])
            else:
                self._hash = hash(_delta_of(timedelta, self._micros() - offset._total()))
        return self._hash

    def _state(self, protocol=3):
        month = self._month + 128 if self._fold and protocol > 3 else self._month
        us = self._microsecond
        basic = bytes([
            self._year >> 8, self._year & 255, month, self._day, self._hour, self._minute, self._second, us >> 16,
            us >> 8 & 255, us & 255,
        ])
        return (basic,) if self._tzinfo is None else (basic, self._tzinfo)

    def __reduce_ex__(self, protocol):
        return self.__class__, self._state(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _split(number):
    """Fraction and whole part of a float, both with its sign."""
    if not -1e308 * 10 < number < 1e308 * 10:
        raise OverflowError("cannot convert float infinity to integer")
    whole = int(number)
    return number - whole, whole


def _datetime_of(cls, year, month, day, hour, minute, second, microsecond, zone, fold):
    self = object.__new__(cls)
    self._year = year
    self._month = month
    self._day = day
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    self._fold = fold
    self._hash = -1
    return self


_date_class = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


class timezone(tzinfo):
    """A zone with a fixed offset from UTC."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_time_class):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {_type_name(offset)}")
        if name is _time_class:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {_type_name(name)}")
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                f"{offset!r}"
            )
        return _zone_of(cls, offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is self.utc:
            return f"{_repr_name(self)}.utc"
        if self._name is None:
            return f"{_repr_name(self)}({self._offset!r})"
        return f"{_repr_name(self)}({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def utcoffset(self, dt, /):
        if isinstance(dt, datetime) or dt is None:
            return self._offset
        raise TypeError(f"utcoffset(dt) argument must be a datetime instance or None, not {_type_name(dt)}")

    def tzname(self, dt, /):
        if isinstance(dt, datetime) or dt is None:
            if self._name is not None:
                return self._name
            return "UTC" + _format_offset(self._offset) if self._offset else "UTC"
        raise TypeError(f"tzname(dt) argument must be a datetime instance or None, not {_type_name(dt)}")

    def dst(self, dt, /):
        if isinstance(dt, datetime) or dt is None:
            return None
        raise TypeError(f"dst(dt) argument must be a datetime instance or None, not {_type_name(dt)}")

    def fromutc(self, dt, /):
        if isinstance(dt, datetime):
            if dt.tzinfo is not self:
                raise ValueError("fromutc: dt.tzinfo is not self")
            return dt + self._offset
        raise TypeError("fromutc: argument must be a datetime")

    def __reduce__(self):
        return self.__class__, self.__getinitargs__(), None


def _zone_for(offset):
    """The time zone of an offset in microseconds, or none."""
    if offset is None:
        return None
    return timezone(timedelta(microseconds=offset)) if offset else timezone.utc


def _zone_of(cls, offset, name):
    self = object.__new__(cls)
    self._offset = offset
    self._name = name
    return self


UTC = timezone.utc = _zone_of(timezone, timedelta(0), None)
timezone.min = _zone_of(timezone, timedelta(days=-1, minutes=1), None)
timezone.max = _zone_of(timezone, timedelta(hours=23, minutes=59), None)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
