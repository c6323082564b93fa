"""Configuration files: sections of keys and values."""

import itertools
import os
import re
from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH, UNNAMED_SECTION, DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
    InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError, InvalidWriteError,
    MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError, ParsingError,
    UnnamedSectionDisabledError,
)
from collections import ChainMap
from collections.abc import MutableMapping

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
           "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
           "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION")

DEFAULTSECT = "DEFAULT"
_UNSET = object()


class Interpolation:
    """Changes nothing."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Expanding(Interpolation):
    """Replaces references, which begin with a mark; the mark itself is written twice."""

    def before_get(self, parser, section, option, value, defaults):
        return "".join(self._expand(parser, section, option, value, defaults, 1))

    def before_set(self, parser, section, option, value):
        rest = self._reference.sub("", value.replace(self._mark * 2, ""))
        at = rest.find(self._mark)
        if at >= 0:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, at))
        return value

    def _expand(self, parser, section, option, text, names, depth):
        """The pieces of a text, with values in the place of references."""
        whole = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            error = InterpolationDepthError(option, section, whole)
            raise error
        while text:
            plain = text.partition(self._mark)[0]
            yield plain
            text = text[len(plain):]
            if not text:
                return
            following = text[1:2]
            if following == self._mark:
                yield following
                text = text[2:]
                continue
            if following != self._opening:
                raise InterpolationSyntaxError(option, section, self._complaint + repr(text))
            match = self._reference.match(text)
            if not match:
                raise InterpolationSyntaxError(option, section, "bad interpolation variable reference %r" % text)
            text = text[match.end():]
            yield from self._follow(parser, section, option, match.group(1), text, whole, names, depth)


class BasicInterpolation(_Expanding):
    """Replaces `%(name)s` by the value of a key in the section or the defaults."""

    _mark, _opening = "%", "("
    _complaint = "'%' must be followed by '%' or '(', found: "
    _reference = re.compile("%[(]([^)]+)[)]s")

    def _follow(self, parser, section, option, reference, rest, whole, names, depth):
        name = parser.optionxform(reference)
        try:
            value = names[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, whole, name) from None
        if self._mark in value:
            yield from self._expand(parser, section, option, value, names, depth + 1)
        else:
            yield value


class ExtendedInterpolation(_Expanding):
    """Replaces `${section:name}` and `${name}` by the value of a key."""

    _mark, _opening = "$", "{"
    _complaint = "'$' must be followed by '$' or '{', found: "
    _reference = re.compile("[$][{]([^}]+)[}]")

    def _follow(self, parser, section, option, reference, rest, whole, names, depth):
        other, colon, key = reference.partition(":")
        if ":" in key:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        try:
            if colon:
                key = parser.optionxform(key)
                value = parser.get(other, key, raw=True)
            else:
                key = parser.optionxform(reference)
                other, value = section, names[key]
        except (NoOptionError, NoSectionError, KeyError):
            raise InterpolationMissingOptionError(option, section, whole, reference) from None
        if value is None:
            return
        if self._mark in value:
            yield from self._expand(parser, other, key, value, dict(parser.items(other, raw=True)), depth + 1)
        else:
            yield value


class _Reader:
    """Reads the lines of one file into the sections of a parser."""

    def __init__(self, parser, fpname):
        self.parser = parser
        self.fpname = fpname
        self.seen = set()
        self.section = None
        self.section_name = None
        self.option = None
        self.indent = 0
        self.errors = []

    def open_section(self, name, lineno):
        parser = self.parser
        self.section_name = name
        known = name in parser._tables
        if known and parser._strict and name in self.seen:
            raise DuplicateSectionError(name, self.fpname, lineno)
        if not known and name == parser.default_section:
            self.section = parser._defaults
        else:
            self.section = parser._tables[name] if known else parser._new_section(name)
            self.seen.add(name)
        self.option = None

    def clean(self, line):
        """The line without comments; and whether there was one."""
        found = len(line)
        for prefix in self.parser._inline_comments:
            at = line.find(prefix)
            while at > 0 and not line[at - 1].isspace():
                at = line.find(prefix, at + 1)
            if at >= 0:
                found = min(found, at)
        for prefix in self.parser._line_comments:
            if line.strip().startswith(prefix):
                found = 0
                break
        return line[:found].strip(), found < len(line)

    def read(self, lines):
        try:
            self.read_lines(lines)
        finally:
            self.join()
        ParsingError._raise_all(self.errors)

    def read_lines(self, lines):
        parser = self.parser
        for lineno, line in enumerate(lines, start=1):
            value, commented = self.clean(line)
            if not value:
                if not parser._keeps_empty_lines:
                    self.indent = float("inf")
                elif not commented and self.section is not None and self.option and self.section[self.option] is not None:
                    # An empty line belongs to the value.
                    self.section[self.option].append("")
                continue
            begins = re.search(r"\S", line)
            indent = begins.start() if begins else 0
            if self.section is not None and self.option and indent > self.indent:
                if self.section[self.option] is None:
                    raise MultilineContinuationError(self.fpname, lineno, line)
                self.section[self.option].append(value)
                continue
            self.indent = indent
            if parser._unnamed_allowed and self.section is None:
                self.open_section(UNNAMED_SECTION, lineno)
            header = parser.SECTCRE.match(value)
            if header:
                self.open_section(header.group("header"), lineno)
            elif self.section is None:
                raise MissingSectionHeaderError(self.fpname, lineno, line)
            else:
                self.read_option(value, line, lineno)

    def read_option(self, value, line, lineno):
        parser = self.parser
        match = parser._option_line.match(value)
        if not match:
            self.errors.append(ParsingError(self.fpname, lineno, line))
            return
        name, optval = match.group("option"), match.group("value")
        if not name:
            self.errors.append(ParsingError(self.fpname, lineno, line))
        self.option = parser.optionxform(name.rstrip())
        if parser._strict and (self.section_name, self.option) in self.seen:
            raise DuplicateOptionError(self.section_name, self.option, self.fpname, lineno)
        self.seen.add((self.section_name, self.option))
        self.section[self.option] = None if optval is None else [optval.strip()]

    def join(self):
        parser = self.parser
        for name, options in itertools.chain(((parser.default_section, parser._defaults),), parser._tables.items()):
            for option, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[option] = parser._expander.before_read(parser, name, option, value)


def _option_pattern(delimiters, valueless):
    """The pattern of a line with a key and, unless there may be keys without, a value."""
    return rf"(?P<option>.*?)\s*(?:(?P<vi>{delimiters})\s*(?P<value>.*)){'?' if valueless else ''}$"


class RawConfigParser(MutableMapping):
    """Sections of keys and values, which are not interpolated."""

    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    OPTCRE = re.compile(_option_pattern("=|:", False))
    OPTCRE_NV = re.compile(_option_pattern("=|:", True))
    NONSPACECRE = re.compile("\\S")
    _usual_expander = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._tables = dict_type()
        self._defaults = dict_type()
        self._conversions = ConverterMapping(self)
        self._views = dict_type()
        self._views[default_section] = SectionProxy(self, default_section)
        self.default_section = default_section
        self._strict = strict
        self._valueless = allow_no_value
        self._keeps_empty_lines = empty_lines_in_values
        self._unnamed_allowed = allow_unnamed_section
        self._line_comments = tuple(comment_prefixes or ())
        self._inline_comments = tuple(inline_comment_prefixes or ())
        self._marks = tuple(delimiters)
        if delimiters != ("=", ":"):
            self._option_line = re.compile(_option_pattern("|".join(map(re.escape, delimiters)), allow_no_value))
        elif allow_no_value:
            self._option_line = self.OPTCRE_NV
        else:
            self._option_line = self.OPTCRE
        if interpolation is _UNSET:
            interpolation = self._usual_expander
        elif interpolation is None:
            interpolation = Interpolation()
        if not isinstance(interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type "
                            f"{type(interpolation)}")
        self._expander = interpolation
        if converters is not _UNSET:
            self._conversions.update(converters)
        if defaults:
            self._take_defaults(defaults)

    def _new_section(self, name):
        table = self._tables[name] = self._dict()
        self._views[name] = SectionProxy(self, name)
        return table

    def _table(self, section):
        """What a change goes to: a section, or the defaults, which have the empty name as well."""
        if section and section != self.default_section:
            try:
                return self._tables[section]
            except KeyError:
                raise NoSectionError(section) from None
        return self._defaults

    def _layers(self, section, vars):
        """Where a value is looked up: the given ones, the section, the defaults."""
        try:
            table = self._tables[section]
        except KeyError:
            if self.default_section != section:
                raise NoSectionError(section) from None
            table = {}
        given = {}
        for key, value in vars.items() if vars else ():
            given[self.optionxform(key)] = None if value is None else str(value)
        return ChainMap(given, table, self._defaults)

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, without the defaults."""
        return list(self._tables)

    def add_section(self, section):
        """Makes a section."""
        if not self._unnamed_allowed and section is UNNAMED_SECTION:
            raise UnnamedSectionDisabledError
        if self.default_section == section:
            raise ValueError("Invalid section name: %r" % section)
        if self.has_section(section):
            raise DuplicateSectionError(section)
        self._new_section(section)

    def has_section(self, section):
        return section in self._tables

    def options(self, section):
        """The keys of a section and of the defaults."""
        try:
            own = self._tables[section]
        except KeyError:
            raise NoSectionError(section) from None
        keys = own.copy()
        keys.update(self._defaults)
        return list(keys)

    def read(self, filenames, encoding=None):
        """Reads the files that there are, and answers their names."""
        one = isinstance(filenames, (bytes, str, os.PathLike))
        names = []
        for name in (filenames,) if one else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    _Reader(self, name).read(file)
            except OSError:
                continue
            names.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
        return names

    def read_file(self, f, source=None):
        """Reads lines."""
        if source is None:
            source = getattr(f, "name", "<???>")
        _Reader(self, source).read(f)

    def read_string(self, string, source="<string>"):
        """Reads a text."""
        self.read_file(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Takes over a dict of dicts."""
        seen = set()
        for name, pairs in dictionary.items():
            name = str(name)
            try:
                self.add_section(name)
            except (ValueError, DuplicateSectionError):
                if self._strict and name in seen:
                    raise
            seen.add(name)
            for option, value in pairs.items():
                place = name, self.optionxform(str(option))
                text = None if value is None else str(value)
                if self._strict and place in seen:
                    raise DuplicateOptionError(*place, source)
                seen.add(place)
                self.set(*place, text)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of a key."""
        try:
            layers = self._layers(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        key = self.optionxform(option)
        try:
            value = layers[key]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(key, section)
            return fallback
        if not raw and value is not None:
            value = self._expander.before_get(self, section, key, value, layers)
        return value

    def _converted(self, section, option, convert, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            text = self.get(section, option, raw=raw, vars=vars, **kwargs)
            return convert(text)
        except (NoOptionError, NoSectionError):
            if fallback is _UNSET:
                raise
        return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._converted(section, option, self._truth, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def items(self, section=_UNSET, raw=False, vars=None):
        """The pairs of a section, or the sections."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._tables[section])
        except KeyError:
            if self.default_section != section:
                raise NoSectionError(section)
        keys = list(values)
        for name in vars or ():
            values[self.optionxform(name)] = vars[name]
        if not raw:
            before_get = self._expander.before_get
            return [(key, before_get(self, section, key, values[key], values)) for key in keys]
        return [(key, values[key]) for key in keys]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        if section and section != self.default_section:
            table = self._tables.get(section)
            if table is None:
                return False
            key = self.optionxform(option)
            return key in table or key in self._defaults
        return self.optionxform(option) in self._defaults

    def set(self, section, option, value=None):
        """Sets a key."""
        if value:
            value = self._expander.before_set(self, section, option, value)
        table = self._table(section)
        table[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Writes the configuration: the defaults, what has no section, the sections."""
        mark = self._marks[0]
        if space_around_delimiters:
            mark = f" {mark} "
        if self._defaults:
            fp.write(f"[{self.default_section}]\n")
            self._write_values(fp, self.default_section, self._defaults, mark)
        unnamed = self._tables.get(UNNAMED_SECTION)
        if unnamed:
            self._write_values(fp, UNNAMED_SECTION, unnamed, mark)
        for name, table in self._tables.items():
            if name is UNNAMED_SECTION:
                continue
            fp.write(f"[{name}]\n")
            self._write_values(fp, name, table, mark)

    def _write_values(self, fp, section, table, mark):
        for key, value in table.items():
            # What is written must be read as the same key.
            if self.SECTCRE.match(key):
                raise InvalidWriteError(f"Cannot write key {key}; begins with section pattern")
            for other in self._marks:
                if other in key:
                    raise InvalidWriteError(f"Cannot write key {key}; contains delimiter {other}")
            text = self._expander.before_write(self, section, key, value)
            if text is None and self._valueless:
                fp.write(f"{key}\n")
            else:
                fp.write(f"{key}{mark}" + str(text).replace("\n", "\n\t") + "\n")
        fp.write("\n")

    def remove_option(self, section, option):
        table = self._table(section)
        key = self.optionxform(option)
        if key not in table:
            return False
        del table[key]
        return True

    def remove_section(self, section):
        if section not in self._tables:
            return False
        del self._tables[section]
        del self._views[section]
        return True

    def __getitem__(self, key):
        if key in self:
            return self._views[key]
        raise KeyError(key)

    def __setitem__(self, key, value):
        if key in self:
            if self[key] is value:
                return
            (self._defaults if key == self.default_section else self._tables[key]).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if self.default_section == key:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return self.default_section == key or self.has_section(key)

    def __len__(self):
        return 1 + len(self._tables)

    def __iter__(self):
        return itertools.chain([self.default_section], self._tables)

    def _take_defaults(self, defaults):
        for name in defaults:
            self._defaults[self.optionxform(name)] = defaults[name]

    def _truth(self, value):
        word = value.lower()
        if word in self.BOOLEAN_STATES:
            return self.BOOLEAN_STATES[word]
        raise ValueError("Not a boolean: %s" % value)

    def _check_value(self, option, value):
        """Keys and values are strings; so that nothing is written that is read as something else."""
        _check_string("option keys", option)
        if value or not self._valueless:
            _check_string("option values", value)

    @property
    def converters(self):
        return self._conversions


def _check_string(what, value):
    if not isinstance(value, str):
        raise TypeError(f"{what} must be strings")


class ConfigParser(RawConfigParser):
    """Sections of keys and values, which are interpolated."""

    _usual_expander = BasicInterpolation()

    def set(self, section, option, value=None):
        self._check_value(option, value)
        RawConfigParser.set(self, section, option, value)

    def add_section(self, section):
        if not isinstance(section, str) and section is not UNNAMED_SECTION:
            raise TypeError("section names must be strings or UNNAMED_SECTION")
        RawConfigParser.add_section(self, section)

    def _take_defaults(self, defaults):
        # Defaults are values like all others, without an interpolation when they are set.
        expander, self._expander = self._expander, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._expander = expander


class SectionProxy(MutableMapping):
    """A section as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            self._add_getter("get" + conv)

    def _add_getter(self, key):
        def getter(option, fallback=None, **kwargs):
            return self.get(option, fallback=fallback, _impl=getattr(self._parser, key), **kwargs)
        setattr(self, key, getter)

    def __repr__(self):
        return "<Section: {}>".format(self._name)

    def __getitem__(self, key):
        if key in self:
            return self.parser.get(self.name, key)
        raise KeyError(key)

    def __setitem__(self, key, value):
        parser = self.parser
        parser._check_value(key, value)
        return parser.set(self.name, key, value)

    def __delitem__(self, key):
        if key not in self or not self.parser.remove_option(self.name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self.parser.has_option(self.name, key)

    def __len__(self):
        return len(self._keys())

    def __iter__(self):
        return iter(self._keys())

    def _keys(self):
        parser, name = self.parser, self.name
        return list(parser.defaults()) if name == parser.default_section else parser.options(name)

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        if not _impl:
            _impl = self._parser.get
        return _impl(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The converters of a parser, each with its `get` methods."""

    GETTERCRE = re.compile(r"^get(?P<name>.+)\z")

    def __init__(self, parser):
        self._parser = parser
        # The methods of the parser's class are converters without a function.
        self._functions = {}
        for attribute in dir(parser):
            match = self.GETTERCRE.match(attribute)
            if match and callable(getattr(parser, attribute)):
                self._functions[match["name"]] = None

    def __getitem__(self, key):
        return self._functions[key]

    def __setitem__(self, key, value):
        try:
            method = "get" + key
        except TypeError:
            raise ValueError("Incompatible key: {} (type: {})".format(key, type(key)))
        if not key:
            raise ValueError("Incompatible key: cannot use \"\" as a name")
        self._functions[key] = value
        parser = self._parser

        def getter(section, option, **kwargs):
            return parser._converted(section, option, value, **kwargs)
        setattr(parser, method, getter)
        for view in parser.values():
            view._add_getter(method)

    def __delitem__(self, key):
        try:
            method = "get" + (key or None)
        except TypeError:
            raise KeyError(key)
        del self._functions[key]
        for owner in (self._parser, *self._parser.values()):
            try:
                delattr(owner, method)
            except AttributeError:
                pass

    def __iter__(self):
        return iter(self._functions)

    def __len__(self):
        return len(self._functions)
