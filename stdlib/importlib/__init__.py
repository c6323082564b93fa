"""Importing modules by name. What was not compiled in cannot be found."""

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

import _imp
import sys
from builtins import __import__
from importlib import _bootstrap

_RELOADING = {}


def invalidate_caches():
    """Modules are compiled in: there are no caches of directories."""


def import_module(name, package=None):
    """Import a module; a name that starts with dots is relative to `package`."""
    level = 0
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        while level < len(name) and name[level] == ".":
            level += 1
    return _bootstrap._import(name[level:], package, level)


def reload(module):
    """Run the code of a module once more and return the module."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    _RELOADING[name] = module
    try:
        parent_name = name.rpartition(".")[0]
        if parent_name and parent_name not in sys.modules:
            raise ImportError(f"parent {parent_name!r} not in sys.modules", name=parent_name)
        spec = _imp.find_spec(name)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _imp.run_again(module, name)
        return sys.modules[name]
    finally:
        del _RELOADING[name]
