"""What `typing` offers to look at types and to mark functions."""

import sys
import types
from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, Union
from _typing_aliases import (
    _AnnotatedAlias, _BaseGenericAlias, _GenericAlias, _abc, _forward_reference, _is_param_expr, _type_check,
)
from _typing_forms import Annotated, NotRequired, ReadOnly, Required, Unpack

__name__ = "typing"

_sentinel = object()
_STRING = 4


def _should_unflatten_callable_args(typ, args):
    return typ.__origin__ is _abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset(), format=None, owner=None,
               parent_fwdref=None, prefer_fwd_module=False):
    """A type with its forward references replaced by their values."""

    def evaluated(arg):
        return _eval_type(
            arg, globalns, localns, type_params, recursive_guard=recursive_guard, format=format, owner=owner,
        )

    if type(t).__name__ == "ForwardRef" and hasattr(t, "__forward_arg__"):
        if prefer_fwd_module and t.__forward_module__ is not None:
            globalns = None
        return evaluate_forward_ref(
            t, globals=globalns, locals=localns, type_params=type_params, owner=owner, format=format,
            _recursive_guard=recursive_guard,
        )
    if not isinstance(t, (_GenericAlias, types.GenericAlias, Union)):
        return t
    if isinstance(t, types.GenericAlias):
        args = tuple(_forward_reference(arg) if isinstance(arg, str) else arg for arg in t.__args__)
        unpacked = t.__unpacked__
        if args != t.__args__:
            if _should_unflatten_callable_args(t, args):
                t = t.__origin__[(args[:-1], args[-1])]
            else:
                t = t.__origin__[args]
            if unpacked:
                t = Unpack[t]
    args = tuple(evaluated(arg) for arg in t.__args__)
    if args == t.__args__:
        return t
    if isinstance(t, types.GenericAlias):
        if _should_unflatten_callable_args(t, args):
            return t.__origin__[(args[:-1], args[-1])]
        return types.GenericAlias(t.__origin__, args)
    if isinstance(t, Union):
        return Union[args]
    return t.copy_with(args)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None,
                         _recursive_guard=frozenset()):
    """Evaluate a forward reference, and those that come of it, as a type."""
    if format == _STRING:
        return forward_ref.__forward_arg__
    if forward_ref.__forward_arg__ in _recursive_guard:
        return forward_ref
    value = forward_ref.evaluate(
        globals=globals, locals=locals, type_params=type_params, owner=owner, **({} if format is None else {"format": format})
    )
    if isinstance(value, str):
        value = _forward_reference(value, module=forward_ref.__forward_module__, owner=owner or forward_ref.__owner__,
                                   is_argument=forward_ref.__forward_is_argument__,
                                   is_class=forward_ref.__forward_is_class__)
    if type(value).__name__ == "ForwardRef" and value is forward_ref:
        return value
    value = _type_check(
        value, "Forward references must evaluate to types.", is_argument=forward_ref.__forward_is_argument__,
        allow_special_forms=forward_ref.__forward_is_class__,
    )
    return _eval_type(
        value, globals, locals, type_params or (), recursive_guard=_recursive_guard | {forward_ref.__forward_arg__},
        format=format, owner=owner,
    )


def _annotations(obj, format):
    if format is None:
        # The common case needs no `annotationlib`.
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if not isinstance(obj, type) and not callable(obj):
                raise TypeError(f"{obj!r} does not have annotations")
            return {}
        return dict(found)
    from annotationlib import get_annotations

    return get_annotations(obj, format=format)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    """Return the annotations of an object as types, by name; those of a class include its bases'.

    Strings are evaluated, and `Annotated` is taken off unless `include_extras` is true.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    if format is not None and format == 1:
        format = None
    if isinstance(obj, type):
        hints = _class_hints(obj, globalns, localns, format)
    else:
        hints = _object_hints(obj, globalns, localns, format)
    if include_extras or format == _STRING:
        return hints
    return {name: _strip_annotations(tp) for name, tp in hints.items()}


def _as_hint(value, **kind):
    """An annotation as a type: None is its class, text is a forward reference."""
    if isinstance(value, str):
        return _forward_reference(value, **kind)
    return type(None) if value is None else value


def _namespaces_of_class(cls, globalns, localns):
    """The globals and locals in which the annotations of a class are looked up."""
    around = getattr(sys.modules.get(cls.__module__), "__dict__", {}) if globalns is None else globalns
    if localns is not None:
        return around, localns
    within = dict(vars(cls))
    # Without any given, names mean what they meant where the class was written, as far as that can be told.
    return (within, around) if globalns is None else (around, within)


def _namespaces_of_object(obj, globalns, localns):
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = vars(obj)
        else:
            while hasattr(obj, "__wrapped__"):
                obj = obj.__wrapped__
            globalns = getattr(obj, "__globals__", {})
    return globalns, globalns if localns is None else localns


def _class_hints(cls, globalns, localns, format):
    hints = {}
    for base in reversed(cls.__mro__):
        found = _annotations(base, format)
        if format == _STRING:
            hints.update(found)
            continue
        where = _namespaces_of_class(base, globalns, localns)
        params = base.__type_params__
        for name, value in found.items():
            hint = _as_hint(value, is_argument=False, is_class=True)
            hints[name] = _eval_type(hint, *where, params, format=format, owner=cls, prefer_fwd_module=True)
    return hints


def _object_hints(obj, globalns, localns, format):
    found = _annotations(obj, format)
    is_module = isinstance(obj, types.ModuleType)
    if not (found or is_module or callable(obj) or hasattr(obj, "__annotations__") or hasattr(obj, "__annotate__")):
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    if format == _STRING:
        return found
    where = _namespaces_of_object(obj, globalns, localns)
    params = getattr(obj, "__type_params__", ())
    for name, value in found.items():
        hint = _as_hint(value, is_argument=not is_module, is_class=False)
        found[name] = _eval_type(hint, *where, params, format=format, owner=obj, prefer_fwd_module=True)
    return found


def _strip_annotations(t):
    """The type without `Annotated`, `Required` and their like."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    origin = getattr(t, "__origin__", None)
    if origin is Required or origin is NotRequired or origin is ReadOnly:
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, types.GenericAlias, Union)):
        args = tuple(_strip_annotations(arg) for arg in t.__args__)
        if args == t.__args__:
            return t
        if isinstance(t, Union):
            return Union[args]
        if isinstance(t, types.GenericAlias):
            return types.GenericAlias(origin, args)
        return t.copy_with(args)
    return t


