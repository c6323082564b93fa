"""`WeakSet`, apart from `weakref` so that `abc` may use it early."""

from _weakref import ref
from types import GenericAlias

__all__ = ["WeakSet"]


def _references(items, callback=None):
    return {ref(item, callback) for item in items}


class WeakSet:
    """A set of objects that it does not keep alive."""

    def __init__(self, data=None):
        self.data = set()
        itself = ref(self)

        def forget(reference):
            if (owner := itself()) is not None:
                owner.data.discard(reference)

        self._remove = forget
        if data is not None:
            self.update(data)

    def __iter__(self):
        # A copy: entries vanish while the loop runs.
        for reference in self.data.copy():
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return sum(reference() is not None for reference in self.data.copy())

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            # There are no references to it.
            return False

    def __reduce__(self):
        return (self.__class__, ([*self],), self.__getstate__())

    def __repr__(self):
        return repr(self.data)

    # Single items.

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    # Other sets, which may be of any objects.

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        if other is self:
            self.data.clear()
        else:
            self.data -= _references(other)
        return self

    def __iand__(self, other):
        self.data &= _references(other)
        return self

    def __ixor__(self, other):
        if other is self:
            self.data.clear()
        else:
            self.data ^= _references(other, self._remove)
        return self

    def difference_update(self, other):
        self.__isub__(other)

    def intersection_update(self, other):
        self.__iand__(other)

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def union(self, other):
        return self.__class__(item for items in (self, other) for item in items)

    def difference(self, other):
        result = self.copy()
        result.difference_update(other)
        return result

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def symmetric_difference(self, other):
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    __or__ = union
    __sub__ = difference
    __and__ = intersection
    __xor__ = symmetric_difference

    # Comparisons.

    def issubset(self, other):
        return self.data <= _references(other)

    def issuperset(self, other):
        return self.data >= _references(other)

    __le__ = issubset
    __ge__ = issuperset

    def __lt__(self, other):
        return self.data < _references(other)

    def __gt__(self, other):
        return self.data > _references(other)

    def __eq__(self, other):
        return self.data == _references(other) if isinstance(other, self.__class__) else NotImplemented

    def isdisjoint(self, other):
        return not len(self.intersection(other))

    __class_getitem__ = classmethod(GenericAlias)
