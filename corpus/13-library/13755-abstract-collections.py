# Sets, mappings and sequences of a program's own over the abstract classes, and which classes count as what.
import collections.abc as abc
import operator


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class Bag(abc.Set):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


class Changing(Bag, abc.MutableSet):
    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)


values = [Bag([1, 2, 3]), Bag([2, 3]), Changing([1, 2, 3]), {2, 3}, [1, 2], 5]
for op in (operator.le, operator.lt, operator.ge, operator.gt, operator.eq, operator.and_, operator.or_, operator.sub, operator.xor):
    for left in values[:3]:
        for right in values:
            def go():
                result = op(left, right)
                return result if isinstance(result, bool) else (type(result).__name__, sorted(result))
            attempt(go)
for op in (operator.ior, operator.iand, operator.ixor, operator.isub):
    for right in values[1:5]:
        attempt(lambda: sorted(op(Changing([1, 2, 7]), right)))
print(Bag([1, -5, "a"])._hash() == hash(frozenset([1, -5, "a"])))
bag = Changing([1, 2])
print(bag.pop(), bag.isdisjoint([9]))
attempt(bag.remove, 9)
bag.clear()
attempt(bag.pop)


class Items(abc.MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


items = Items("abcab")
for args in (("a", 1), ("a", -2), ("b", 2, 4), ("z",), ("b", 2, -1), ("c", 0, -2)):
    attempt(items.index, *args)
items.extend(items)
items.reverse()
print(list(items), items.count("a"), list(reversed(items)), items.pop(), items.pop(0))
attempt(items.remove, "nope")


class Half:
    __hash__ = None

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


for cls in (int, list, dict, Half, Bag, Items, type({}.items()), type(i for i in ()), type(len)):
    print(cls.__name__, [name for name in abc.__all__ if name != "ByteString" and issubclass(cls, getattr(abc, name))])
print(abc.Callable[[int], str], abc.Callable[..., int].__args__)
attempt(lambda: abc.Callable[int])
attempt(abc.Sized)
