"""JSONDecoder."""

import _json
from _json import scanstring
from json import scanner

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN, PosInf, NegInf = map(float, ("nan", "inf", "-inf"))
_CONSTANTS = {"NaN": NaN, "Infinity": PosInf, "-Infinity": NegInf}


class JSONDecodeError(ValueError):
    """A text that is no JSON: what is wrong, and where."""

    def __init__(self, msg, doc, pos):
        self.msg, self.doc, self.pos = msg, doc, pos
        # Lines and columns are counted from one.
        self.lineno = 1 + doc.count("\n", 0, pos)
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


_json.set_error_class(JSONDecodeError)


class JSONDecoder:
    """Makes objects of JSON text."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.strict = strict
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        self.parse_int = int if not parse_int else parse_int
        self.parse_float = float if not parse_float else parse_float
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.parse_string = scanstring
        self.memo = {}
        # It reads the attributes above, once.
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        """The object of a text that is nothing but its JSON."""
        value, behind = self.raw_decode(s, _json.skip_space(s, 0))
        behind = _json.skip_space(s, behind)
        if behind < len(s):
            raise JSONDecodeError("Extra data", s, behind)
        return value

    def raw_decode(self, s, idx=0):
        """The object that begins at a place of a text, and the place behind it."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as nothing:
            raise JSONDecodeError("Expecting value", s, nothing.value) from None
