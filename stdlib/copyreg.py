"""Registered ways to take objects apart and put them together again, for `copy` and `pickle`."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

# The functions by class; the reading and the writing of pickles hold on to this dict and to those of the extensions.
dispatch_table = {}


def _required_callable(function, role):
    if not callable(function):
        raise TypeError(role + " must be callable")


def constructor(object):
    """Check that an object can be called."""
    _required_callable(object, "constructors")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register the function that reduces instances of a class."""
    _required_callable(pickle_function, "reduction functions")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is None:
        return
    constructor(constructor_ob)


# Classes of the language that have no reduction of their own.

def pickle_complex(c):
    """How a complex number is made again."""
    return (complex, (c.real, c.imag))


def pickle_super(obj):
    """How a super object is made again."""
    return (super, (obj.__thisclass__, obj.__self__))


def pickle_union(obj):
    """How a union of types is made again."""
    from operator import getitem
    from typing import Union

    return (getitem, (Union, obj.__args__))


for _class, _function in (complex, pickle_complex), (type(int | None), pickle_union), (super, pickle_super):
    pickle(_class, _function)
del _class, _function


# Objects of protocols 0 and 1.

_MADE_BY_CLASS_STATEMENT = 1 << 9
_BuiltinMethod = type(int.__new__)


def _is_native(cls):
    """Whether a class was not made by a class statement."""
    flags = getattr(cls, "__flags__", None)
    if flags is not None and not flags & _MADE_BY_CLASS_STATEMENT:
        return True
    made_by = cls.__new__
    return isinstance(made_by, _BuiltinMethod) and made_by.__self__ is cls


def _attributes(obj, proto):
    """The state of an object beside its native part, if any."""
    cls = obj.__class__
    try:
        ask = obj.__getstate__
    except AttributeError:
        if getattr(obj, "__slots__", None):
            raise TypeError(
                f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without defining __getstate__ "
                f"cannot be pickled with protocol {proto}"
            ) from None
        return getattr(obj, "__dict__", None)
    inherited = type(obj).__getstate__ is object.__getstate__
    if inherited and getattr(obj, "__slots__", None):
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    return ask()


def _reduce_ex(self, proto):
    """What `object.__reduce_ex__` does for protocols below 2."""
    assert proto < 2
    cls = self.__class__
    native = next(filter(_is_native, cls.__mro__), object)
    if native is cls and native is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    value = None if native is object else native(self)
    attributes = _attributes(self, proto)
    reduced = (_reconstructor, (cls, native, value))
    return (*reduced, attributes) if attributes else reduced


def _reconstructor(cls, base, state):
    """Makes an object whose native part is `base(state)`."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    initialize = base.__init__
    if initialize != object.__init__:
        initialize(made, state)
    return made


# Objects of protocol 2 and later ones.

def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _attribute_of_slot(name, cls):
    """The name under which a class keeps a slot: private ones are mangled."""
    if name[:2] != "__" or name.endswith("__"):
        return name
    owner = cls.__name__.lstrip("_")
    return f"_{owner}{name}" if owner else name


def _own_slots(cls):
    """The attribute names of the slots that a class itself adds, but for `__dict__` and `__weakref__`."""
    declared = vars(cls).get("__slots__", ())
    if isinstance(declared, str):
        declared = [declared]
    return [_attribute_of_slot(name, cls) for name in declared if name not in ("__dict__", "__weakref__")]


def _slotnames(cls):
    """The names of all slots of a class and its bases; they are kept in the class."""
    kept = vars(cls).get("__slotnames__")
    if kept is not None:
        return kept
    found = []
    if hasattr(cls, "__slots__"):
        for base in cls.__mro__:
            found += _own_slots(base)
    try:
        cls.__slotnames__ = found
    except Exception:
        # A metaclass may refuse.
        return found
    return found


# Extension codes: short numbers in the place of names of classes and functions.

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def _is_registered(key, code):
    return _extension_registry.get(key) == code and _inverted_registry.get(code) == key


def add_extension(module, name, code):
    """Register an extension code of pickle."""
    key, code = (module, name), int(code)
    if code < 1 or code > (1 << 31) - 1:
        raise ValueError("code out of range")
    if _is_registered(key, code):
        return
    if (other := _extension_registry.get(key)) is not None:
        raise ValueError(f"key {key} is already registered with code {other}")
    if (other := _inverted_registry.get(code)) is not None:
        raise ValueError(f"code {code} is already in use for key {other}")
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """Forget an extension code; for testing."""
    key = (module, name)
    if not _is_registered(key, code):
        raise ValueError(f"key {key} is not registered with code {code}")
    _extension_registry.pop(key)
    _inverted_registry.pop(code)
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects that were found for codes."""
    _extension_cache.clear()
