"""What reading and writing of pickles share: errors, and what Python 2 called things."""

__name__ = "_pickle"


class PickleError(Exception):
    """The base of the errors of this module."""


class PicklingError(PickleError):
    """An object that cannot be pickled."""


class UnpicklingError(PickleError):
    """Data that are no pickle."""


# Protocols below 3 name modules and functions as Python 2 did.
_MODULES = {
    "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer",
    "configparser": "ConfigParser", "reprlib": "repr", "_thread": "thread", "dbm.gnu": "gdbm", "dbm.ndbm": "dbm",
    "html.parser": "HTMLParser", "html.entities": "htmlentitydefs", "http.client": "httplib",
    "http.cookies": "Cookie", "http.cookiejar": "cookielib", "urllib.robotparser": "robotparser",
    "xmlrpc.client": "xmlrpclib", "collections.abc": "collections", "functools": "functools",
}
_NAMES = {
    ("builtins", "range"): ("__builtin__", "xrange"),
    ("functools", "reduce"): ("__builtin__", "reduce"),
    ("builtins", "chr"): ("__builtin__", "unichr"),
    ("builtins", "str"): ("__builtin__", "unicode"),
    ("builtins", "int"): ("__builtin__", "long"),
    ("sys", "intern"): ("__builtin__", "intern"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"),
    ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("builtins", "filter"): ("itertools", "ifilter"),
    ("builtins", "map"): ("itertools", "imap"),
    ("builtins", "zip"): ("itertools", "izip"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
    ("collections", "UserList"): ("UserList", "UserList"),
    ("collections", "UserString"): ("UserString", "UserString"),
}
_MODULES_BACK = {old: new for new, old in _MODULES.items() if old not in ("collections", "functools")}
_NAMES_BACK = {old: new for new, old in _NAMES.items()}
# Exceptions that have moved since.
_EXCEPTIONS = frozenset({
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BufferError", "BytesWarning",
    "DeprecationWarning", "EOFError", "EnvironmentError", "Exception", "FloatingPointError", "FutureWarning",
    "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError", "IndexError", "KeyError",
    "KeyboardInterrupt", "LookupError", "MemoryError", "NameError", "NotImplementedError", "OSError", "OverflowError",
    "PendingDeprecationWarning", "ReferenceError", "RuntimeError", "RuntimeWarning", "StopIteration", "SyntaxError",
    "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError",
    "Warning", "ZeroDivisionError",
})


def legacy_name(module, name):
    """What Python 2 called a global."""
    if module == "builtins" and name in _EXCEPTIONS:
        return "exceptions", name
    known = _NAMES.get((module, name))
    return known if known is not None else (_MODULES.get(module, module), name)


def present_name(module, name):
    """What a global of Python 2 is called now."""
    if module == "exceptions":
        return "builtins", name
    known = _NAMES_BACK.get((module, name))
    return known if known is not None else (_MODULES_BACK.get(module, module), name)
