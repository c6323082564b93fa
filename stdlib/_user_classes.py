"""`collections.UserDict` and `collections.UserList`."""

from _collections_abc import MutableMapping, MutableSequence

# The classes are shown as members of the module that programs import.
__name__ = "collections"


def _rewrapped(original, data):
    """The data in an object of the same class."""
    return original.__class__(data)


def _twin(original, data):
    """An object with the attributes of the original, but these data; made without its `__init__`."""
    cls = original.__class__
    made = cls.__new__(cls)
    made.__dict__.update(original.__dict__, data=data)
    return made


def _dict_of(operand):
    """The dict that `|` takes the operand for; None if it takes none."""
    if isinstance(operand, UserDict):
        return operand.data
    return operand if isinstance(operand, dict) else None


class UserDict(MutableMapping):
    """A mapping around the dict in its attribute `data`, to be derived from."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        cls = self.__class__
        if not hasattr(cls, "__missing__"):
            raise KeyError(key)
        return cls.__missing__(self, key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __or__(self, other):
        theirs = _dict_of(other)
        return NotImplemented if theirs is None else _rewrapped(self, self.data | theirs)

    def __ror__(self, other):
        theirs = _dict_of(other)
        return NotImplemented if theirs is None else _rewrapped(self, theirs | self.data)

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        return _twin(self, self.__dict__["data"].copy())

    def copy(self):
        if self.__class__ is UserDict:
            duplicate = self.data.copy()
            return UserDict(duplicate)
        from copy import copy as shallow_copy

        # Subclasses may keep more than the items, and may store items in their own way.
        kept, self.data = self.data, {}
        try:
            twin = shallow_copy(self)
        finally:
            self.data = kept
        twin.update(self)
        return twin


def _unwrapped(value):
    """The list in a UserList; anything else as it is."""
    if isinstance(value, UserList):
        return value.data
    return value


def _addend(user_list, operand):
    """The operand as something that can be added to the list of `user_list`."""
    if isinstance(operand, (UserList, type(user_list.data))):
        return _unwrapped(operand)
    return list(operand)


class UserList(MutableSequence):
    """A sequence around the list in its attribute `data`, to be derived from."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is None:
            return
        if type(initlist) is list:
            self.data.extend(initlist)
        elif isinstance(initlist, UserList):
            self.data[:] = initlist.data
        else:
            self.data = list(initlist)

    def __copy__(self):
        return _twin(self, self.__dict__["data"][:])

    def copy(self):
        return self.__class__(self)

    def __repr__(self):
        return repr(self.data)

    # Comparisons, with lists as well.

    def __eq__(self, other):
        return self.data == _unwrapped(other)

    def __lt__(self, other):
        return self.data < _unwrapped(other)

    def __le__(self, other):
        return self.data <= _unwrapped(other)

    def __gt__(self, other):
        return self.data > _unwrapped(other)

    def __ge__(self, other):
        return self.data >= _unwrapped(other)

    # Items.

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return _rewrapped(self, found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        items = self.data
        return items.index(item, *args)

    # Sums and products.

    def __add__(self, other):
        return _rewrapped(self, self.data + _addend(self, other))

    def __radd__(self, other):
        return _rewrapped(self, _addend(self, other) + self.data)

    def __iadd__(self, other):
        self.data += _addend(self, other)
        return self

    def __mul__(self, n):
        return _rewrapped(self, self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    # Changes.

    def append(self, item):
        self.data.append(item)

    def extend(self, other):
        self.data.extend(_unwrapped(other))

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)
