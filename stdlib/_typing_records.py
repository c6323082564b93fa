"""`NamedTuple`, `TypedDict` and `NewType`."""

import collections
import types
from _typing import Generic, Union, _idfunc
from _typing_forms import Annotated, NotRequired, ReadOnly, Required, _AnnotatedAlias, _GenericAlias, _type_check
from _typing_forms import _forward_reference, _generic_class_getitem, _type_convert

__name__ = "typing"

_sentinel = object()


def _caller_module():
    """The module of the code that called a function of this module."""
    import sys

    try:
        return sys._getframemodulename(2) or "__main__"
    except AttributeError:
        return "__main__"


# The annotations of a class body that is about to become something else.


def _annotate_in(namespace):
    return namespace.get("__annotate__") or namespace.get("__annotate_func__")


def _call_annotate(annotate, format, owner=None):
    if format == 1:
        return annotate(1)
    from annotationlib import call_annotate_function

    return call_annotate_function(annotate, format, owner=owner)


def _values_or_references(annotate):
    try:
        return annotate(1)
    except Exception:
        return _call_annotate(annotate, 3)


def _checked_types(types, message, **kwargs):
    return {name: _type_check(tp, message, **kwargs) for name, tp in types.items()}


def _texts_of(types):
    from annotationlib import annotations_to_string

    return annotations_to_string(types)


def _eager_annotate(types):
    """An `__annotate__` function that gives known types."""

    def annotate(format):
        if format in (1, 3):
            return types
        if format == 4:
            return _texts_of(types)
        raise NotImplementedError(format)

    return annotate


# Named tuples.

# A class body may not define these, and what it has of those is not copied.
_prohibited = frozenset({
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make",
    "_replace", "_asdict", "_source",
})
_special = frozenset({
    "__module__", "__name__", "__annotations__", "__annotate__", "__annotate_func__", "__annotations_cache__",
})


def _make_nmtuple(name, fields, annotate, module, defaults=()):
    result = collections.namedtuple(name, fields, defaults=defaults, module=module)
    result.__annotate__ = result.__new__.__annotate__ = annotate
    return result


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        assert _NamedTuple in bases
        if "__classcell__" in ns:
            raise TypeError("uses of super() and __class__ are unsupported in methods of NamedTuple subclasses")
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        message = "field {} annotation must be a type"
        original = _annotate_in(ns)
        if "__annotations__" in ns:
            checked = {n: _type_check(t, message.format(repr(n))) for n, t in ns["__annotations__"].items()}
            fields, annotate = list(checked), _eager_annotate(checked)
        elif original is not None:
            fields = list(_values_or_references(original))

            def annotate(format):
                found = _call_annotate(original, format)
                if format == 4:
                    return found
                return {n: _type_check(t, message.format(repr(n))) for n, t in found.items()}

        else:
            fields, annotate = [], _eager_annotate({})
        with_default = []
        for name in fields:
            if name in ns:
                with_default.append(name)
            elif with_default:
                many = "s" if len(with_default) > 1 else ""
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field{many} {', '.join(with_default)}"
                )
        result = _make_nmtuple(typename, fields, annotate, ns["__module__"], [ns[name] for name in with_default])
        result.__bases__ = bases
        if Generic in bases:
            result.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, val in ns.items():
            if key in _prohibited:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key in _special:
                continue
            if key not in result._fields:
                setattr(result, key, val)
            _set_name(val, result, key, typename)
        if Generic in bases:
            result.__init_subclass__()
        return result


def _set_name(value, owner, key, typename):
    """Tell a value of a class body its name, as `type` does."""
    set_name = getattr(type(value), "__set_name__", None)
    if set_name is None:
        return
    try:
        set_name(value, owner, key)
    except BaseException as e:
        e.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {typename!r}")
        raise


def _warn_of_fields(kind, typename, what, empty):
    import warnings

    warnings._deprecated(
        what,
        "{name} is deprecated and will be disallowed in Python {remove}."
        f" To create a {kind} class with 0 {'fields'} using the functional syntax, pass an empty"
        f" {empty[0]}, e.g. `{typename} = {kind}({typename!r}, {empty[1]})`.",
        remove=(3, 15),
    )


