"""`collections.ChainMap`."""

from itertools import chain
from reprlib import recursive_repr

from _collections_abc import Mapping, MutableMapping

# ChainMap is shown as a member of the module that programs import.
__name__ = "collections"


def _not_in_first(key):
    return KeyError(f"Key not found in the first mapping: {key!r}")


class ChainMap(MutableMapping):
    """Several mappings as one: lookups search them in order, changes go to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        """Make a ChainMap with one dict."""
        only = dict.fromkeys(iterable, value)
        return cls(only)

    @recursive_repr()
    def __repr__(self):
        shown = ", ".join([repr(mapping) for mapping in self.maps])
        return f"{self.__class__.__name__}({shown})"

    # Lookups, in all mappings.

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for candidate in self.maps:
            try:
                return candidate[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def get(self, key, default=None):
        if key not in self:
            return default
        return self[key]

    def __contains__(self, key):
        return any(key in candidate for candidate in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __len__(self):
        return len(set(chain.from_iterable(self.maps)))

    def __iter__(self):
        # A key has its place from the last mapping that has it.
        return iter(dict.fromkeys(chain.from_iterable(reversed(self.maps))))

    # Other chains.

    def copy(self):
        """Return a ChainMap with a copy of the first mapping and the same others."""
        first = self.maps[0].copy()
        return self.__class__(first, *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        """Return a ChainMap with a new mapping before the others."""
        front = kwargs if m is None else m
        if kwargs and front is not kwargs:
            front.update(kwargs)
        return self.__class__(front, *self.maps)

    @property
    def parents(self):
        """A ChainMap of all mappings but the first."""
        rest = self.maps[1:]
        return self.__class__(*rest)

    def __or__(self, other):
        if isinstance(other, Mapping):
            merged = self.copy()
            merged.maps[0].update(other)
            return merged
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, Mapping):
            merged = dict(other)
            for mapping in self.maps[::-1]:
                merged.update(mapping)
            return self.__class__(merged)
        return NotImplemented

    # Changes, to the first mapping.

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise _not_in_first(key)

    def pop(self, key, *args):
        """Remove a key from the first mapping and return its value."""
        first = self.maps[0]
        try:
            return first.pop(key, *args)
        except KeyError:
            raise _not_in_first(key)

    def popitem(self):
        """Remove and return an item of the first mapping."""
        first = self.maps[0]
        try:
            return first.popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    def clear(self):
        """Clear the first mapping."""
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self
