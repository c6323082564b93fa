"""Abstract base classes for containers, iteration and callables; `collections.abc` is this module."""

from abc import ABCMeta, abstractmethod
import sys
from _types import AsyncGeneratorType, CoroutineType, GeneratorType

GenericAlias = type(list[int])
EllipsisType = type(...)


FunctionType = type(lambda: None)

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
    "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
    "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString",
    "Buffer",
]

# Classes are shown as members of the module that programs import.
__name__ = "collections.abc"

# The classes of what the language itself makes.
dict_keys, dict_values, dict_items = type({}.keys()), type({}.values()), type({}.items())
mappingproxy = type(vars(type))
(
    bytes_iterator, bytearray_iterator, dict_keyiterator, dict_valueiterator, dict_itemiterator, list_iterator,
    list_reverseiterator, range_iterator, longrange_iterator, set_iterator, str_iterator, tuple_iterator, zip_iterator,
) = _iterators = [
    type(iter(iterable)) for iterable in (
        b"", bytearray(), {}.keys(), {}.values(), {}.items(), [], reversed([]), range(0), range(1 << 1000), set(), "", (),
        zip(),
    )
]
generator = GeneratorType
coroutine = CoroutineType
async_generator = AsyncGeneratorType


def _defines(C, method):
    """Whether a class has a method; one that is None hides those of its bases."""
    for base in C.__mro__:
        if method in base.__dict__:
            return base.__dict__[method] is not None
    return False


def _check_methods(C, *methods):
    """True if the class has all methods, else NotImplemented."""
    for method in methods:
        if not _defines(C, method):
            return NotImplemented
    return True


def _by_methods(*methods):
    """The hook of a class whose subclasses are all classes with these methods; it says nothing for its own subclasses."""

    def __subclasshook__(cls, C):
        if "__subclasshook__" in cls.__dict__:
            return _check_methods(C, *methods)
        return NotImplemented

    return classmethod(__subclasshook__)


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    __subclasshook__ = _by_methods("__hash__")


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield

    __subclasshook__ = _by_methods("__await__")

    __class_getitem__ = classmethod(GenericAlias)


def _throw(typ, val, tb):
    """Raise what the arguments of a `throw` method say."""
    if tb is None:
        raise typ if val is None else val
    raise (typ() if val is None else val).with_traceback(tb)


class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Send a value into the coroutine; return what it yields next, or raise StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the coroutine; return what it yields next, or raise StopIteration."""
        _throw(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside the coroutine."""
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")

    __subclasshook__ = _by_methods("__await__", "send", "throw", "close")


Coroutine.register(coroutine)


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __subclasshook__ = _by_methods("__aiter__")

    __class_getitem__ = classmethod(GenericAlias)


class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """Return the next item, or raise StopAsyncIteration."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self

    __subclasshook__ = _by_methods("__anext__", "__aiter__")


class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """Return the next item, or raise StopAsyncIteration."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Send a value into the generator; return what it yields next, or raise StopAsyncIteration."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raise an exception in the generator; return what it yields next, or raise StopAsyncIteration."""
        _throw(typ, val, tb)

    async def aclose(self):
        """Raise GeneratorExit inside the generator."""
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")

    __subclasshook__ = _by_methods("__aiter__", "__anext__", "asend", "athrow", "aclose")


AsyncGenerator.register(async_generator)


class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    __subclasshook__ = _by_methods("__iter__")

    __class_getitem__ = classmethod(GenericAlias)


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """Return the next item, or raise StopIteration."""
        raise StopIteration

    def __iter__(self):
        return self

    __subclasshook__ = _by_methods("__iter__", "__next__")


for _class in _iterators:
    Iterator.register(_class)
del _class, _iterators


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

    __subclasshook__ = _by_methods("__reversed__", "__iter__")


class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """Return the next item, or raise StopIteration."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Send a value into the generator; return what it yields next, or raise StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the generator; return what it yields next, or raise StopIteration."""
        _throw(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside the generator."""
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError("generator ignored GeneratorExit")

    __subclasshook__ = _by_methods("__iter__", "__next__", "send", "throw", "close")


Generator.register(generator)


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    __subclasshook__ = _by_methods("__len__")


class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False

    __subclasshook__ = _by_methods("__contains__")

    __class_getitem__ = classmethod(GenericAlias)


class Collection(Sized, Iterable, Container):
    __slots__ = ()

    __subclasshook__ = _by_methods("__len__", "__iter__", "__contains__")


class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags: int, /) -> memoryview:
        raise NotImplementedError

    __subclasshook__ = _by_methods("__buffer__")


class _CallableGenericAlias(GenericAlias):
    """`Callable[[arguments], result]`, whose `__args__` are the arguments and then the result."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (list, tuple)):
            return super().__new__(cls, origin, (*parameters, result))
        if _is_param_expr(parameters):
            return super().__new__(cls, origin, args)
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}")

    def __repr__(self):
        if _has_expression(self.__args__):
            return super().__repr__()
        from annotationlib import type_repr

        *parameters, result = map(type_repr, self.__args__)
        return f"collections.abc.Callable[[{', '.join(parameters)}], {result}]"

    def __reduce__(self):
        given = self.__args__
        if not _has_expression(given):
            given = [*given[:-1]], given[-1]
        return (_CallableGenericAlias, (Callable, given))

    def __getitem__(self, item):
        substituted = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        # A parameter expression may have been replaced by a tuple of arguments.
        if not isinstance(substituted[0], (tuple, list)):
            substituted = [*substituted[:-1]], substituted[-1]
        return _CallableGenericAlias(Callable, tuple(substituted))


