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
    """Return another object with the same parts."""
    cls = type(x)
    if cls in _copy_builtin_containers:
        return cls.copy(x)
    if cls in _copy_atomic_types or issubclass(cls, type):
        return x
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    reduced = _reduced(x, cls, "shallow")
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def _reduced(x, cls, depth):
    """How pickle would take the object apart."""
    registered = dispatch_table.get(cls)
    if registered is not None:
        return registered(x)
    own = getattr(x, "__reduce_ex__", None)
    if own is not None:
        return own(4)
    own = getattr(x, "__reduce__", None)
    if not own:
        raise Error(f"un({depth})copyable object of type {cls}")
    return own()


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
    known_copier = _deepcopy_dispatch.get(cls)
    if known_copier is not None:
        copied = known_copier(x, memo)
    elif issubclass(cls, type):
        copied = x
    elif (own := getattr(x, "__deepcopy__", None)) is not None:
        copied = own(memo)
    else:
        reduced = _reduced(x, cls, "deep")
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

    def part(value):
        return value if memo is None else deepcopy(value, memo)

    made = func(*(map(part, args) if args else args))
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, part(state))
    for item in () if listiter is None else listiter:
        made.append(part(item))
    for key, value in () if dictiter is None else dictiter:
        key = part(key)
        made[key] = part(value)
    return made


def _set_state(made, state):
    """Give an object its state: attributes, or a pair of the attributes in its dict and of those in slots."""
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    is_pair = isinstance(state, tuple) and len(state) == 2
    attributes, slots = state if is_pair else (state, None)
    if attributes is not None:
        made.__dict__.update(attributes)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)


def replace(obj, /, **changes):
    """Return a copy with some fields changed, by the object's `__replace__`."""
    maker = getattr(obj.__class__, "__replace__", None)
    if maker is not None:
        return maker(obj, **changes)
    raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
