"""References that do not keep objects alive, and collections of such."""

import _collections_abc
import itertools
from _weakref import (
    CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy, ref,
)
from _weakrefset import WeakSet

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

_collections_abc.MutableSet.register(WeakSet)


class WeakMethod(ref):
    """A reference to a bound method, whose object it does not keep alive."""

    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            receiver, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def one_died(_):
            # Both the object and the function may die, one after the other; the callback is called once.
            method = itself()
            was_alive, method._alive = method._alive, False
            if was_alive and callback is not None:
                callback(method)

        made = ref.__new__(cls, receiver, one_died)
        itself = ref(made)
        made._func_ref, made._meth_type, made._alive = ref(function, one_died), type(meth), True
        return made

    def __call__(self):
        function, receiver = self._func_ref(), super().__call__()
        return None if function is None or receiver is None else self._meth_type(function, receiver)

    def _is_same(self, other):
        if self._alive and other._alive:
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return self is other

    def __eq__(self, other):
        return self._is_same(other) if isinstance(other, WeakMethod) else NotImplemented

    def __ne__(self, other):
        return not self._is_same(other) if isinstance(other, WeakMethod) else NotImplemented

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference that knows the key under which a WeakValueDictionary has it."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        made = ref.__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


def _living(references):
    """How many references have an object yet; the collection may change meanwhile."""
    return sum(reference() is not None for reference in references)


def _representation(self):
    return f"<{self.__class__.__name__} at {id(self):#x}>"


def _with_more(self, other):
    """`__ior__` of the mappings."""
    self.update(other)
    return self


def _merged(self, other):
    """`__or__` of the mappings."""
    if isinstance(other, _collections_abc.Mapping):
        return _with_more(self.copy(), other)
    return NotImplemented


def _merged_behind(self, other):
    """`__ror__` of the mappings."""
    if isinstance(other, _collections_abc.Mapping):
        return _with_more(_with_more(self.__class__(), other), self)
    return NotImplemented


