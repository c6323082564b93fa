"""The special forms of `typing`: `Optional`, `Literal`, `ClassVar` and their like, and `Any`."""

from _typing import ParamSpec, Union
from _typing_aliases import (
    _AnnotatedAlias, _CallableType, _ConcatenateGenericAlias, _Final, _GenericAlias, _LiteralGenericAlias,
    _NotIterable, _UnpackGenericAlias, _abc, _deduplicate, _is_unpacked_typevartuple, _tp_cache, _type_check,
    _value_and_type_iter,
)

__name__ = "typing"


# A name of the language of types; the function says what a subscript of it means, and documents it.
class _SpecialForm(_Final, _NotIterable, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._subscript(parameters)

    @_tp_cache
    def _subscript(self, parameters):
        return self._getitem(self, parameters)


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    """A form whose parameters are values: 1 and True are different."""

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, *parameters)


def _single(self, parameters, what):
    item = _type_check(parameters, f"{self} accepts only single type.{what}")
    return _GenericAlias(self, (item,))


def _refuse(self):
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def NoReturn(self, parameters):
    """The result of a function that never returns."""
    _refuse(self)


@_SpecialForm
def Never(self, parameters):
    """The type without values."""
    _refuse(self)


@_SpecialForm
def Self(self, parameters):
    """The class that a method is called on."""
    _refuse(self)


@_SpecialForm
def LiteralString(self, parameters):
    """A string that was made of literals."""
    _refuse(self)


@_SpecialForm
def TypeAlias(self, parameters):
    """Marks an assignment as a type alias: `X: TypeAlias = int`."""
    _refuse(self)


_bare_forms = (LiteralString, NoReturn, Never, Self, TypeAlias)


@_SpecialForm
def ClassVar(self, parameters):
    """A variable of the class: `ClassVar[int]`."""
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Final(self, parameters):
    """A name that is not assigned again: `Final[int]`."""
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Optional(self, parameters):
    """`Optional[X]` is `X | None`."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_TypedCacheSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    """One of some values: `Literal["r", "w"]`."""
    flat = []
    for param in parameters:
        if isinstance(param, _LiteralGenericAlias):
            flat.extend(param.__args__)
        else:
            flat.append(param)
    distinct = _deduplicate(list(_value_and_type_iter(flat)), unhashable_fallback=True)
    return _LiteralGenericAlias(self, tuple(value for value, _ in distinct))


@_SpecialForm
def Concatenate(self, parameters):
    """A parameter specification with positional parameters before it: `Concatenate[int, P]`."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *before, last = parameters if isinstance(parameters, tuple) else (parameters,)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    before = [_type_check(parameter, "Concatenate[arg, ...]: each arg must be a type.") for parameter in before]
    return _ConcatenateGenericAlias(self, (*before, last))


@_SpecialForm
def TypeGuard(self, parameters):
    """The result of a function that says whether its argument has a type."""
    return _single(self, parameters, "")


@_SpecialForm
def TypeIs(self, parameters):
    """Like TypeGuard, where False means that the argument does not have the type."""
    return _single(self, parameters, "")


@_SpecialForm
def Required(self, parameters):
    """A key that a TypedDict must have."""
    return _single(self, parameters, "")


@_SpecialForm
def NotRequired(self, parameters):
    """A key that a TypedDict may lack."""
    return _single(self, parameters, "")


@_SpecialForm
def ReadOnly(self, parameters):
    """A key of a TypedDict that is not assigned to."""
    return _single(self, parameters, "")


@_SpecialForm
def Unpack(self, parameters):
    """`Unpack[Ts]` is `*Ts` where that cannot be written."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(origin=self, args=(item,))


@_TypedCacheSpecialForm
@_tp_cache(typed=True)
def Annotated(self, *params):
    """A type with further values: `Annotated[int, "metres"]`."""
    if len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    subject, *metadata = params
    if _is_unpacked_typevartuple(subject):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    subject = _type_check(subject, "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(subject, tuple(metadata))


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any value; as a base, for classes that a checker shall not check."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Callable = _CallableType(_abc.Callable, 2)
