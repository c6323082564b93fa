"""Functions that work on functions."""

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
    "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property",
    "Placeholder",
]

from abc import get_cache_token
from collections import namedtuple
from _functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce
from reprlib import recursive_repr
from types import GenericAlias, MethodType, MappingProxyType, UnionType

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper function look like the function that it wraps."""
    for name in assigned:
        value = getattr(wrapped, name, _NOT_FOUND)
        if value is not _NOT_FOUND:
            setattr(wrapper, name, value)
    for name in updated:
        entries = getattr(wrapped, name, {})
        getattr(wrapper, name).update(entries)
    # Last, so that the wrapped function's own `__wrapped__` does not take its place.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """`update_wrapper` as a decorator."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# How the operator in the name follows from the one that a class defines. The class's own method is asked directly:
# `type(self)` and not the operator, since the result may be NotImplemented.


def _gt_from_lt(self, other):
    "Whether a > b, by a < b."
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less and self != other


def _le_from_lt(self, other):
    "Whether a <= b, by a < b."
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else less or self == other


def _ge_from_lt(self, other):
    "Whether a >= b, by a < b."
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less


def _ge_from_le(self, other):
    "Whether a >= b, by a <= b."
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else not at_most or self == other


def _lt_from_le(self, other):
    "Whether a < b, by a <= b."
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else at_most and self != other


def _gt_from_le(self, other):
    "Whether a > b, by a <= b."
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else not at_most


def _lt_from_gt(self, other):
    "Whether a < b, by a > b."
    greater = type(self).__gt__(self, other)
    return greater if greater is NotImplemented else not greater and self != other


def _ge_from_gt(self, other):
    "Whether a >= b, by a > b."
    greater = type(self).__gt__(self, other)
    return greater if greater is NotImplemented else greater or self == other


def _le_from_gt(self, other):
    "Whether a <= b, by a > b."
    greater = type(self).__gt__(self, other)
    return greater if greater is NotImplemented else not greater


def _le_from_ge(self, other):
    "Whether a <= b, by a >= b."
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else not at_least or self == other


def _gt_from_ge(self, other):
    "Whether a > b, by a >= b."
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else at_least and self != other


def _lt_from_ge(self, other):
    "Whether a < b, by a >= b."
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else not at_least


_convert = {
    "__lt__": [("__gt__", _gt_from_lt), ("__le__", _le_from_lt), ("__ge__", _ge_from_lt)],
    "__le__": [("__ge__", _ge_from_le), ("__lt__", _lt_from_le), ("__gt__", _gt_from_le)],
    "__gt__": [("__lt__", _lt_from_gt), ("__ge__", _ge_from_gt), ("__le__", _le_from_gt)],
    "__ge__": [("__le__", _le_from_ge), ("__gt__", _gt_from_ge), ("__lt__", _lt_from_ge)],
}


def total_ordering(cls):
    """Add the ordering methods that a class with one of them lacks."""
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    # `<` is preferred, then `<=`, `>`, `>=`.
    root = max(roots)
    for name, function in _convert[root]:
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


def _refuse_placeholders(args, keywords):
    if args and args[-1] is Placeholder:
        raise TypeError("trailing Placeholders are not allowed")
    if any(value is Placeholder for value in keywords.values()):
        raise TypeError("Placeholder cannot be passed as a keyword argument")


def _partial_new(cls, func, /, *args, **keywords):
    if not callable(func) and getattr(func, "__get__", None) is None:
        raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
    _refuse_placeholders(args, keywords)
    self = object.__new__(cls)
    if isinstance(func, partialmethod):
        self.func = func.func
        self.args, self.keywords = _filled(func.args, args), func.keywords | keywords
    else:
        self.func, self.args, self.keywords = func, args, keywords
    return self


class partialmethod:
    """A method with some arguments given; for use in class bodies."""

    __new__ = _partial_new

    @recursive_repr()
    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args)]
        parts.extend(f"{name}={value!r}" for name, value in self.keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            needed = self.args.count(Placeholder)
            if len(args) < needed:
                raise TypeError(
                    "missing positional arguments in 'partialmethod' call; "
                    f"expected at least {needed}, got {len(args)}"
                )
            return self.func(cls_or_self, *_filled(self.args, args), **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        lookup = getattr(self.func, "__get__", None)
        found = self.func if lookup is None else lookup(obj, cls)
        if found is self.func:
            return self._make_unbound_method().__get__(obj, cls)
        # The descriptor has given the receiver already: only the arguments are left to add.
        bound = partial(found, *self.args, **self.keywords)
        try:
            bound.__self__ = found.__self__
        except AttributeError:
            # Of a static method, say.
            return bound
        return bound

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


def _filled(args, given):
    """The arguments with placeholders replaced from left to right, and what is left of the given ones."""
    if Placeholder not in args:
        return args + given
    given = iter(given)
    filled = [next(given, Placeholder) if arg is Placeholder else arg for arg in args]
    return (*filled, *given)


def _partialmethod_of(func):
    """The partial method that a function was made of; None if it was not, or if it is one."""
    maker = func if isinstance(func, partialmethod) else getattr(func, "__partialmethod__", None)
    return maker if isinstance(maker, partialmethod) else None


def _unwrap_partialmethod(func):
    """The function inside of any partial functions and methods."""
    while True:
        maker = _partialmethod_of(func)
        if maker is not None:
            func = maker.func
        elif isinstance(func, partial):
            func = func.func
        else:
            return func


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])


def lru_cache(maxsize=128, typed=False):
    """Remember the latest results of a function by its arguments; `maxsize=None` remembers all."""
    if callable(maxsize) and isinstance(typed, bool):
        # The decorator was used without arguments.
        return _cached(maxsize, 128, typed)
    if not isinstance(maxsize, (int, type(None))):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    limit = maxsize if maxsize is None else max(maxsize, 0)

    def decorating_function(user_function):
        return _cached(user_function, limit, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    """Remember all results of a function by its arguments."""
    return lru_cache(maxsize=None)(user_function)


def _merged(sequences):
    """The C3 merge of several orders."""
    result = []
    while True:
        sequences = [s for s in sequences if s]
        if not sequences:
            return result
        for candidate in (s[0] for s in sequences):
            if not any(candidate in s[1:] for s in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for s in sequences:
            if s[0] == candidate:
                del s[0]


def _c3_mro(cls, abcs=None):
    """The resolution order of a class, with abstract classes inserted where they belong."""
    bases, wanted = list(cls.__bases__), list(abcs or ())
    inherited = [abc for abc in wanted if issubclass(cls, abc)]
    inserted = [abc for abc in inherited if not any(issubclass(base, abc) for base in bases)]
    left = [abc for abc in wanted if abc not in inserted]
    # They come behind the last base that knows of abstract classes.
    cut = len(bases)
    while cut and not hasattr(bases[cut - 1], "__abstractmethods__"):
        cut -= 1
    groups = [bases[:cut], inserted, bases[cut:]]
    orders = [_c3_mro(base, left) for group in groups for base in group]
    return _merged([[cls], *orders, *groups])


def _compose_mro(cls, types):
    """The resolution order of a class with those of `types` that it is a virtual subclass of."""
    natural = set(cls.__mro__)
    virtual = [
        typ for typ in types
        if typ not in natural and hasattr(typ, "__mro__") and not isinstance(typ, GenericAlias) and issubclass(cls, typ)
    ]
    # Bases of others come with these.
    virtual = [typ for typ in virtual if not any(typ != other and typ in other.__mro__ for other in virtual)]
    wanted = set(virtual)
    order = {}
    for typ in virtual:
        chains = [
            [base for base in derived.__mro__ if base in wanted]
            for derived in typ.__subclasses__() if derived not in natural and issubclass(cls, derived)
        ]
        # The most specific subclasses first.
        chains.sort(key=len, reverse=True)
        for chain in chains or [[typ]]:
            order.update(dict.fromkeys(chain))
    return _c3_mro(cls, order)


def _find_impl(cls, registry):
    """The implementation of the nearest class in the resolution order; RuntimeError where two are equally near."""
    order = iter(_compose_mro(cls, registry.keys()))
    nearest = next((candidate for candidate in order if candidate in registry), None)
    rival = next(order, None)
    if rival in registry and not {nearest, rival} & set(cls.__mro__) and not issubclass(nearest, rival):
        raise RuntimeError(f"Ambiguous dispatch: {nearest} or {rival}")
    return registry.get(nearest)


def _are_classes(annotation):
    """Whether implementations can be registered for it: a class, or a union of classes."""
    members = annotation.__args__ if isinstance(annotation, UnionType) else [annotation]
    return all(isinstance(member, type) for member in members)


def _annotated_class(func):
    """What the first annotated parameter of an implementation is said to be."""
    if getattr(func, "__annotate__", None) is None:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. Use either `@register(some_class)` or plain "
            "`@register` on an annotated function."
        )
    from annotationlib import Format, ForwardRef
    from typing import get_type_hints

    parameter, hint = next(iter(get_type_hints(func, format=Format.FORWARDREF).items()))
    if _are_classes(hint):
        return hint
    if isinstance(hint, UnionType):
        problem = "not all arguments are classes."
    elif isinstance(hint, ForwardRef):
        problem = "is an unresolved forward reference."
    else:
        problem = "is not a class."
    raise TypeError(f"Invalid annotation for {parameter!r}. {hint!r} {problem}")


def singledispatch(func):
    """Make a function generic: which implementation runs depends on the class of the first argument."""
    import weakref

    implementations = {object: func}
    # What was found for classes, and the state of the abstract classes that it was found with, once these matter.
    found = weakref.WeakKeyDictionary()
    state = None

    def dispatch(cls):
        """Return the implementation for a class."""
        nonlocal state
        if state is not None and state != (now := get_cache_token()):
            state = now
            found.clear()
        try:
            chosen = found[cls]
        except KeyError:
            try:
                chosen = implementations[cls]
            except KeyError:
                chosen = _find_impl(cls, implementations)
            found[cls] = chosen
        return chosen

    def register(cls, func=None):
        """Register an implementation for a class."""
        nonlocal state
        if _are_classes(cls):
            if func is None:
                return lambda implementation: register(cls, implementation)
        elif func is None:
            cls, func = _annotated_class(cls), cls
        else:
            raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
        for member in cls.__args__ if isinstance(cls, UnionType) else (cls,):
            implementations[member] = func
        if state is None and hasattr(cls, "__abstractmethods__"):
            state = get_cache_token()
        found.clear()
        return func

    name = getattr(func, "__name__", "singledispatch function")

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f"{name} requires at least 1 positional argument")

    wrapper.dispatch, wrapper.register = dispatch, register
    wrapper.registry = MappingProxyType(implementations)
    wrapper._clear_cache = found.clear
    return update_wrapper(wrapper, func)


