"""Abstract base classes: classes that say which methods their subclasses must define.

The registries and caches behind `isinstance` and `issubclass` are native (`_abc`).
"""

from _abc import (
    _abc_init,
    _abc_instancecheck,
    _abc_register,
    _abc_subclasscheck,
    _get_dump,
    _reset_caches,
    _reset_registry,
    get_cache_token,
)


def abstractmethod(funcobj):
    """Mark a method as one that concrete subclasses must override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A class method that subclasses must override (older form of classmethod over abstractmethod)."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A static method that subclasses must override (older form of staticmethod over abstractmethod)."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A property that subclasses must override (older form of property over abstractmethod)."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Make `subclass` count as a subclass of this class, and return it."""
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """What `isinstance(instance, cls)` asks."""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """What `issubclass(subclass, cls)` asks."""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Print what the class knows of its virtual subclasses."""
        registry, cache, negative_cache, negative_version = _get_dump(cls)
        known = {
            "Class": f"{cls.__module__}.{cls.__qualname__}", "Inv. counter": get_cache_token(),
            "_abc_registry": repr(registry), "_abc_cache": repr(cache), "_abc_negative_cache": repr(negative_cache),
            "_abc_negative_cache_version": repr(negative_version),
        }
        for what, value in known.items():
            print(f"{what}: {value}", file=file)

    def _abc_registry_clear(cls):
        """Forget all registered subclasses."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget all answers given so far."""
        _reset_caches(cls)


def update_abstractmethods(cls):
    """Recompute which methods of a class are abstract, after methods were added to it."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    inherited = {
        name: getattr(cls, name, None) for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())
    }
    candidates = {**inherited, **vars(cls)}
    names = [name for name, value in candidates.items() if getattr(value, "__isabstractmethod__", False)]
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """A class to inherit from in order to be an abstract base class."""

    __slots__ = ()
