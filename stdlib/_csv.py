"""Dialects, readers and writers of tables of text. Rows are split and joined natively."""

# sx: no traceback entries

from _csvtext import join as _join, set_error_class as _set_error_class, split as _split

__version__ = "1.0"

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_dialects = {}
_field_limit = 128 * 1024


class Error(Exception):
    """A text that is no table, or a value that does not go into one."""


_set_error_class(Error)

_missing = object()


def _character(name, value, optional):
    if value is None and optional:
        return None
    if not isinstance(value, str):
        kind = "a unicode character or None" if optional else "a unicode character"
        raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
    if len(value) != 1:
        kind = "a unicode character or None" if optional else "a unicode character"
        raise TypeError(f'"{name}" must be {kind}, not a string of length {len(value)}')
    return value


class Dialect:
    """How tables are written."""

    __slots__ = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "strict", "quoting",
                 "lineterminator", "_config")

    def __new__(cls, dialect=None, delimiter=_missing, doublequote=_missing, escapechar=_missing,
                lineterminator=_missing, quotechar=_missing, quoting=_missing, skipinitialspace=_missing, strict=_missing):
        given = (delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict)
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if type(dialect) is Dialect and all(value is _missing for value in given):
            return dialect

        def option(name, value, default):
            if value is not _missing:
                return value
            if dialect is not None:
                return getattr(dialect, name, default)
            return default

        delimiter = option("delimiter", delimiter, ",")
        doublequote = bool(option("doublequote", doublequote, True))
        escapechar = option("escapechar", escapechar, None)
        lineterminator = option("lineterminator", lineterminator, "\r\n")
        had_quotechar = quotechar is not _missing or dialect is not None and hasattr(dialect, "quotechar")
        quotechar = option("quotechar", quotechar, '"')
        had_quoting = quoting is not _missing or dialect is not None and hasattr(dialect, "quoting")
        quoting = option("quoting", quoting, QUOTE_MINIMAL)
        skipinitialspace = bool(option("skipinitialspace", skipinitialspace, False))
        strict = bool(option("strict", strict, False))

        self = object.__new__(cls)
        put = object.__setattr__
        put(self, "delimiter", _character("delimiter", delimiter, False))
        put(self, "doublequote", doublequote)
        put(self, "escapechar", _character("escapechar", escapechar, True))
        if not isinstance(lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(lineterminator).__name__}')
        put(self, "lineterminator", lineterminator)
        put(self, "quotechar", _character("quotechar", quotechar, True))
        if type(quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {type(quoting).__name__}')
        put(self, "skipinitialspace", skipinitialspace)
        put(self, "strict", strict)
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if quotechar is None and had_quotechar and not had_quoting:
            quoting = QUOTE_NONE
        put(self, "quoting", quoting)
        if quoting != QUOTE_NONE and quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        _check_character(self, "delimiter", delimiter, True)
        _check_character(self, "escapechar", escapechar, not skipinitialspace)
        _check_character(self, "quotechar", quotechar, not skipinitialspace)
        _check_pair("delimiter", "escapechar", delimiter, escapechar)
        _check_pair("delimiter", "quotechar", delimiter, quotechar)
        _check_pair("escapechar", "quotechar", escapechar, quotechar)
        for name, value in (("delimiter", delimiter), ("escapechar", escapechar), ("quotechar", quotechar)):
            if value is not None and value in lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")
        put(self, "_config", (
            ord(delimiter), -1 if quotechar is None else ord(quotechar), -1 if escapechar is None else ord(escapechar),
            doublequote, skipinitialspace, strict, quoting, lineterminator,
        ))
        return self

    def __setattr__(self, name, value):
        if name in Dialect.__slots__:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}'")

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


def _check_character(dialect, name, value, space_allowed):
    if value is not None and (value in "\r\n" or value == " " and not space_allowed):
        raise ValueError(f"bad {name} value")


def _check_pair(name1, name2, value1, value2):
    if value1 is not None and value1 == value2:
        raise ValueError(f"bad {name1} or {name2} value")


class Reader:
    """An iterator over the rows of lines."""

    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        fields = []
        pending = None
        config = self.dialect._config
        for line in self._lines:
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            pending = _split(config, line, fields, pending, _field_limit)
            if pending is None:
                return fields
        if pending is not None and (pending[1] or pending[0] == 4):
            if self.dialect.strict:
                raise Error("unexpected end of data")
            _split(config, None, fields, pending, _field_limit)
            return fields
        raise StopIteration


class Writer:
    """Writes rows to a file."""

    def __init__(self, fileobj, dialect):
        write = getattr(fileobj, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = dialect

    def writerow(self, row):
        """Writes a row, and answers what the file's write does."""
        if type(row) is not tuple:
            try:
                row = tuple(row)
            except TypeError:
                if hasattr(type(row), "__iter__") or hasattr(type(row), "__getitem__"):
                    raise
                raise Error(f"iterable expected, not {type(row).__name__}") from None
        return self._write(_join(self.dialect._config, row))

    def writerows(self, rows):
        """Writes many rows."""
        for row in rows:
            self.writerow(row)


Reader.__name__ = Reader.__qualname__ = "reader"
Writer.__name__ = Writer.__qualname__ = "writer"


def reader(iterable, /, dialect=_missing, **fmtparams):
    """An iterator over the rows of an iterable of lines."""
    return Reader(iterable, Dialect(None if dialect is _missing else dialect, **fmtparams))


def writer(fileobj, /, dialect=_missing, **fmtparams):
    """A writer of rows to a file."""
    return Writer(fileobj, Dialect(None if dialect is _missing else dialect, **fmtparams))


def register_dialect(name, /, dialect=_missing, **fmtparams):
    """Gives a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = Dialect(None if dialect is _missing else dialect, **fmtparams)


def unregister_dialect(name):
    """Forgets a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """The dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


def field_size_limit(new_limit=_missing, /):
    """The most characters that a field may have; sets a new limit."""
    global _field_limit
    old = _field_limit
    if new_limit is not _missing:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _field_limit = new_limit
    return old