class WeakValueDictionary(_collections_abc.MutableMapping):
    """A mapping that forgets an entry when nobody else refers to its value."""

    def __init__(self, other=(), /, **kw):
        self.data = entries = {}
        itself = ref(self)

        def forget(reference):
            if itself() is not None:
                _remove_dead_weakref(entries, reference.key)

        self._remove = forget
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return _living(self.data.copy().values())

    def __contains__(self, key):
        try:
            reference = self.data[key]
        except KeyError:
            return False
        return reference() is not None

    __repr__ = _representation

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        return WeakValueDictionary(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        twin = self.__class__()
        twin.update((deepcopy(key, memo), value) for key, value in self.items())
        return twin

    def get(self, key, default=None):
        try:
            reference = self.data[key]
        except KeyError:
            return default
        value = reference()
        return default if value is None else value

    def items(self):
        for key, reference in self.data.copy().items():
            value = reference()
            if value is not None:
                yield key, value

    def keys(self):
        for key, reference in self.data.copy().items():
            if reference() is not None:
                yield key

    __iter__ = keys

    def itervaluerefs(self):
        yield from self.data.copy().values()

    def values(self):
        for reference in self.data.copy().values():
            value = reference()
            if value is not None:
                yield value

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        try:
            value = self.data.pop(key)()
        except KeyError:
            value = None
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        if value is None:
            self[key] = default
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in _items_of(other):
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def valuerefs(self):
        return list(self.data.copy().values())

    __ior__ = _with_more
    __or__ = _merged
    __ror__ = _merged_behind


class WeakKeyDictionary(_collections_abc.MutableMapping):
    """A mapping that forgets an entry when nobody else refers to its key."""

    def __init__(self, dict=None):
        self.data = {}
        itself = ref(self)

        def forget(reference):
            if (mapping := itself()) is not None:
                mapping.data.pop(reference, None)

        self._remove = forget
        if dict is not None:
            self.update(dict)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __len__(self):
        return _living(self.data.copy())

    __repr__ = _representation

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def copy(self):
        return WeakKeyDictionary(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        twin = self.__class__()
        twin.update((key, deepcopy(value, memo)) for key, value in self.items())
        return twin

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def items(self):
        for reference, value in self.data.copy().items():
            key = reference()
            if key is not None:
                yield key, value

    def keys(self):
        for reference in self.data.copy():
            key = reference()
            if key is not None:
                yield key

    __iter__ = keys

    def values(self):
        for reference, value in self.data.copy().items():
            if reference() is not None:
                yield value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in _items_of(dict):
                self[key] = value
        if kwargs:
            self.update(kwargs)

    __ior__ = _with_more
    __or__ = _merged
    __ror__ = _merged_behind


def _items_of(source):
    """The entries of a mapping, or of what makes a dict."""
    if not hasattr(source, "items"):
        source = dict(source)
    return source.items()


class finalize:
    """Calls a function when an object dies, or when the program ends.

    >>> finalize(obj, print, "gone")    # at the latest at exit, unless `.atexit` is set to False
    """

    # The registry keeps the state, and so the finalizer itself, alive for as long as it is wanted.
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _index_iter = itertools.count()
    _dirty = False
    _registered_with_atexit = False

    class _Info:
        """What a finalizer has to do."""

        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

        def run(self):
            return self.func(*self.args, **self.kwargs)

        def with_object(self, obj):
            return (obj, self.func, self.args, self.kwargs)

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered_with_atexit:
            import atexit

            finalize._registered_with_atexit = True
            atexit.register(self._exitfunc)
        task = self._Info()
        task.func, task.args, task.kwargs = func, args, kwargs
        task.weakref = ref(obj, self)
        task.index, task.atexit = next(self._index_iter), True
        self._registry[self] = task
        finalize._dirty = True

    def __call__(self, _=None):
        """Call the function if that has not happened yet, and return its result."""
        task = self._registry.pop(self, None)
        return None if task is None or self._shutdown else task.run()

    def _alive_task(self):
        """What there is to do and the object; (None, None) where it is too late."""
        task = self._registry.get(self)
        obj = None if task is None else task.weakref()
        return (None, None) if obj is None else (task, obj)

    def peek(self):
        """Return (obj, func, args, kwargs) of a living finalizer."""
        task, obj = self._alive_task()
        return task and task.with_object(obj)

    def detach(self):
        """Give up a living finalizer and return (obj, func, args, kwargs)."""
        task, obj = self._alive_task()
        if task is not None and self._registry.pop(self, None) is not None:
            return task.with_object(obj)

    @property
    def alive(self):
        """Whether the function is yet to be called."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether the function is called at the end of the program."""
        task = self._registry.get(self)
        return task is not None and task.atexit

    @atexit.setter
    def atexit(self, value):
        task = self._registry.get(self)
        if task is not None:
            task.atexit = bool(value)

    def __repr__(self):
        _, obj = self._alive_task()
        state = "dead" if obj is None else f"for {type(obj).__name__!r} at {id(obj):#x}"
        return f"<{type(self).__name__} object at {id(self):#x}; {state}>"

    @classmethod
    def _select_for_exit(cls):
        """Those that run at exit, the oldest first."""
        tasks = sorted((task.index, finalizer) for finalizer, task in cls._registry.items() if task.atexit)
        return [finalizer for _, finalizer in tasks]

    @classmethod
    def _exitfunc(cls):
        try:
            todo = cls._select_for_exit()
            finalize._dirty = False
            while todo:
                finalizer = todo.pop()
                try:
                    finalizer()
                except Exception as error:
                    import sys

                    sys.excepthook(type(error), error, error.__traceback__)
                # One that was made meanwhile comes first.
                if finalize._dirty:
                    todo = cls._select_for_exit()
                    finalize._dirty = False
        finally:
            finalize._shutdown = True