def get_origin(tp):
    """Return what an alias is of, or None.

    >>> get_origin(List[int])
    <class 'list'>
    >>> get_origin(int) is None
    True
    """
    if isinstance(tp, (_BaseGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        # The origin of an annotated type is the type.
        return Annotated if isinstance(tp, _AnnotatedAlias) else tp.__origin__
    return Generic if tp is Generic else Union if isinstance(tp, Union) else None


def get_args(tp):
    """Return the arguments of an alias.

    >>> get_args(Dict[str, int])
    (<class 'str'>, <class 'int'>)
    >>> get_args(Callable[[int], str])
    ([<class 'int'>], <class 'str'>)
    """
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if not isinstance(tp, (_GenericAlias, types.GenericAlias, Union)):
        return ()
    given = tp.__args__
    if isinstance(tp, Union) or not _should_unflatten_callable_args(tp, given):
        return given
    *parameters, result = given
    return (parameters, result)


# Marks and statements for checkers.


def cast(typ, val):
    """Return `val`; to a checker it has the type."""
    return val


def assert_type(val, typ, /):
    """Return `val`; a checker confirms its type."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Raise AssertionError: a checker has seen that this is not reached."""
    shown, limit = repr(arg), _ASSERT_NEVER_REPR_MAX_LENGTH
    shown = shown if len(shown) <= limit else shown[:limit] + "..."
    raise AssertionError("Expected code to be unreachable, but got: " + shown)


def reveal_type(obj, /):
    """Print the class of the argument and return the argument."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Mark a function, or a class and its methods, as having annotations that are no types."""
    if isinstance(arg, type):
        for name in dir(arg):
            part = getattr(arg, name)
            if not _is_part_of(part, arg):
                continue
            if isinstance(part, (types.FunctionType, types.MethodType)):
                getattr(part, "__func__", part).__no_type_check__ = True
            elif isinstance(part, type):
                no_type_check(part)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A built-in class.
        return arg
    return arg


def _is_part_of(part, cls):
    """Whether something was written in the body of a class, by what it is called."""
    name = getattr(part, "__qualname__", None)
    if name is None or name != f"{cls.__qualname__}.{part.__name__}":
        return False
    return getattr(part, "__module__", None) == cls.__module__


def no_type_check_decorator(decorator):
    """Give a decorator the effect of `no_type_check`."""
    import functools
    import warnings

    warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @functools.wraps(decorator)
    def marking(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return marking


def _overload_dummy(*args, **kwds):
    """What the name of overloads means before the implementation."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


# By module, qualified name and first line.
_overload_registry = {}


def overload(func):
    """Mark one of several signatures of a function, which an implementation without the mark follows."""
    plain = getattr(func, "__func__", func)
    try:
        by_name = _overload_registry.setdefault(plain.__module__, {})
        by_name.setdefault(plain.__qualname__, {})[plain.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """Return the functions that were marked with `overload` under the name of this one."""
    plain = getattr(func, "__func__", func)
    by_name = _overload_registry.get(plain.__module__, {})
    return list(by_name.get(plain.__qualname__, {}).values())


def clear_overloads():
    """Forget all overloads."""
    _overload_registry.clear()


def final(f):
    """Mark a method that is not overridden, or a class that is not subclassed."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Mark a method that overrides one of a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Mark what makes classes into something like data classes."""

    told = dict(
        eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default, frozen_default=frozen_default,
        field_specifiers=field_specifiers, kwargs=kwargs,
    )

    def mark(maker):
        maker.__dataclass_transform__ = dict(told)
        return maker

    return mark
