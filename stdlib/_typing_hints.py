"""What `typing` offers to look at types and to mark functions."""

import sys
import types
from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, Union
from _typing_forms import (
    Annotated, NotRequired, ReadOnly, Required, Unpack, _AnnotatedAlias, _BaseGenericAlias, _GenericAlias, _abc,
    _forward_reference, _is_param_expr, _type_check,
)

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


def _class_hints(cls, globalns, localns, format):
    hints = {}
    for base in reversed(cls.__mro__):
        found = _annotations(base, format)
        if format == _STRING:
            hints.update(found)
            continue
        if globalns is None:
            base_globals = getattr(sys.modules.get(base.__module__, None), "__dict__", {})
        else:
            base_globals = globalns
        base_locals = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            # Names mean what they meant where the class was written, as far as that can be told.
            base_globals, base_locals = base_locals, base_globals
        params = base.__type_params__
        for name, value in found.items():
            if value is None:
                value = type(None)
            elif isinstance(value, str):
                value = _forward_reference(value, is_argument=False, is_class=True)
            hints[name] = _eval_type(
                value, base_globals, base_locals, params, format=format, owner=cls, prefer_fwd_module=True
            )
    return hints


def _object_hints(obj, globalns, localns, format):
    hints = _annotations(obj, format)
    if (
        not hints
        and not isinstance(obj, types.ModuleType)
        and not callable(obj)
        and not hasattr(obj, "__annotations__")
        and not hasattr(obj, "__annotate__")
    ):
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    if format == _STRING:
        return hints
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            wrapped = obj
            while hasattr(wrapped, "__wrapped__"):
                wrapped = wrapped.__wrapped__
            globalns = getattr(wrapped, "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    params = getattr(obj, "__type_params__", ())
    for name, value in hints.items():
        if value is None:
            value = type(None)
        elif isinstance(value, str):
            value = _forward_reference(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        hints[name] = _eval_type(value, globalns, localns, params, format=format, owner=obj, prefer_fwd_module=True)
    return hints


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
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    """Return the arguments of an alias.

    >>> get_args(Dict[str, int])
    (<class 'str'>, <class 'int'>)
    >>> get_args(Callable[[int], str])
    ([<class 'int'>], <class 'str'>)
    """
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, types.GenericAlias)):
        args = tp.__args__
        if _should_unflatten_callable_args(tp, args):
            args = list(args[:-1]), args[-1]
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


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
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Print the class of the argument and return the argument."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Mark a function, or a class and its methods, as having annotations that are no types."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (
                not hasattr(obj, "__qualname__")
                or obj.__qualname__ != f"{arg.__qualname__}.{obj.__name__}"
                or getattr(obj, "__module__", None) != arg.__module__
            ):
                # It belongs to somebody else.
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A built-in class.
        pass
    return arg


def no_type_check_decorator(decorator):
    """Give a decorator the effect of `no_type_check`."""
    import functools
    import warnings

    warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


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

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator
