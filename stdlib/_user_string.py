"""`collections.UserString`."""

from sys import maxsize as _END

from _collections_abc import Sequence

# UserString is shown as a member of the module that programs import.
__name__ = "collections"


def _plain(value):
    """The str in a UserString; anything else as it is."""
    return value.data if isinstance(value, UserString) else value


def _text_of(value):
    """The str that a value is, has, or is converted to."""
    value = _plain(value)
    return value if isinstance(value, str) else str(value)


def _rewrapped(original, text):
    """The text in an object of the same class."""
    return original.__class__(text)


def _named(function, name):
    function.__name__, function.__qualname__ = name, f"UserString.{name}"
    return function


def _asking(name):
    """A method without arguments that asks the str, and returns its answer."""

    def method(self):
        return getattr(self.data, name)()

    return _named(method, name)


def _changing(name):
    """A method without arguments whose result is again of the class of the object."""

    def method(self):
        return _rewrapped(self, getattr(self.data, name)())

    return _named(method, name)


class UserString(Sequence):
    """A sequence around the str in its attribute `data`, to be derived from."""

    def __init__(self, seq):
        self.data = _text_of(seq)

    def __getnewargs__(self):
        return (self.data[:],)

    # Conversions.

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def encode(self, encoding="utf-8", errors="strict"):
        if encoding is None:
            encoding = "utf-8"
        return self.data.encode(encoding, "strict" if errors is None else errors)

    # Comparisons, with strings as well.

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, string):
        return self.data == _plain(string)

    def __lt__(self, string):
        return self.data < _plain(string)

    def __le__(self, string):
        return self.data <= _plain(string)

    def __gt__(self, string):
        return self.data > _plain(string)

    def __ge__(self, string):
        return self.data >= _plain(string)

    # Items.

    def __len__(self):
        return len(self.data)

    def __contains__(self, char):
        return _plain(char) in self.data

    def __getitem__(self, index):
        return _rewrapped(self, self.data[index])

    # Operators.

    def __add__(self, other):
        return _rewrapped(self, self.data + _text_of(other))

    def __radd__(self, other):
        return _rewrapped(self, _text_of(other) + self.data)

    def __mul__(self, n):
        return _rewrapped(self, self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return _rewrapped(self, self.data % args)

    def __rmod__(self, template):
        return _rewrapped(self, str(template) % self)

    # What the str answers without arguments.

    isalnum = _asking("isalnum")
    isalpha = _asking("isalpha")
    isascii = _asking("isascii")
    isdecimal = _asking("isdecimal")
    isdigit = _asking("isdigit")
    isidentifier = _asking("isidentifier")
    islower = _asking("islower")
    isnumeric = _asking("isnumeric")
    isprintable = _asking("isprintable")
    isspace = _asking("isspace")
    istitle = _asking("istitle")
    isupper = _asking("isupper")

    # Searches.

    def count(self, sub, start=0, end=_END):
        return self.data.count(_plain(sub), start, end)

    def find(self, sub, start=0, end=_END):
        return self.data.find(_plain(sub), start, end)

    def rfind(self, sub, start=0, end=_END):
        return self.data.rfind(_plain(sub), start, end)

    def index(self, sub, start=0, end=_END):
        text = self.data
        return text.index(_plain(sub), start, end)

    def rindex(self, sub, start=0, end=_END):
        text = self.data
        return text.rindex(_plain(sub), start, end)

    def startswith(self, prefix, start=0, end=_END):
        text = self.data
        return text.startswith(prefix, start, end)

    def endswith(self, suffix, start=0, end=_END):
        text = self.data
        return text.endswith(suffix, start, end)

    # Parts, which are plain strings.

    def partition(self, sep):
        text = self.data
        return text.partition(sep)

    def rpartition(self, sep):
        text = self.data
        return text.rpartition(sep)

    def split(self, sep=None, maxsplit=-1):
        text = self.data
        return text.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        text = self.data
        return text.rsplit(sep, maxsplit)

    def splitlines(self, keepends=False):
        text = self.data
        return text.splitlines(keepends)

    # The str as a pattern for others, which gives plain strings as well.

    def join(self, seq):
        return self.data.join(seq)

    def format(self, /, *args, **kwds):
        pattern = self.data
        return pattern.format(*args, **kwds)

    def format_map(self, mapping):
        pattern = self.data
        return pattern.format_map(mapping)

    # Changed strings.

    capitalize = _changing("capitalize")
    casefold = _changing("casefold")
    lower = _changing("lower")
    swapcase = _changing("swapcase")
    title = _changing("title")
    upper = _changing("upper")

    def center(self, width, *args):
        return _rewrapped(self, self.data.center(width, *args))

    def ljust(self, width, *args):
        return _rewrapped(self, self.data.ljust(width, *args))

    def rjust(self, width, *args):
        return _rewrapped(self, self.data.rjust(width, *args))

    def zfill(self, width):
        return _rewrapped(self, self.data.zfill(width))

    def expandtabs(self, tabsize=8):
        return _rewrapped(self, self.data.expandtabs(tabsize))

    def strip(self, chars=None):
        return _rewrapped(self, self.data.strip(_plain(chars)))

    def lstrip(self, chars=None):
        return _rewrapped(self, self.data.lstrip(_plain(chars)))

    def rstrip(self, chars=None):
        return _rewrapped(self, self.data.rstrip(_plain(chars)))

    def removeprefix(self, prefix, /):
        return _rewrapped(self, self.data.removeprefix(_plain(prefix)))

    def removesuffix(self, suffix, /):
        return _rewrapped(self, self.data.removesuffix(_plain(suffix)))

    def replace(self, old, new, maxsplit=-1):
        return _rewrapped(self, self.data.replace(_plain(old), _plain(new), maxsplit))

    maketrans = str.maketrans

    def translate(self, *args):
        return _rewrapped(self, self.data.translate(*args))
