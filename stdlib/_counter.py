"""`collections.Counter`."""

import operator
from itertools import chain, repeat, starmap

from _collections import _count_elements
from _collections_abc import Mapping

# Counter is shown as a member of the module that programs import.
__name__ = "collections"


class Counter(dict):
    """A dict that counts things: missing keys have the count 0.

    >>> Counter("abracadabra").most_common(2)
    [('a', 5), ('b', 2)]
    """

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """What was never counted has been seen 0 times."""
        return 0

    def __delitem__(self, elem):
        """Forget an element; one that is not there is forgotten already."""
        if elem in self:
            super().__delitem__(elem)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        """Make another counter, of the same class, with these counts."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __repr__(self):
        shown = ""
        if self:
            try:
                items = dict(self.most_common())
            except TypeError:
                # Counts that have no order.
                items = dict(self)
            shown = repr(items)
        return f"{self.__class__.__name__}({shown})"

    # Counting.

    def update(self, iterable=None, /, **kwds):
        """Add counts: of the elements of an iterable, or those that a mapping or keywords give."""
        if isinstance(iterable, Mapping):
            if not self:
                super().update(iterable)
            else:
                for key, more in iterable.items():
                    self[key] = more + self.get(key, 0)
        elif iterable is not None:
            _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """As `update`, but subtracting; counts may become negative."""
        if iterable is None:
            pairs = ()
        elif isinstance(iterable, Mapping):
            pairs = iterable.items()
        else:
            pairs = zip(iterable, repeat(1))
        for key, fewer in pairs:
            self[key] = self.get(key, 0) - fewer
        if kwds:
            self.subtract(kwds)

    # What was counted.

    def total(self):
        """Return the sum of the counts."""
        return sum(self.values())

    def elements(self):
        """Iterate over the elements, each as often as its count says."""
        return chain.from_iterable(map(repeat, self.keys(), self.values()))

    def most_common(self, n=None):
        """Return the `n` (or all) elements with their counts, from the most common on."""
        pairs, by_count = self.items(), operator.itemgetter(1)
        if n is None:
            return sorted(pairs, key=by_count, reverse=True)
        from heapq import nlargest

        return nlargest(n, pairs, key=by_count)

    # Comparisons, which take an element that only one of the two has as one with the count 0 in the other.

    def __eq__(self, other):
        """Whether both count the same."""
        return _holds_throughout(operator.eq, self, other)

    def __ne__(self, other):
        """Whether some count differs."""
        if isinstance(other, Counter):
            return not self == other
        return NotImplemented

    def __le__(self, other):
        """Whether no count is greater than that in the other."""
        return _holds_throughout(operator.le, self, other)

    def __ge__(self, other):
        """Whether no count is less than that in the other."""
        return _holds_throughout(operator.ge, self, other)

    def __lt__(self, other):
        """Whether no count is greater than that in the other, and some is less."""
        if isinstance(other, Counter):
            return self != other and self <= other
        return NotImplemented

    def __gt__(self, other):
        """Whether no count is less than that in the other, and some is greater."""
        if isinstance(other, Counter):
            return self != other and self >= other
        return NotImplemented

    # Arithmetic, whose results have positive counts only.

    def __add__(self, other):
        """Add the counts; only positive ones stay."""
        if isinstance(other, Counter):
            return _positive(chain(_combined(operator.add, self, other), _missing_in(self, other)))
        return NotImplemented

    def __sub__(self, other):
        """Subtract the counts; only positive ones stay."""
        if isinstance(other, Counter):
            return _positive(chain(_combined(operator.sub, self, other), _negated(_missing_in(self, other))))
        return NotImplemented

    def __or__(self, other):
        """The greater of the counts; only positive ones stay."""
        if isinstance(other, Counter):
            return _positive(chain(_combined(max, self, other), _missing_in(self, other)))
        return NotImplemented

    def __and__(self, other):
        """The smaller of the counts; only positive ones stay."""
        if isinstance(other, Counter):
            return _positive(_combined(_lesser, self, other))
        return NotImplemented

    def __pos__(self):
        """The positive counts."""
        return _positive(self.items())

    def __neg__(self):
        """The negative counts, made positive."""
        return _positive(_negated(self.items()))

    def __iadd__(self, other):
        return _combine_into(self, operator.iadd, other)

    def __isub__(self, other):
        return _combine_into(self, operator.isub, other)

    def __ior__(self, other):
        return _combine_into(self, max, other)

    def __iand__(self, other):
        for key in self:
            self[key] = min(self[key], other[key])
        return _without_the_rest(self)


def _holds_throughout(relation, left, right):
    """Whether the relation holds between the two counts of every element of either counter."""
    if not isinstance(right, Counter):
        return NotImplemented
    return all(starmap(relation, ((left[key], right[key]) for key in chain(left, right))))


def _lesser(mine, theirs):
    """The smaller count; of equal ones, the other counter's."""
    return min(theirs, mine)


def _combined(operation, left, right):
    """The elements of the left counter, each with what the operation makes of its two counts."""
    for key, count in left.items():
        yield key, operation(count, right[key])


def _missing_in(left, right):
    """The items of the right counter whose elements the left one does not have."""
    return (item for item in right.items() if item[0] not in left)


def _negated(pairs):
    return ((key, 0 - count) for key, count in pairs)


def _positive(pairs):
    """A Counter of those of the pairs whose count is positive."""
    kept = Counter()
    for key, count in pairs:
        if count > 0:
            kept[key] = count
    return kept


def _combine_into(counter, operation, other):
    """Let the operation change the counts of all elements of `other`."""
    for key, theirs in other.items():
        counter[key] = operation(counter[key], theirs)
    return _without_the_rest(counter)


def _without_the_rest(counter):
    """The counter itself, after the elements are gone whose count is not positive."""
    for key, count in list(counter.items()):
        if not count > 0:
            del counter[key]
    return counter
