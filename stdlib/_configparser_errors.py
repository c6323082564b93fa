"""The errors of configparser."""

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What is wrong with a configuration."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    __module__ = "configparser"

    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _doubled(kind, what, source, lineno):
    if source is None:
        return f"{kind.capitalize()} {what} already exists"
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: {kind} {what} already exists"


class DuplicateSectionError(Error):
    __module__ = "configparser"

    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _doubled("section", repr(section), source, lineno))
        self.args = self.section, self.source, self.lineno = section, source, lineno


class DuplicateOptionError(Error):
    __module__ = "configparser"

    def __init__(self, section, option, source=None, lineno=None):
        Error.__init__(self, _doubled("option", f"{option!r} in section {section!r}", source, lineno))
        self.args = self.section, self.option, self.source, self.lineno = section, option, source, lineno


class NoOptionError(Error):
    __module__ = "configparser"

    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.args = self.option, self.section = option, section


class InterpolationError(Error):
    __module__ = "configparser"

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.args = self.option, self.section, _ = option, section, msg


class InterpolationMissingOptionError(InterpolationError):
    __module__ = "configparser"

    def __init__(self, option, section, rawval, reference):
        msg = (f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
               f"{reference!r} which is not a valid option name. Raw value: {rawval!r}")
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    __module__ = "configparser"


class InterpolationDepthError(InterpolationError):
    __module__ = "configparser"

    def __init__(self, option, section, rawval):
        msg = (f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
               f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        InterpolationError.__init__(self, option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    __module__ = "configparser"

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, repr(line))

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self

    @staticmethod
    def _raise_all(exceptions):
        """Raises one error for all."""
        exceptions = iter(exceptions)
        first = next(exceptions, None)
        if first is not None:
            raise first.combine(exceptions)


class MissingSectionHeaderError(ParsingError):
    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.args = self.source, self.lineno, self.line = filename, lineno, line


class MultilineContinuationError(ParsingError):
    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\nfile: %r, line: %d\n%r"
                       % (filename, lineno, line))
        self.args = self.source, self.lineno, self.line = filename, lineno, line


class UnnamedSectionDisabledError(Error):
    __module__ = "configparser"

    def __init__(self):
        Error.__init__(self, "Support for UNNAMED_SECTION is disabled.")


class InvalidWriteError(Error):
    __module__ = "configparser"

    def __init__(self, msg=""):
        Error.__init__(self, msg)


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()
