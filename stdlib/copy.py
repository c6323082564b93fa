"""Shallow and deep copies of any object."""

import types
import weakref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    """An object that cannot be copied."""


error = Error

# Copying one of these gives the object itself.
_atomic_types = {
    types.NoneType, int, float, bool, complex, bytes, str, types.CodeType, type, range, types.BuiltinFunctionType,
    types.FunctionType, weakref.ref, property, types.EllipsisType, types.NotImplementedType,
}
_copy_atomic_types = _atomic_types | {tuple, frozenset, slice, super}
_copy_builtin_containers = {list, dict, set, bytearray}


def copy(x):
    """Return a shallow copy."""
    cls = type(x)
    if cls in _copy_atomic_types:
        return x
    if cls in _copy_builtin_containers:
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, "un(shallow)copyable object of type %s")
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, *reduced)


def _reduced(x, cls, complaint):
    """How pickle would take the object apart."""
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, "__reduce__", None)
    if reductor:
        return reductor()
    raise Error(complaint % cls)


def deepcopy(x, memo=None, _nil=[]):
    """Return a copy whose parts are copies as well."""
    cls = type(x)
    if cls in _atomic_types:
        return x
    address = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(address, _nil)
        if known is not _nil:
            return known
    copier = _deepcopy_dispatch.get(cls)
    if copier is not None:
        copied = copier(x, memo)
    elif issubclass(cls, type):
        copied = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            copied = copier(memo)
        else:
            reduced = _reduced(x, cls, "un(deep)copyable object of type %s")
            copied = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if copied is not x:
        memo[address] = copied
        _keep_alive(x, memo)
    return copied


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    copied = []
    memo[id(x)] = copied
    append = copied.append
    for item in x:
        append(deepcopy(item, memo))
    return copied


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    items = [deepcopy(item, memo) for item in x]
    # A tuple that contains itself has been copied meanwhile.
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    copied = {}
    memo[id(x)] = copied
    for key, value in x.items():
        copied[deepcopy(key, memo)] = deepcopy(value, memo)
    return copied


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = {
    list: _deepcopy_list,
    tuple: _deepcopy_tuple,
    dict: _deepcopy_dict,
    types.MethodType: _deepcopy_method,
}


def _keep_alive(x, memo):
    """Keep the original alive as long as the memo, which knows it by its id."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    """Put together what a reduction describes; with a memo from deep copies of its parts."""
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            else:
                slots = None
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    """Return a copy with some fields changed, by the object's `__replace__`."""
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
