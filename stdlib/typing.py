"""The language of type annotations."""

import collections
import sys
import types
import _collections_abc
from _typing import (
    Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, Union, _idfunc,
)
from abc import ABCMeta, abstractmethod

from _typing_forms import (
    Annotated, Any, Callable, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired,
    Optional, ReadOnly, Required, Self, TypeAlias, TypeGuard, TypeIs, Unpack, _AnnotatedAlias, _AnyMeta,
    _BaseGenericAlias, _CallableGenericAlias, _CallableType, _ConcatenateGenericAlias, _DeprecatedGenericAlias, _Final,
    _GenericAlias, _LiteralGenericAlias, _NotIterable, _SpecialForm, _SpecialGenericAlias, _TupleType,
    _TypedCacheSpecialForm, _TypingEllipsis, _UnionGenericAlias, _UnpackGenericAlias, _check_generic_specialization,
    _collect_type_parameters, _generic_class_getitem, _generic_init_subclass, _is_dunder, _is_param_expr,
    _is_typevar_like, _is_unpacked_typevartuple, _lazy_alias, _paramspec_prepare_subst, _paramspec_subst, _tp_cache, _type_check,
    _type_convert, _type_repr, _typevar_subst, _typevartuple_prepare_subst, _unpack_args,
)
from _typing_protocol import (
    EXCLUDED_ATTRIBUTES, Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex,
    SupportsInt, SupportsRound, _ProtocolMeta, _get_protocol_attrs, get_protocol_members, is_protocol,
    runtime_checkable,
)
from _typing_records import (
    NamedTuple, NamedTupleMeta, NewType, TypedDict, _NamedTuple, _TypedDict, _TypedDictMeta, is_typeddict,
)
from _typing_hints import (
    _eval_type, _overload_dummy, _overload_registry, _strip_annotations, assert_never, assert_type, cast,
    clear_overloads, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads,
    get_type_hints, no_type_check, no_type_check_decorator, overload, override, reveal_type,
)

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
    "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString",
    "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible",
    "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet",
    "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type",
    "assert_never", "cast", "clear_overloads", "dataclass_transform", "evaluate_forward_ref", "final", "get_args",
    "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict",
    "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn",
    "NotRequired", "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType",
    "Unpack",
]

TYPE_CHECKING = False
Text = str

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)
for _param in (T, KT, VT, T_co, V_co, VT_co, T_contra, CT_co, AnyStr):
    _param.__module__ = __name__
del _param

_alias = _SpecialGenericAlias

Hashable = _alias(_collections_abc.Hashable, 0)
Awaitable = _alias(_collections_abc.Awaitable, 1)
Coroutine = _alias(_collections_abc.Coroutine, 3)
AsyncIterable = _alias(_collections_abc.AsyncIterable, 1)
AsyncIterator = _alias(_collections_abc.AsyncIterator, 1)
Iterable = _alias(_collections_abc.Iterable, 1)
Iterator = _alias(_collections_abc.Iterator, 1)
Reversible = _alias(_collections_abc.Reversible, 1)
Sized = _alias(_collections_abc.Sized, 0)
Container = _alias(_collections_abc.Container, 1)
Collection = _alias(_collections_abc.Collection, 1)
AbstractSet = _alias(_collections_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_collections_abc.MutableSet, 1)
Mapping = _alias(_collections_abc.Mapping, 2)
MutableMapping = _alias(_collections_abc.MutableMapping, 2)
Sequence = _alias(_collections_abc.Sequence, 1)
MutableSequence = _alias(_collections_abc.MutableSequence, 1)
ByteString = _DeprecatedGenericAlias(_collections_abc.ByteString, 0, removal_version=(3, 17))
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(_collections_abc.MappingView, 1)
KeysView = _alias(_collections_abc.KeysView, 1)
ItemsView = _alias(_collections_abc.ItemsView, 2)
ValuesView = _alias(_collections_abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_collections_abc.Generator, 3, defaults=(types.NoneType, types.NoneType))
AsyncGenerator = _alias(_collections_abc.AsyncGenerator, 2, defaults=(types.NoneType,))
Type = _alias(type, 1, inst=False, name="Type")


class IO(Generic[AnyStr]):
    """A file, for annotations only."""

    __slots__ = ()

    @property
    @abstractmethod
    def mode(self) -> str:
        pass

    @property
    @abstractmethod
    def name(self) -> str:
        pass

    @abstractmethod
    def close(self) -> None:
        pass

    @property
    @abstractmethod
    def closed(self) -> bool:
        pass

    @abstractmethod
    def fileno(self) -> int:
        pass

    @abstractmethod
    def flush(self) -> None:
        pass

    @abstractmethod
    def isatty(self) -> bool:
        pass

    @abstractmethod
    def read(self, n: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readable(self) -> bool:
        pass

    @abstractmethod
    def readline(self, limit: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readlines(self, hint: int = -1) -> list[AnyStr]:
        pass

    @abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int:
        pass

    @abstractmethod
    def seekable(self) -> bool:
        pass

    @abstractmethod
    def tell(self) -> int:
        pass

    @abstractmethod
    def truncate(self, size: int | None = None) -> int:
        pass

    @abstractmethod
    def writable(self) -> bool:
        pass

    @abstractmethod
    def write(self, s: AnyStr) -> int:
        pass

    @abstractmethod
    def writelines(self, lines: list[AnyStr]) -> None:
        pass

    @abstractmethod
    def __enter__(self) -> IO[AnyStr]:
        pass

    @abstractmethod
    def __exit__(self, type, value, traceback) -> None:
        pass


class BinaryIO(IO[bytes]):
    """A file of bytes."""

    __slots__ = ()

    @abstractmethod
    def write(self, s: bytes | bytearray) -> int:
        pass

    @abstractmethod
    def __enter__(self) -> BinaryIO:
        pass


class TextIO(IO[str]):
    """A file of text."""

    __slots__ = ()

    @property
    @abstractmethod
    def buffer(self) -> BinaryIO:
        pass

    @property
    @abstractmethod
    def encoding(self) -> str:
        pass

    @property
    @abstractmethod
    def errors(self) -> str | None:
        pass

    @property
    @abstractmethod
    def line_buffering(self) -> bool:
        pass

    @property
    @abstractmethod
    def newlines(self) -> Any:
        pass

    @abstractmethod
    def __enter__(self) -> TextIO:
        pass


def _load_pattern():
    from re import Pattern

    return Pattern


def _load_match():
    from re import Match

    return Match


def _load_context_manager():
    from contextlib import AbstractContextManager

    return AbstractContextManager


def _load_async_context_manager():
    from contextlib import AbstractAsyncContextManager

    return AbstractAsyncContextManager


Pattern = _lazy_alias("re.Pattern", "Pattern", 1, _load_pattern)
Match = _lazy_alias("re.Match", "Match", 1, _load_match)
ContextManager = _lazy_alias(
    "contextlib.AbstractContextManager", "ContextManager", 2, _load_context_manager, (bool | None,)
)
AsyncContextManager = _lazy_alias(
    "contextlib.AbstractAsyncContextManager", "AsyncContextManager", 2, _load_async_context_manager, (bool | None,)
)


def __getattr__(attr):
    if attr == "ForwardRef":
        from annotationlib import ForwardRef

        return ForwardRef
    raise AttributeError(f"module {__name__!r} has no attribute {attr!r}")
