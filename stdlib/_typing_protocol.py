"""Protocols: classes that others are subclasses of by what they have."""

from _abc import _asked_here
from abc import ABCMeta, abstractmethod
from _typing import Generic, TypeVar
from _typing_aliases import _protocols

__name__ = "typing"

_TYPING_INTERNALS = frozenset({
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
    "__non_callable_proto_members__", "__type_params__",
})
_SPECIAL_NAMES = frozenset({
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__",
    "__firstlineno__", "__annotate__", "__annotate_func__", "__annotations_cache__",
})
EXCLUDED_ATTRIBUTES = _TYPING_INTERNALS | _SPECIAL_NAMES | {"_MutableMapping__marker"}

# Bases that protocols may have although they are none.
_PROTO_ALLOWLIST = {
    "collections.abc": [
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized",
        "Container", "Collection", "Reversible", "Buffer",
    ],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
    "io": ["Reader", "Writer"],
    "os": ["PathLike"],
}


def _annotations_of(cls):
    try:
        return cls.__annotations__
    except Exception:
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.FORWARDREF)


def _get_protocol_attrs(cls):
    """The names that make up a protocol."""
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for attr in (*base.__dict__, *_annotations_of(base)):
            if not attr.startswith("_abc_") and attr not in EXCLUDED_ATTRIBUTES:
                attrs.add(attr)
    return attrs


def _no_init_or_replace_init(self, *args, **kwargs):
    """`__init__` of protocols, which have no instances; their subclasses get the next one."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    # Unless the class was given another one meanwhile, it takes over the next one of its bases.
    if cls.__init__ is _no_init_or_replace_init:
        inherited = (vars(base).get("__init__", _no_init_or_replace_init) for base in cls.__mro__)
        cls.__init__ = next((init for init in inherited if init is not _no_init_or_replace_init), object.__init__)
        cls.__init__(self, *args, **kwargs)


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    # A protocol has what it only annotates.
    annotates = issubclass(other, Generic) and getattr(other, "_is_protocol", False)
    for name in cls.__protocol_attrs__:
        if not _has_member(other, name, annotates):
            return NotImplemented
    return True


def _has_member(cls, name, annotates):
    """Whether the first of a class and its bases that has the name has more than None there."""
    for base in cls.__mro__:
        if name in vars(base):
            return vars(base)[name] is not None
        if annotates and name in _annotations_of(base):
            return True
    return False


def _is_protocol_base(base):
    return (
        base is object
        or base is Generic
        or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ())
        or issubclass(base, Generic)
        and getattr(base, "_is_protocol", False)
    )


_NOT_RUNTIME = "Instance and class checks can only be used with @runtime_checkable protocols"
_absent = object()


def _lookup_static(obj, attr):
    """An attribute without running code of the object's class, or `_absent`."""
    try:
        own = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        own = None
    if type(own) is dict and attr in own:
        return own[attr]
    classes = type(obj).__mro__
    if isinstance(obj, type):
        classes += type.__dict__["__mro__"].__get__(obj)
    for cls in classes:
        if attr in vars(cls):
            return vars(cls)[attr]
    return _absent


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if _protocols and _protocols[0] in bases:
            for base in bases:
                if not _is_protocol_base(base):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        asked_by_abc = _asked_here()
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not asked_by_abc:
            if not getattr(cls, "_is_runtime_protocol", False):
                _check_is_class(other)
                raise TypeError(_NOT_RUNTIME)
            if cls.__non_callable_proto_members__ and cls.__dict__.get("__subclasshook__") is _proto_hook:
                _check_is_class(other)
                members = sorted(cls.__non_callable_proto_members__)
                raise TypeError(
                    "Protocols with non-method members don't support issubclass()."
                    f" Non-method members: {str(members)[1:-1]}."
                )
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(_NOT_RUNTIME)
        by_class = ABCMeta.__instancecheck__(cls, instance)
        if by_class or not is_protocol:
            return by_class
        for name in cls.__protocol_attrs__:
            found = _lookup_static(instance, name)
            if found is None:
                # A method that is None is none.
                found = found if name in cls.__non_callable_proto_members__ else _absent
            if found is _absent:
                return False
        return True


def _check_is_class(other):
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocols.

    >>> class Closable(Protocol):
    ...     def close(self) -> None: ...

    Checkers accept any class with such a method for it; `@runtime_checkable` lets `isinstance` do so too.
    """

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


_protocols.append(Protocol)


def runtime_checkable(cls):
    """Let `isinstance` and `issubclass` look whether an object has what a protocol asks for."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {name for name in cls.__protocol_attrs__ if not _is_method(cls, name)}
    return cls


def _is_method(cls, name):
    try:
        return callable(getattr(cls, name, None))
    except Exception as error:
        raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from error


def is_protocol(tp, /):
    """Return whether `tp` is a protocol: a class that has `Protocol` among its bases."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Return the names that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


T_co = TypeVar("T_co", covariant=True)


@runtime_checkable
class SupportsInt(Protocol):
    """What `int()` takes."""

    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """What `float()` takes."""

    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """What `complex()` takes."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """What `bytes()` takes."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """What counts as an index."""

    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """What `abs()` takes; the parameter is its result."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """What `round()` takes; the parameter is its result."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass
