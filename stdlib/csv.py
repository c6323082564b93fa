"""Reading and writing of comma-separated values."""

import types
from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, field_size_limit,
    get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer,
)
from _csv import Dialect as _Dialect
from io import StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
    "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]


class Dialect:
    """The base of dialects that are classes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Every field in quotes, lines as on Unix."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


for _name, _class in (("excel", excel), ("excel-tab", excel_tab), ("unix", unix_dialect)):
    register_dialect(_name, _class)


def _kept(names):
    """Names that are asked for more than once."""
    return list(names) if names is not None and iter(names) is names else names


class DictReader:
    """An iterator over rows as dicts; the names are given, or the first row."""

    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._names = _kept(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.dialect = dialect
        self.line_num = 0
        self.reader = reader(f, dialect, *args, **kwds)

    def __iter__(self):
        return self

    def __next__(self):
        rows = self.reader
        if not self.line_num:
            # The names come first, even where there is no row for them.
            self.fieldnames
        row = next(rows)
        self.line_num = rows.line_num
        while row == []:
            row = next(rows)
        names = self.fieldnames
        count = len(row)
        record = dict(zip(names, row))
        if len(names) > count:
            record.update((name, self.restval) for name in names[count:])
        elif len(names) < count:
            record[self.restkey] = row[len(names):]
        return record

    @property
    def fieldnames(self):
        rows = self.reader
        if self._names is None:
            try:
                self._names = next(rows)
            except StopIteration:
                pass
        self.line_num = rows.line_num
        return self._names

    @fieldnames.setter
    def fieldnames(self, value):
        self._names = value


class DictWriter:
    """Writes dicts as rows."""

    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = _kept(fieldnames)
        self.restval = restval
        action = extrasaction.lower()
        if action != "raise" and action != "ignore":
            raise ValueError(f"extrasaction ({action}) must be 'raise' or 'ignore'")
        self.extrasaction = action
        self.writer = writer(f, dialect, *args, **kwds)

    def _row(self, record):
        """The values of a dict in the order of the names."""
        extra = record.keys() - self.fieldnames if self.extrasaction == "raise" else ()
        if extra:
            raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, extra)))
        return (record.get(name, self.restval) for name in self.fieldnames)

    def writeheader(self):
        names = self.fieldnames
        return self.writerow(dict(zip(names, names)))

    def writerow(self, rowdict):
        row = self._row(rowdict)
        return self.writer.writerow(row)

    def writerows(self, rowdicts):
        rows = map(self._row, rowdicts)
        return self.writer.writerows(rows)


class Sniffer:
    """Guesses the dialect of a text."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect that fits a sample."""
        quote, doubled, mark, spaced = self._from_quotes(sample, delimiters)
        if not mark:
            mark, spaced = self._from_counts(sample, delimiters)
        if not mark:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        for name, value in (("doublequote", doubled), ("delimiter", mark), ("quotechar", quote or '"'),
                            ("skipinitialspace", spaced)):
            setattr(dialect, name, value)
        return dialect

    def _from_quotes(self, data, delimiters):
        """From texts in quotes: the quote that is used most, and what stands beside it."""
        import re
        from collections import Counter
        around = (
            r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?P=delim)""",
            r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?P<delim>[^\w\n"'])(?P<space> ?)""",
            r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?:$|\n)""",
            r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?:$|\n)""",
        )
        for pattern in around:
            found = list(re.compile(pattern, re.DOTALL | re.MULTILINE).finditer(data))
            if found:
                break
        else:
            return "", False, None, 0
        groups = [match.groupdict() for match in found]
        quotes = Counter(group["quote"] for group in groups)
        beside = Counter(
            group["delim"] for group in groups if group.get("delim") and (delimiters is None or group["delim"] in delimiters)
        )
        # Of those that are used equally often the first one counts.
        quotechar = max(quotes, key=quotes.__getitem__)
        delim, spaced = "", 0
        if beside:
            delim = max(beside, key=beside.__getitem__)
            spaced = beside[delim] == sum(1 for group in groups if group.get("space"))
            if delim == "\n":
                delim = ""
        double = re.compile(
            r"((%(delim)s)|^)\W*%(quote)s[^%(delim)s\n]*%(quote)s[^%(delim)s\n]*%(quote)s\W*((%(delim)s)|$)"
            % {"delim": re.escape(delim), "quote": quotechar}, re.MULTILINE)
        return quotechar, bool(double.search(data)), delim, spaced

    def _from_counts(self, data, delimiters):
        """The character that occurs equally often in most lines."""
        from collections import Counter, defaultdict
        data = [line for line in data.split("\n") if line]
        char_frequency = defaultdict(Counter)
        modes, delims = {}, {}
        start, chunk = 0, min(10, len(data))
        end = chunk
        iteration = 0
        while start < len(data):
            iteration += 1
            for line in data[start:end]:
                for char in map(chr, range(127)):
                    char_frequency[char][line.count(char)] += 1
            for char, counts in char_frequency.items():
                items = list(counts.items())
                if counts.keys() == {0}:
                    continue
                best = max(items, key=lambda item: item[1])
                rest = sum(item[1] for item in items) - best[1]
                modes[char] = (best[0], best[1] - rest)
            total = float(min(chunk * iteration, len(data)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for char, (count, times) in modes.items():
                    if count > 0 and times > 0 and times / total >= consistency:
                        if delimiters is None or char in delimiters:
                            delims[char] = (count, times)
                consistency -= 0.01
            if len(delims) == 1:
                delim = list(delims)[0]
                return delim, data[0].count(delim) == data[0].count("%c " % delim)
            start = end
            end += chunk
        if not delims:
            return "", 0
        for delim in self.preferred if len(delims) > 1 else ():
            if delim in delims:
                return delim, data[0].count(delim) == data[0].count("%c " % delim)
        delim = max((v, k) for k, v in delims.items())[1]
        return delim, data[0].count(delim) == data[0].count("%c " % delim)

    def has_header(self, sample):
        """The first row of a sample looks like names."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        kinds = dict.fromkeys(range(columns))
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != columns:
                continue
            for col in list(kinds):
                try:
                    complex(row[col])
                    kind = complex
                except ValueError:
                    kind = len(row[col])
                if kind != kinds[col]:
                    if kinds[col] is None:
                        kinds[col] = kind
                    else:
                        del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[col]) != kind else -1
            else:
                vote = -1
                try:
                    kind(header[col])
                except (TypeError, ValueError):
                    vote = 1
                votes += vote
        return votes > 0
