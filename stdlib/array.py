"""Sequences of numbers or characters of one machine type."""

# sx: no traceback entries

import struct as _struct
import sys as _sys
from operator import index as _index

__all__ = ["array", "ArrayType", "typecodes"]

typecodes = "bBuwhHiIlLqQfd"
_SIZES = {"b": 1, "B": 1, "u": 4, "w": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
_LONG_MAX = (1 << 63) - 1


def _signed_byte(value):
    number = _signed_short(value)
    if number > 127:
        raise OverflowError("signed char is greater than maximum")
    if number < -128:
        raise OverflowError("signed char is less than minimum")
    return number


def _unsigned_byte(value):
    number = _long(value)
    if number > 255:
        raise OverflowError("unsigned byte integer is greater than maximum")
    if number < 0:
        raise OverflowError("unsigned byte integer is less than minimum")
    return number


def _signed_short(value):
    number = _long(value)
    if number > 32767:
        raise OverflowError("signed short integer is greater than maximum")
    if number < -32768:
        raise OverflowError("signed short integer is less than minimum")
    return number


def _unsigned_short(value):
    number = _signed_int(value)
    if number > 65535:
        raise OverflowError("unsigned short is greater than maximum")
    if number < 0:
        raise OverflowError("unsigned short is less than minimum")
    return number


def _signed_int(value):
    number = _long(value)
    if number > 2147483647:
        raise OverflowError("signed integer is greater than maximum")
    if number < -2147483648:
        raise OverflowError("signed integer is less than minimum")
    return number


def _unsigned_int(value):
    number = _unsigned_long(value)
    if number > 4294967295:
        raise OverflowError("unsigned int is greater than maximum")
    return number


def _long(value):
    number = _index(value)
    if not -_LONG_MAX - 1 <= number <= _LONG_MAX:
        raise OverflowError("Python int too large to convert to C long")
    return number


def _unsigned_long(value):
    number = _index(value)
    if number < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if number > 2 * _LONG_MAX + 1:
        raise OverflowError("Python int too large to convert to C unsigned long")
    return number


def _long_long(value):
    number = _index(value)
    if not -_LONG_MAX - 1 <= number <= _LONG_MAX:
        raise OverflowError("int too big to convert")
    return number


def _unsigned_long_long(value):
    number = _index(value)
    if number < 0:
        raise OverflowError("can't convert negative int to unsigned")
    if number > 2 * _LONG_MAX + 1:
        raise OverflowError("int too big to convert")
    return number


def _double(value):
    kind = type(value)
    if kind is float:
        return value
    if not hasattr(kind, "__float__") and not hasattr(kind, "__index__"):
        raise TypeError(f"must be real number, not {kind.__name__}")
    return float(value)


def _single(value):
    number = _double(value)
    try:
        return _struct.unpack("f", _struct.pack("f", number))[0]
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")


def _character(value):
    if not isinstance(value, str):
        raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
    if len(value) != 1:
        raise TypeError(f"array item must be a unicode character, not a string of length {len(value)}")
    return value


_CONVERTERS = {
    "b": _signed_byte, "B": _unsigned_byte, "u": _character, "w": _character, "h": _signed_short, "H": _unsigned_short,
    "i": _signed_int, "I": _unsigned_int, "l": _long, "L": _unsigned_long, "q": _long_long, "Q": _unsigned_long_long,
    "f": _single, "d": _double,
}


def _bad_argument():
    return TypeError("bad argument type for built-in operation")


class array:
    """A mutable sequence whose items all have the type that its typecode names."""

    __module__ = "array"
    __slots__ = ("_code", "_items", "_convert", "__weakref__")
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not args:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError(f"array() takes at most 2 arguments ({len(args)} given)")
        code = args[0]
        if not isinstance(code, str):
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(code).__name__}")
        if len(code) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not a string of length {len(code)}")
        if code == "u":
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, 2)
        if code not in _CONVERTERS:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self._code = code
        self._convert = _CONVERTERS[code]
        self._items = []
        if len(args) == 2:
            self._fill(args[1])
        return self

    def __init__(self, *args, **kwargs):
        pass

    def _fill(self, source):
        text = self._code in "uw"
        if isinstance(source, str) and not text:
            raise TypeError(f"cannot use a str to initialize an array with typecode '{self._code}'")
        if isinstance(source, array) and source._code in "uw" and not text:
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{self._code}'")
        if isinstance(source, str):
            self._items = list(source)
        elif isinstance(source, (bytes, bytearray)):
            self.frombytes(source)
        elif isinstance(source, array) and source._code == self._code:
            self._items = source._items[:]
        else:
            convert = self._convert
            self._items = [convert(item) for item in source]

    def _like(self, items):
        result = object.__new__(array)
        result._code = self._code
        result._convert = self._convert
        result._items = items
        return result

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return _SIZES[self._code]

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, item):
        return item in self._items

    def _position(self, key, complaint):
        try:
            position = _index(key)
        except TypeError:
            raise TypeError("array indices must be integers") from None
        size = len(self._items)
        if position < 0:
            position += size
        if not 0 <= position < size:
            raise IndexError(complaint)
        return position

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._like(self._items[key])
        return self._items[self._position(key, "array index out of range")]

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            position = self._position(key, "array assignment index out of range")
            self._items[position] = self._convert(value)
            return
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value._code != self._code:
            raise _bad_argument()
        items = value._items[:]
        if key.step is not None and key.step != 1:
            size = len(range(*key.indices(len(self._items))))
            if size != len(items):
                raise ValueError(f"attempt to assign array of size {len(items)} to extended slice of size {size}")
        self._items[key] = items

    def __delitem__(self, key):
        if isinstance(key, slice):
            del self._items[key]
        else:
            del self._items[self._position(key, "array assignment index out of range")]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise _bad_argument()
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        return self._like(self._items * self._times(count))

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= self._times(count)
        return self

    def _times(self, count):
        try:
            return _index(count)
        except TypeError:
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'") from None

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items == other._items

    def __ne__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items != other._items

    def __lt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items < other._items

    def __le__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items <= other._items

    def __gt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items > other._items

    def __ge__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        return self._items >= other._items

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self._code}')"
        if self._code in "uw":
            return f"{name}('{self._code}', {''.join(self._items)!r})"
        return f"{name}('{self._code}', {self._items!r})"

    def __copy__(self):
        return self._like(self._items[:])

    def __deepcopy__(self, memo):
        return self._like(self._items[:])

    def __reduce_ex__(self, protocol):
        state = getattr(self, "__dict__", None)
        content = "".join(self._items) if self._code in "uw" else self._items[:]
        return type(self), (self._code, content), state

    def __bytes__(self):
        return self.tobytes()

    def append(self, item, /):
        """Add an item at the end."""
        self._items.append(self._convert(item))

    def buffer_info(self):
        """An address and the number of items."""
        return id(self._items), len(self._items)

    def byteswap(self):
        """Reverse the bytes of each item."""
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b"".join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def clear(self):
        """Remove all items."""
        self._items.clear()

    def count(self, item, /):
        """How often an item occurs."""
        return self._items.count(item)

    def extend(self, items, /):
        """Add items at the end."""
        if isinstance(items, array):
            if items._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(items._items)
            return
        for item in items:
            self._items.append(self._convert(item))

    def fromlist(self, items, /):
        """Add the items of a list; none if one of them does not fit."""
        if not isinstance(items, list):
            raise TypeError("arg must be list")
        convert = self._convert
        self._items += [convert(item) for item in items]

    def frombytes(self, data, /):
        """Add the items that the bytes represent."""
        if not isinstance(data, (bytes, bytearray, memoryview, array)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        data = bytes(data)
        size = self.itemsize
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self._code in "uw":
            self._items += [chr(point) for point in _struct.unpack(f"={len(data) // size}I", data)]
        else:
            self._items += _struct.unpack(f"{len(data) // size}{self._code}", data)

    def tobytes(self):
        """The machine representation of all items."""
        if self._code in "uw":
            return _struct.pack(f"={len(self._items)}I", *map(ord, self._items))
        return _struct.pack(f"{len(self._items)}{self._code}", *self._items)

    def fromfile(self, file, n, /):
        """Add n items read from a binary file."""
        wanted = n * self.itemsize
        data = file.read(wanted)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data)
        if len(data) != wanted:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, file, /):
        """Write the machine representation to a binary file."""
        file.write(self.tobytes())

    def fromunicode(self, text, /):
        """Add the characters of a string."""
        if self._code not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += list(text)

    def tounicode(self):
        """The characters as a string."""
        if self._code not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def index(self, item, start=0, stop=_sys.maxsize, /):
        """Where an item first occurs."""
        try:
            return self._items.index(item, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def insert(self, position, item, /):
        """Put an item before a position."""
        self._items.insert(position, self._convert(item))

    def pop(self, position=-1, /):
        """Take out an item, the last one by default."""
        if not self._items:
            raise IndexError("pop from empty array")
        return self._items.pop(self._position(position, "pop index out of range"))

    def remove(self, item, /):
        """Remove the first occurrence of an item."""
        try:
            self._items.remove(item)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def reverse(self):
        """Reverse the order of the items."""
        self._items.reverse()

    def tolist(self):
        """The items as a list."""
        return self._items[:]


ArrayType = array