def _has_expression(args):
    """Whether something else stands in the place of a list of arguments."""
    return len(args) == 2 and _is_param_expr(args[0])


def _is_param_expr(obj):
    """An ellipsis, a ParamSpec, or Concatenate: what may stand in the place of the argument list."""
    if obj is ... or isinstance(obj, list):
        return True
    cls = type(obj)
    return cls.__module__ == "typing" and cls.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __subclasshook__ = _by_methods("__call__")

    __class_getitem__ = classmethod(_CallableGenericAlias)


def _operand(receiver, other):
    """The other operand of an operator of sets as a set; None where it cannot be one."""
    if isinstance(other, Set):
        return other
    return receiver._from_iterable(other) if isinstance(other, Iterable) else None


class Set(Collection):
    """A set that does not change. Subclasses define `__contains__`, `__iter__` and `__len__`, and `_from_iterable` if
    their constructor does not take an iterable."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        """Make a set of the elements of any iterable."""
        return cls(it)

    # Comparisons: by size first.

    def __eq__(self, other):
        if isinstance(other, Set):
            return len(self) == len(other) and self.__le__(other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return len(self) < len(other) and self.__le__(other)
        return NotImplemented

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        fits = len(self) <= len(other)
        if fits:
            for element in self:
                if element not in other:
                    return False
        return fits

    def __gt__(self, other):
        if isinstance(other, Set):
            return len(self) > len(other) and self.__ge__(other)
        return NotImplemented

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        fits = len(self) >= len(other)
        if fits:
            for element in other:
                if element not in self:
                    return False
        return fits

    def isdisjoint(self, other):
        """Return True if the two have no element in common."""
        for element in other:
            if element in self:
                return False
        return True

    # Operators: the other operand is a set, or anything that can be iterated over.

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for operand in (self, other) for element in operand)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for element in other if element in self)
        return NotImplemented

    def __sub__(self, other):
        without = _operand(self, other)
        if without is None:
            return NotImplemented
        return self._from_iterable(element for element in self if element not in without)

    def __rsub__(self, other):
        whole = _operand(self, other)
        if whole is None:
            return NotImplemented
        return self._from_iterable(element for element in whole if element not in self)

    def __xor__(self, other):
        operand = _operand(self, other)
        return NotImplemented if operand is None else (self - operand) | (operand - self)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def _hash(self):
        """The hash that a frozenset of the same elements has."""
        word = (sys.maxsize << 1) + 1
        mixed = (len(self) + 1) * 1927868237 & word
        for element in self:
            single = hash(element)
            mixed ^= (single << 16 ^ single ^ 89869747) * 3644798167 & word
        mixed ^= mixed >> 25 ^ mixed >> 11
        mixed = mixed * 69069 + 907133923 & word
        if mixed == word:
            return 590923713
        return mixed - word - 1 if mixed > sys.maxsize else mixed


Set.register(frozenset)


class MutableSet(Set):
    """A set that changes. Subclasses define `add` and `discard` as well."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Add an element."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Remove an element if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Remove an element; KeyError if it is not there."""
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        """Remove and return some element; KeyError if there is none."""
        for element in self:
            self.discard(element)
            return element
        raise KeyError

    def clear(self):
        """Remove all elements."""
        try:
            while True:
                self.pop()
        except KeyError:
            pass

    def __ior__(self, it):
        for element in it:
            self.add(element)
        return self

    def __isub__(self, it):
        if it is not self:
            for element in it:
                self.discard(element)
        else:
            self.clear()
        return self

    def __iand__(self, it):
        for element in self - it:
            self.discard(element)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
        else:
            for element in it if isinstance(it, Set) else self._from_iterable(it):
                change = self.discard if element in self else self.add
                change(element)
        return self


MutableSet.register(set)


class Mapping(Collection):
    """A mapping that does not change. Subclasses define `__getitem__`, `__iter__` and `__len__`."""

    __slots__ = ()

    # Instances match mapping patterns.
    __abc_tpflags__ = 1 << 6

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """Return the value of the key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """Return a view of the keys."""
        return KeysView(self)

    def items(self):
        """Return a view of the items."""
        return ItemsView(self)

    def values(self):
        """Return a view of the values."""
        return ValuesView(self)

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return dict(self.items()) == dict(other.items())
        return NotImplemented

    __reversed__ = None


