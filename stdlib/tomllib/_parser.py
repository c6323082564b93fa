"""Statements, keys, arrays and tables of a TOML document."""

from tomllib._error import TOMLDecodeError
from tomllib._scalars import match_date_or_number, parse_basic, parse_literal, skip_until

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_CONTROLS = frozenset(map(chr, range(32))) | {"\x7f"}
_ILLEGAL_IN_COMMENT = _CONTROLS - {"\t"}


def load(fp, /, *, parse_float=float):
    """Parse the TOML of a binary file."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse the TOML of a string."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Parser(s.replace("\r\n", "\n"), parse_float).document()


def _checked_float(parse_float):
    if parse_float is float:
        return float

    def parse(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value
    return parse


class _Marks:
    """What may no longer be done with each name: `nested` was declared, `frozen` has its whole value."""

    def __init__(self):
        self._root = {}
        self._pending = []

    def is_frozen(self, key):
        below = self._root
        for part in key:
            entry = below.get(part)
            if entry is None:
                return False
            if entry[0]:
                return True
            below = entry[2]
        return False

    def is_nested(self, key):
        below = self._root
        entry = None
        for part in key:
            entry = below.get(part)
            if entry is None:
                return False
            below = entry[2]
        return entry is not None and entry[1]

    def _entry(self, key):
        below = self._root
        entry = None
        for part in key:
            entry = below.setdefault(part, [False, False, {}])
            below = entry[2]
        return entry

    def freeze(self, key):
        self._entry(key)[0] = True

    def nest(self, key):
        self._entry(key)[1] = True

    def nest_later(self, key):
        self._pending.append(key)

    def finish_pending(self):
        for key in self._pending:
            self.nest(key)
        self._pending.clear()

    def forget(self, key):
        below = self._root
        for part in key[:-1]:
            entry = below.get(part)
            if entry is None:
                return
            below = entry[2]
        below.pop(key[-1], None)


def _descend(root, key, access_lists=True):
    """The table at a key, made if it is missing; KeyError if another value is in the way."""
    table = root
    for part in key:
        if part not in table:
            table[part] = {}
        table = table[part]
        if access_lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            raise KeyError("There is no nest behind this key")
    return table


class _Parser:
    def __init__(self, text, parse_float):
        self.text = text
        self.parse_float = _checked_float(parse_float)
        self.root = {}
        self.marks = _Marks()

    def error(self, message, pos):
        return TOMLDecodeError(message, self.text, pos)

    def skip(self, pos, chars=" \t"):
        text = self.text
        while pos < len(text) and text[pos] in chars:
            pos += 1
        return pos

    def skip_comment(self, pos):
        if self.text.startswith("#", pos):
            return skip_until(self.text, pos + 1, "\n", _ILLEGAL_IN_COMMENT, False)
        return pos

    def skip_between(self, pos):
        """Past blanks, newlines and comments."""
        while True:
            start = pos
            pos = self.skip_comment(self.skip(pos, " \t\n"))
            if pos == start:
                return pos

    def document(self):
        text = self.text
        header = ()
        pos = 0
        while True:
            pos = self.skip(pos)
            if pos >= len(text):
                break
            char = text[pos]
            if char == "\n":
                pos += 1
                continue
            if char in _BARE or char in "\"'":
                pos = self.assignment(pos, header)
                pos = self.skip(pos)
            elif char == "[":
                self.marks.finish_pending()
                if text.startswith("[", pos + 1):
                    pos, header = self.array_header(pos)
                else:
                    pos, header = self.table_header(pos)
                pos = self.skip(pos)
            elif char != "#":
                raise self.error("Invalid statement", pos)
            pos = self.skip_comment(pos)
            if pos >= len(text):
                break
            if text[pos] != "\n":
                raise self.error("Expected newline or end of document after a statement", pos)
            pos += 1
        return self.root

    def table_header(self, pos):
        pos, key = self.key(self.skip(pos + 1))
        if self.marks.is_nested(key) or self.marks.is_frozen(key):
            raise self.error(f"Cannot declare {key} twice", pos)
        self.marks.nest(key)
        try:
            _descend(self.root, key)
        except KeyError:
            raise self.error("Cannot overwrite a value", pos) from None
        if not self.text.startswith("]", pos):
            raise self.error("Expected ']' at the end of a table declaration", pos)
        return pos + 1, key

    def array_header(self, pos):
        pos, key = self.key(self.skip(pos + 2))
        if self.marks.is_frozen(key):
            raise self.error(f"Cannot mutate immutable namespace {key}", pos)
        self.marks.forget(key)
        self.marks.nest(key)
        try:
            table = _descend(self.root, key[:-1])
            tables = table.setdefault(key[-1], [])
            if not isinstance(tables, list):
                raise KeyError("An object other than list found behind this key")
        except KeyError:
            raise self.error("Cannot overwrite a value", pos) from None
        tables.append({})
        if not self.text.startswith("]]", pos):
            raise self.error("Expected ']]' at the end of an array declaration", pos)
        return pos + 2, key

    def assignment(self, pos, header):
        pos, key, value = self.pair(pos)
        parent = header + key[:-1]
        for i in range(1, len(key)):
            part = header + key[:i]
            if self.marks.is_nested(part):
                raise self.error(f"Cannot redefine namespace {part}", pos)
            self.marks.nest_later(part)
        if self.marks.is_frozen(parent):
            raise self.error(f"Cannot mutate immutable namespace {parent}", pos)
        try:
            table = _descend(self.root, parent)
        except KeyError:
            raise self.error("Cannot overwrite a value", pos) from None
        if key[-1] in table:
            raise self.error("Cannot overwrite a value", pos)
        if isinstance(value, (dict, list)):
            self.marks.freeze(header + key)
        table[key[-1]] = value
        return pos

    def pair(self, pos):
        pos, key = self.key(pos)
        if not self.text.startswith("=", pos):
            raise self.error("Expected '=' after a key in a key/value pair", pos)
        pos, value = self.value(self.skip(pos + 1))
        return pos, key, value

    def key(self, pos):
        pos, part = self.key_part(pos)
        key = (part,)
        pos = self.skip(pos)
        while self.text.startswith(".", pos):
            pos, part = self.key_part(self.skip(pos + 1))
            key += (part,)
            pos = self.skip(pos)
        return pos, key

    def key_part(self, pos):
        text = self.text
        char = text[pos:pos + 1]
        if char in _BARE:
            start = pos
            while pos < len(text) and text[pos] in _BARE:
                pos += 1
            return pos, text[start:pos]
        if char == "'":
            return parse_literal(text, pos, False)
        if char == '"':
            return parse_basic(text, pos, False)
        raise self.error("Invalid initial character for a key part", pos)

    def value(self, pos):
        text = self.text
        char = text[pos:pos + 1]
        if char == '"':
            return parse_basic(text, pos, text.startswith('"""', pos))
        if char == "'":
            return parse_literal(text, pos, text.startswith("'''", pos))
        if char == "[":
            return self.array(pos)
        if char == "{":
            return self.inline_table(pos)
        if text.startswith("true", pos):
            return pos + 4, True
        if text.startswith("false", pos):
            return pos + 5, False
        found = match_date_or_number(text, pos, self.parse_float)
        if found is None:
            raise self.error("Invalid value", pos)
        return found

    def array(self, pos):
        text = self.text
        items = []
        pos = self.skip_between(pos + 1)
        while not text.startswith("]", pos):
            pos, value = self.value(pos)
            items.append(value)
            pos = self.skip_between(pos)
            if text.startswith("]", pos):
                break
            if not text.startswith(",", pos):
                raise self.error("Unclosed array", pos)
            pos = self.skip_between(pos + 1)
        return pos + 1, items

    def inline_table(self, pos):
        text = self.text
        root = {}
        marks = _Marks()
        pos = self.skip(pos + 1)
        if text.startswith("}", pos):
            return pos + 1, root
        while True:
            pos, key, value = self.pair(pos)
            if marks.is_frozen(key):
                raise self.error(f"Cannot mutate immutable namespace {key}", pos)
            try:
                table = _descend(root, key[:-1], False)
            except KeyError:
                raise self.error("Cannot overwrite a value", pos) from None
            if key[-1] in table:
                raise self.error(f"Duplicate inline table key {key[-1]!r}", pos)
            table[key[-1]] = value
            pos = self.skip(pos)
            if text.startswith("}", pos):
                return pos + 1, root
            if not text.startswith(",", pos):
                raise self.error("Unclosed inline table", pos)
            if isinstance(value, (dict, list)):
                marks.freeze(key)
            pos = self.skip(pos + 1)
