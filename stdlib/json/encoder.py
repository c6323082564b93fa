"""JSONEncoder."""

import _json
from _json import encode_basestring, encode_basestring_ascii

INFINITY = float("inf")


class JSONEncoder:
    """Makes JSON text of objects."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.indent, self.sort_keys, self.ensure_ascii = indent, sort_keys, ensure_ascii
        # What is refused or left out.
        self.skipkeys, self.allow_nan, self.check_circular = skipkeys, allow_nan, check_circular
        if default is not None:
            self.default = default
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            # A line end follows.
            self.item_separator = ","

    def default(self, o):
        """What stands for an object that JSON does not know; subclasses answer something else than this error."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The JSON text of an object."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The JSON text of an object in pieces."""
        markers = {} if self.check_circular else None
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        if _one_shot:
            config = (markers, self.default, bool(self.ensure_ascii), indent, self.key_separator, self.item_separator,
                      self.sort_keys, self.skipkeys, self.allow_nan)
            return (_json.encode(config, o, 0),)
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        return _Pieces(self, markers, quote, indent).of(o, 0)


class _Pieces:
    """Writes an object piece by piece, for files."""

    def __init__(self, encoder, markers, quote, indent):
        self.encoder = encoder
        self.markers = markers
        self.quote = quote
        self.indent = indent

    def plain(self, o):
        """The text of what is no container, or None."""
        if isinstance(o, str):
            return self.quote(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return _json.float_text(o, self.encoder.allow_nan)
        return None

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError("Circular reference detected")
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def of(self, o, level):
        text = self.plain(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.of_list(o, level)
        elif isinstance(o, dict):
            yield from self.of_dict(o, level)
        else:
            self.enter(o)
            replacement = self.encoder.default(o)
            try:
                yield from self.of(replacement, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(o).__name__} object")
                raise
            self.leave(o)

    def of_list(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        level += 1
        newline = None
        before, separator = "[", self.encoder.item_separator
        if self.indent is not None:
            newline = "\n" + self.indent * level
            before += newline
            separator += newline
        for i, value in enumerate(items):
            if i:
                before = separator
            try:
                text = self.plain(value)
                if text is not None:
                    yield before + text
                else:
                    yield before
                    yield from self.of(value, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(items).__name__} item {i}")
                raise
        if newline is not None:
            yield "\n" + self.indent * (level - 1)
        yield "]"
        self.leave(items)

    def key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return _json.float_text(key, self.encoder.allow_nan)
        if key is True or key is False or key is None or isinstance(key, int):
            return self.plain(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def of_dict(self, mapping, level):
        if not mapping:
            yield "{}"
            return
        self.enter(mapping)
        yield "{"
        level += 1
        newline = None
        separator = self.encoder.item_separator
        if self.indent is not None:
            newline = "\n" + self.indent * level
            separator += newline
        first = True
        items = sorted(mapping.items()) if self.encoder.sort_keys else mapping.items()
        for given, value in items:
            key = self.key(given)
            if key is None:
                continue
            if not first:
                yield separator
            elif newline is not None:
                yield newline
            first = False
            yield self.quote(key)
            yield self.encoder.key_separator
            try:
                text = self.plain(value)
                if text is not None:
                    yield text
                else:
                    yield from self.of(value, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(mapping).__name__} item {given!r}")
                raise
        if not first and newline is not None:
            yield "\n" + self.indent * (level - 1)
        yield "}"
        self.leave(mapping)