Mapping.register(mappingproxy)


class MappingView(Sized):
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    __class_getitem__ = classmethod(GenericAlias)


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


KeysView.register(dict_keys)


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        values = self._mapping
        for key in values:
            yield (key, values[key])


ItemsView.register(dict_items)


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        values = self._mapping
        for key in values:
            found = values[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        values = self._mapping
        for key in values:
            yield values[key]


ValuesView.register(dict_values)


class MutableMapping(Mapping):
    """A mapping that changes. Subclasses define `__setitem__` and `__delitem__` as well."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    __marker = object()

    def pop(self, key, default=__marker):
        """Remove the key and return its value; the default, or KeyError, if it is not there."""
        try:
            taken = self[key]
        except KeyError:
            if default is not self.__marker:
                return default
            raise
        del self[key]
        return taken

    def popitem(self):
        """Remove and return some item; KeyError if there is none."""
        for key in self:
            item = (key, self[key])
            del self[key]
            return item
        raise KeyError

    def clear(self):
        """Remove all items."""
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **kwds):
        """Take over the items of a mapping, of an object with `keys`, or of an iterable of pairs, and the keywords."""
        keys = other if isinstance(other, Mapping) else other.keys() if hasattr(other, "keys") else None
        if keys is None:
            for key, value in other:
                self[key] = value
        else:
            for key in keys:
                self[key] = other[key]
        for name, value in kwds.items():
            self[name] = value

    def setdefault(self, key, default=None):
        """Return the value of the key, which is set to the default if it is not there."""
        try:
            return self[key]
        except KeyError:
            pass
        self[key] = default
        return default


MutableMapping.register(dict)


class Sequence(Reversible, Collection):
    """A sequence that does not change. Subclasses define `__getitem__` and `__len__`."""

    __slots__ = ()

    # Instances match sequence patterns.
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        position = 0
        while True:
            try:
                item = self[position]
                yield item
            except IndexError:
                return
            position += 1

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        position = len(self)
        while position > 0:
            position -= 1
            yield self[position]

    def index(self, value, start=0, stop=None):
        """Return the first position of the value; ValueError if it is not there."""
        position = start
        if position is not None and position < 0:
            position = max(position + len(self), 0)
        if stop is not None and stop < 0:
            stop = len(self) + stop
        while stop is None or position < stop:
            try:
                candidate = self[position]
            except IndexError:
                break
            if candidate is value or candidate == value:
                return position
            position += 1
        raise ValueError

    def count(self, value):
        """Return how often the value occurs."""
        return sum(1 for item in self if item is value or item == value)


for _class in (tuple, str, bytes, range, memoryview):
    Sequence.register(_class)
del _class


class _DeprecateByteStringMeta(ABCMeta):
    """Warns of subclasses and tests."""

    def __new__(cls, name, bases, namespace, **kwargs):
        if name != "ByteString":
            from warnings import _deprecated

            _deprecated("collections.abc.ByteString", remove=(3, 17))
        return super().__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        from warnings import _deprecated

        _deprecated("collections.abc.ByteString", remove=(3, 17))
        return super().__instancecheck__(instance)


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    """bytes and bytearray, for the tests of old programs."""

    __slots__ = ()


ByteString.register(bytes)
ByteString.register(bytearray)


class MutableSequence(Sequence):
    """A sequence that changes. Subclasses define `__setitem__`, `__delitem__` and `insert` as well."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Insert the value before the index."""
        raise IndexError

    def append(self, value):
        """Add the value at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Remove all items."""
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        """Reverse the order in place."""
        first, last = 0, len(self) - 1
        while first < last:
            self[first], self[last] = self[last], self[first]
            first, last = first + 1, last - 1

    def extend(self, values):
        """Add the items of an iterable at the end."""
        for item in list(values) if values is self else values:
            self.append(item)

    def pop(self, index=-1):
        """Remove and return an item, the last one by default."""
        taken = self[index]
        del self[index]
        return taken

    def remove(self, value):
        """Remove the first occurrence of the value; ValueError if it is not there."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


MutableSequence.register(list)
MutableSequence.register(bytearray)
