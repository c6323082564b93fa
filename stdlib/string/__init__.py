"""Constants, templates and formatting for text."""

import _string

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word capitalized; without a separator words are joined by one blank."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_no_mapping = {}


class _Either:
    """Looks into the first mapping, then into the second."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        if key in self.first:
            return self.first[key]
        return self.second[key]


class Template:
    """Text with places `$name` or `${name}`; `$$` is a dollar sign."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None

    def __init__(self, template):
        self.template = template

    def __init_subclass__(cls):
        super().__init_subclass__()
        changed = ("pattern", "delimiter", "idpattern", "braceidpattern", "flags")
        if any(getattr(cls, name, None) != getattr(Template, name, None) for name in changed):
            cls._compiled = cls._compile()

    # Subclasses with a syntax of their own are matched by a regular expression.
    _compiled = None

    @classmethod
    def _compile(cls):
        import re
        flags = re.IGNORECASE if cls.flags is None else cls.flags
        pattern = cls.__dict__.get("pattern")
        if pattern is None:
            delimiter = re.escape(cls.delimiter)
            brace = cls.braceidpattern or cls.idpattern
            pattern = (
                f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})"
                f"|{{(?P<braced>{brace})}}|(?P<invalid>))"
            )
        cls.pattern = re.compile(pattern, flags | re.VERBOSE)
        return cls.pattern

    def _pieces(self):
        """(text before, kind, name, place) of each delimiter, then (text, None, None, None)."""
        if self._compiled is not None:
            at = 0
            for found in self._compiled.finditer(self.template):
                before = self.template[at:found.start()]
                at = found.end()
                name = found.group("named") or found.group("braced")
                if name is not None:
                    yield before, "name", name, found.group()
                elif found.group("escaped") is not None:
                    yield before, "escaped", None, found.group()
                elif found.group("invalid") is not None:
                    yield before, "invalid", found.start("invalid"), found.group()
                else:
                    raise ValueError("Unrecognized named group in pattern", self.pattern)
            yield self.template[at:], None, None, None
            return
        text, at = self.template, 0
        while (dollar := text.find("$", at)) >= 0:
            before = text[at:dollar]
            start = dollar + 1
            if text[start:start + 1] == "$":
                at = start + 1
                yield before, "escaped", None, "$$"
                continue
            braced = text[start:start + 1] == "{"
            first = end = start + braced
            while end < len(text) and self._in_name(text[end], end == first):
                end += 1
            if end == first or braced and text[end:end + 1] != "}":
                at = start
                yield before, "invalid", start, "$"
            else:
                at = end + braced
                yield before, "name", text[first:end], text[dollar:at]
        yield text[at:], None, None, None

    @staticmethod
    def _in_name(c, first):
        # A long s and a Kelvin sign fold to letters of ASCII but do not count as such.
        return c == "_" or c.isascii() and (c.isalpha() or not first and c.isdigit())

    def _invalid(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = place - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _substituted(self, mapping, kws, lenient):
        if mapping is _no_mapping:
            mapping = kws
        elif kws:
            mapping = _Either(kws, mapping)
        out = []
        for before, kind, name, whole in self._pieces():
            out.append(before)
            if kind == "name":
                if lenient:
                    try:
                        out.append(str(mapping[name]))
                    except KeyError:
                        out.append(whole)
                else:
                    out.append(str(mapping[name]))
            elif kind == "escaped":
                out.append(self.delimiter)
            elif kind == "invalid":
                if lenient:
                    out.append(whole)
                else:
                    self._invalid(name)
        return "".join(out)

    def substitute(self, mapping=_no_mapping, /, **kws):
        return self._substituted(mapping, kws, False)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        return self._substituted(mapping, kws, True)

    def is_valid(self):
        return all(kind != "invalid" for _, kind, _, _ in self._pieces())

    def get_identifiers(self):
        names = []
        for _, kind, name, _ in self._pieces():
            if kind == "name" and name not in names:
                names.append(name)
        return names


class Formatter:
    """str.format in parts that subclasses replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            field_first, _ = _string.formatter_field_name_split(field)
            if field_first == "":
                if auto_arg_index is False:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif isinstance(field_first, int):
                if auto_arg_index:
                    raise ValueError(
                        "cannot switch from automatic field numbering to manual field specification"
                    )
                auto_arg_index = False
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index
            )
            out.append(self.format_field(value, spec))
        return "".join(out), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first
