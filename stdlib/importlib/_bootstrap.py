"""Specs, loaders and names of modules."""

import sys
from _imp import BuiltinImporter, ModuleSpec, SourceFileLoader, find_spec as _find_compiled, run_again as _run_again


def _import(name, package=None, level=0):
    """Import the module `name`, relative to `package` if `level` is not 0."""
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if level > 0:
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        if not package:
            raise ImportError("attempted relative import with no known parent package")
        name = _resolve_name(name, package, level)
    elif not name:
        raise ValueError("Empty module name")
    if level > 0 and package not in sys.modules:
        __import__(package)
    __import__(name)
    return sys.modules[name]


def _resolve_name(name, package, level):
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{bits[0]}.{name}" if name else bits[0]


# Methods of the classes that the import machinery makes objects of.


def _spec_init(self, name, loader, *, origin=None, loader_state=None, is_package=None):
    self.name = name
    self.loader = loader
    self.origin = origin
    self.loader_state = loader_state
    self.submodule_search_locations = [] if is_package else None
    self._uninitialized_submodules = []
    self._set_fileattr = False
    self._cached = None
    self._initializing = False


def _spec_repr(self):
    args = [f"name={self.name!r}", f"loader={self.loader!r}"]
    if self.origin is not None:
        args.append(f"origin={self.origin!r}")
    if self.submodule_search_locations is not None:
        args.append(f"submodule_search_locations={self.submodule_search_locations}")
    return f"{self.__class__.__name__}({', '.join(args)})"


def _spec_eq(self, other):
    try:
        return (self.name, self.loader, self.origin, self.submodule_search_locations, self.cached,
                self.has_location) == (other.name, other.loader, other.origin, other.submodule_search_locations,
                                       other.cached, other.has_location)
    except AttributeError:
        return NotImplemented


def _parent(self):
    if self.submodule_search_locations is None:
        return self.name.rpartition(".")[0]
    return self.name


ModuleSpec.__init__ = _spec_init
ModuleSpec.__repr__ = _spec_repr
ModuleSpec.__eq__ = _spec_eq
ModuleSpec.__hash__ = None
ModuleSpec.parent = property(_parent)
ModuleSpec.cached = property(
    lambda self: self._cached, lambda self, value: setattr(self, "_cached", value))
ModuleSpec.has_location = property(
    lambda self: self._set_fileattr, lambda self, value: setattr(self, "_set_fileattr", bool(value)))


class _Loader:
    """Methods of both loaders."""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        _run_again(module, module.__spec__.name)

    def load_module(self, fullname):
        return _import(fullname)


def _loader_init(self, fullname, path):
    self.name = fullname
    self.path = path


def _get_source(self, fullname):
    from _traceback import source

    return source(self.path)


def _get_data(self, path):
    from _traceback import source

    text = source(path)
    if text is not None:
        return text.encode()
    with open(path, "rb") as file:
        return file.read()


for _name in ("create_module", "exec_module", "load_module"):
    setattr(SourceFileLoader, _name, getattr(_Loader, _name))
    setattr(BuiltinImporter, _name, staticmethod(getattr(_Loader(), _name)))
SourceFileLoader.__init__ = _loader_init
SourceFileLoader.get_source = _get_source
SourceFileLoader.get_data = _get_data
SourceFileLoader.get_filename = lambda self, name=None: self.path
SourceFileLoader.is_package = lambda self, fullname: self.path.rpartition("/")[2] == "__init__.py"
BuiltinImporter.get_source = staticmethod(lambda fullname: None)
BuiltinImporter.is_package = staticmethod(lambda fullname: False)
BuiltinImporter.find_spec = staticmethod(
    lambda fullname, path=None, target=None: _builtin_spec(fullname))


def _builtin_spec(fullname):
    spec = _find_compiled(fullname)
    return spec if spec is not None and spec.loader is BuiltinImporter else None