def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    """A tuple whose items have names and types.

    >>> class Point(NamedTuple):
    ...     x: int
    ...     y: int = 0
    >>> Point = NamedTuple("Point", [("x", int), ("y", int)])
    """
    if fields is _sentinel:
        if kwargs:
            import warnings

            warnings._deprecated(
                "Creating NamedTuple classes using keyword arguments",
                "{name} is deprecated and will be disallowed in Python {remove}. Use the class-based or functional"
                " syntax instead.",
                remove=(3, 15),
            )
        else:
            _warn_of_fields(
                "NamedTuple", typename, "Failing to pass a value for the 'fields' parameter", ("list", "[]")
            )
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        _warn_of_fields("NamedTuple", typename, "Passing `None` as the 'fields' parameter", ("list", "[]"))
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    if fields is _sentinel or fields is None:
        fields = kwargs.items()
    checked = {name: _type_check(tp, f"field {name} annotation must be a type") for name, tp in fields}
    result = _make_nmtuple(typename, list(checked), _eager_annotate(checked), _caller_module())
    result.__orig_bases__ = (NamedTuple,)
    return result


# What `NamedTuple` among the bases of a class stands for; its class makes the named tuple.
_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# Typed dicts.


def _get_typeddict_qualifiers(annotation):
    """`Required` and its like around a type."""
    while True:
        if isinstance(annotation, _AnnotatedAlias):
            annotation = annotation.__origin__
            continue
        origin = getattr(annotation, "__origin__", None)
        if isinstance(annotation, _GenericAlias) and (
            origin is Required or origin is NotRequired or origin is ReadOnly
        ):
            yield origin
            (annotation,) = annotation.__args__
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        eager = ns.pop("__annotations__", None)
        original = _annotate_in(ns)
        result = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(result, "__orig_bases__"):
            result.__orig_bases__ = bases
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        if eager is not None:
            own = eager
        else:
            own = {} if original is None else _values_or_references(original)
        own = _checked_types(own, message, module=result.__module__, owner=result)

        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            base_required = base.__dict__.get("__required_keys__", set())
            required |= base_required
            optional -= base_required
            base_optional = base.__dict__.get("__optional_keys__", set())
            required -= base_optional
            optional |= base_optional
            readonly.update(base.__dict__.get("__readonly_keys__", ()))
            mutable.update(base.__dict__.get("__mutable_keys__", ()))
        for key, tp in own.items():
            qualifiers = set(_get_typeddict_qualifiers(tp))
            is_required = Required in qualifiers or NotRequired not in qualifiers and total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)

        def annotate(format):
            found = {}
            for base in bases:
                base_annotate = base.__dict__.get("__annotate__") or getattr(base, "__annotate__", None)
                if base is not Generic and base_annotate is not None:
                    found.update(_call_annotate(base_annotate, format, base))
            if eager is not None or original is None:
                found.update(_texts_of(own) if format == 4 else own)
                return found
            here = _call_annotate(original, format, result)
            if format != 4:
                here = _checked_types(here, message, module=result.__module__, owner=result)
            found.update(here)
            return found

        result.__annotate__ = annotate
        result.__required_keys__ = frozenset(required)
        result.__optional_keys__ = frozenset(optional)
        result.__readonly_keys__ = frozenset(readonly)
        result.__mutable_keys__ = frozenset(mutable)
        result.__total__ = total
        return result

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_sentinel, /, *, total=True):
    """A dict with known keys, for checkers; its instances are plain dicts.

    >>> class Point(TypedDict):
    ...     x: int
    ...     y: NotRequired[int]
    """
    if fields is _sentinel or fields is None:
        what = "Failing to pass a value for" if fields is _sentinel else "Passing `None` as"
        _warn_of_fields("TypedDict", typename, f"{what} the 'fields' parameter", ("dictionary", "{}"))
        fields = {}
    namespace = {"__annotations__": dict(fields)}
    module = _caller_module()
    if module is not None:
        namespace["__module__"] = module
    result = _TypedDictMeta(typename, (), namespace, total=total)
    result.__orig_bases__ = (TypedDict,)
    return result


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Return whether `tp` is a class made with `TypedDict`.

    >>> is_typeddict(dict)
    False
    """
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A type that checkers distinguish from the one it is made of; calling it returns the argument.

    >>> UserId = NewType("UserId", int)
    >>> UserId(5)
    5
    """

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        module = _caller_module()
        if module != "typing":
            self.__module__ = module

    # A built-in function, which does not become a method: the only argument is the value.
    __call__ = _idfunc

    def __mro_entries__(self, bases):
        superclass = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                subclass = cls.__name__
                raise TypeError(
                    "Cannot subclass an instance of NewType."
                    f" Perhaps you were looking for: `{subclass} = NewType({subclass!r}, {superclass})`"
                )

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]
