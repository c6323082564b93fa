"""Looking for modules without importing them."""

import sys
import types
from importlib._bootstrap import ModuleSpec, _find_compiled, _resolve_name

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_loader", "cache_from_source",
           "source_from_cache"]


def resolve_name(name, package):
    """Make a relative name absolute."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {repr(name)} (required for relative module names)")
    level = 0
    while level < len(name) and name[level] == ".":
        level += 1
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    """Return the spec of a module, or None; parents of the module are imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname not in sys.modules:
        parent_name = fullname.rpartition(".")[0]
        if parent_name:
            parent = __import__(parent_name, fromlist=["__path__"])
            if not hasattr(parent, "__path__"):
                raise ModuleNotFoundError(
                    f"__path__ attribute not found on {parent_name!r} while trying to find {fullname!r}", name=fullname)
        return _find_compiled(fullname)
    module = sys.modules[fullname]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a spec for a module that a loader loads."""
    if is_package is None and hasattr(loader, "is_package"):
        try:
            is_package = loader.is_package(name)
        except ImportError:
            is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


def module_from_spec(spec):
    """Return a new module for a spec."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = types.ModuleType(spec.name)
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
        module.__cached__ = spec.cached
    return module


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Return where CPython keeps the compiled code of a file."""
    head, slash, tail = str(path).rpartition("/")
    return f"{head}{slash}__pycache__/{tail.removesuffix('.py')}.cpython-314.pyc"


def source_from_cache(path):
    """Return the file whose compiled code CPython keeps at a path."""
    head, _, tail = str(path).rpartition("/")
    head, _, directory = head.rpartition("/")
    if directory != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    return f"{head}/{tail.partition('.')[0]}.py"