def _shown_name(function):
    """The name of a function for texts, as far as it has one."""
    for kind in "__qualname__", "__name__":
        if (name := getattr(function, kind, None)) is not None:
            return name
    return "?"


class singledispatchmethod:
    """`singledispatch` for methods: by the class of the first argument after the receiver."""

    def __init__(self, func):
        if not (callable(func) or hasattr(func, "__get__")):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.dispatcher = func, singledispatch(func)

    def register(self, cls, method=None):
        """Register an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        return f"<single dispatch method descriptor {_shown_name(self.func)}>"


class _singledispatchmethod_get:
    """What a single-dispatch method gives when it is looked up."""

    def __init__(self, unbound, obj, cls):
        self._unbound, self._obj, self._cls = unbound, obj, cls
        self._dispatch = unbound.dispatcher.dispatch
        function = unbound.func
        if hasattr(function, "__module__"):
            self.__module__ = function.__module__
        if hasattr(function, "__doc__"):
            self.__doc__ = function.__doc__

    def __repr__(self):
        name = _shown_name(self)
        if self._obj is None:
            return f"<single dispatch method {name}>"
        return f"<bound single dispatch method {name} of {self._obj!r}>"

    def __call__(self, /, *args, **kwargs):
        if not args:
            funcname = getattr(self._unbound.func, "__name__", "singledispatchmethod method")
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        method = self._dispatch(args[0].__class__)
        if hasattr(method, "__get__"):
            method = method.__get__(self._obj, self._cls)
        return method(*args, **kwargs)

    def __getattr__(self, name):
        # `__name__` and the like are those of the function.
        if name not in {"__name__", "__qualname__", "__isabstractmethod__", "__annotations__", "__type_params__"}:
            raise AttributeError
        return getattr(self._unbound.func, name)

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register


class cached_property:
    """A property that is computed once per instance and then kept in its `__dict__`."""

    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__module__, self.__doc__ = func.__module__, func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError(
                f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r})."
            )
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            ) from None
        # Another thread or the function itself may have put it there.
        kept = attributes.get(name, _NOT_FOUND)
        if kept is not _NOT_FOUND:
            return kept
        computed = self.func(instance)
        try:
            attributes[name] = computed
        except TypeError:
            raise TypeError(
                f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment "
                f"for caching {name!r} property."
            ) from None
        return computed

    __class_getitem__ = classmethod(GenericAlias)


_NOT_FOUND = object()
