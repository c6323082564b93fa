"""Looking at live objects: what they are, where they come from, how they are called."""

import builtins
import functools
import linecache
import operator
import os
import sys
import types
from collections import namedtuple
from _signature import (
    BoundArguments, Parameter, Signature, _empty, _ParameterKind, _KEYWORD_ONLY, _POSITIONAL_ONLY,
    _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, formatannotation, unwrap,
)
from _traceback import place as _place

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
CO_HAS_DOCSTRING = 0x4000000
CO_METHOD = 0x8000000
TPFLAGS_IS_ABSTRACT = 1 << 20


# What an object is.


def ismodule(object):
    """Say whether the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Say whether the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Say whether the object is a bound method of a class written in Python."""
    return isinstance(object, types.MethodType)


def ispackage(object):
    """Say whether the object is a package."""
    return ismodule(object) and hasattr(object, "__path__")


def ismethoddescriptor(object):
    """Say whether the object is a method descriptor but no method or function."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isdatadescriptor(object):
    """Say whether the object decides what setting or deleting an attribute does."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def ismemberdescriptor(object):
    """Say whether the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Say whether the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    """Say whether the object is a function written in Python."""
    return isinstance(object, types.FunctionType)


def _has_flag(object, flag):
    while ismethod(object):
        object = object.__func__
    while isinstance(object, functools.partial):
        object = object.func
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Say whether calls make generators."""
    return _has_flag(obj, CO_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Let `iscoroutinefunction` say yes."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Say whether calls make coroutines."""
    if getattr(getattr(obj, "__func__", obj), "_is_coroutine_marker", None) is _is_coroutine_mark:
        return True
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Say whether calls make asynchronous generators."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Say whether the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Say whether the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Say whether the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Say whether `await` takes the object."""
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def istraceback(object):
    """Say whether the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Say whether the object is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Say whether the object is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Say whether the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Say whether the object is a bound slot method."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Say whether the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    """Say whether the object is a class that has abstract methods left."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def _members(object, predicate, getter):
    found = {}
    for name in _member_names(object):
        value = _absent
        # A name that comes again stands for what a class has under it: a descriptor of members, say.
        if name not in found:
            try:
                value = getter(object, name)
            except AttributeError:
                pass
        if value is _absent:
            value = _in_classes(object, name)
        if value is not _absent:
            found.setdefault(name, []).append(value)
    kept = [(name, value) for name, values in found.items() for value in values if not predicate or predicate(value)]
    kept.sort(key=operator.itemgetter(0))
    return kept


_absent = types.SimpleNamespace()


def _member_names(object):
    """What dir() says, and again the names of properties that hide class attributes."""
    names = dir(object)
    for base in getattr(object, "__bases__", ()):
        names += [name for name, value in vars(base).items() if isinstance(value, types.DynamicClassAttribute)]
    return names


def _in_classes(object, name):
    """What a class or its bases have under a name, without asking descriptors; or `_absent`."""
    for base in (object, *getmro(object)) if isclass(object) else ():
        if name in vars(base):
            return vars(base)[name]
    return _absent


def getmembers(object, predicate=None):
    """Return (name, value) of all members, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As `getmembers`, without running any code of the object."""
    return _members(object, predicate, getattr_static)


def getmro(cls):
    """Return the classes that are searched for attributes."""
    return cls.__mro__


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return an `Attribute` for each name of a class."""
    results = []
    for name in sorted({name for base in cls.__mro__ for name in base.__dict__}):
        home = next(base for base in cls.__mro__ if name in base.__dict__)
        value = home.__dict__[name]
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        elif isroutine(value):
            kind = "method"
        else:
            kind = "data"
        results.append(Attribute(name, kind, home, value))
    return results


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    """Return an attribute as it is stored, without descriptors and `__getattr__`."""
    own = _sentinel
    if isinstance(obj, type):
        for base in type.__dict__["__mro__"].__get__(obj):
            if attr in base.__dict__:
                own = base.__dict__[attr]
                break
        kind = type(obj)
    else:
        kind = type(obj)
        try:
            namespace = object.__getattribute__(obj, "__dict__")
        except AttributeError:
            namespace = {}
        own = dict.get(namespace, attr, _sentinel)
    of_class = _sentinel
    for base in kind.__mro__:
        if attr in base.__dict__:
            of_class = base.__dict__[attr]
            break
    if own is not _sentinel and of_class is not _sentinel:
        if hasattr(type(of_class), "__get__") and (
                hasattr(type(of_class), "__set__") or hasattr(type(of_class), "__delete__")):
            return of_class
    if own is not _sentinel:
        return own
    if of_class is not _sentinel:
        return of_class
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


# Documentation.


def indentsize(line):
    """Return the number of blanks in front, with tabs expanded."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _finddoc(obj):
    if isclass(obj):
        docs = (getattr(base, "__doc__", None) for base in obj.__mro__ if base is not object)
        return next((doc for doc in docs if doc is not None), None)
    name, cls = _name_and_class(obj)
    for base in () if cls is None else cls.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None) if hasattr(base, name) else None
        if doc is not None:
            return doc
    return None


def _name_and_class(obj):
    """The name of a method or property, and the class in which it is looked up; (None, None) where that is not known."""
    if ismethod(obj) or isbuiltin(obj):
        owner = obj.__self__
        return getattr(obj, "__func__", obj).__name__, owner if isclass(owner) else owner.__class__
    function = obj.fget if isinstance(obj, property) else obj
    if isfunction(obj) or isinstance(obj, property):
        cls = _defining_class(function)
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        cls = obj.__objclass__
    else:
        return None, None
    is_found = cls is not None and getattr(cls, function.__name__, None) is obj
    return (function.__name__, cls) if is_found else (None, None)


def _defining_class(function):
    """The class that a function of a class body belongs to."""
    found = sys.modules.get(function.__module__)
    for part in function.__qualname__.split(".")[:-1]:
        found = getattr(found, part, None)
    return found if isclass(found) else None


def getdoc(object):
    """Return the documentation of an object or of what it overrides, without its indentation."""
    text = getattr(object, "__doc__", None)
    if text is None:
        try:
            text = _finddoc(object)
        except (TypeError, AttributeError):
            # An object without the attributes that its class promises.
            return None
    return cleandoc(text) if isinstance(text, str) else None


def cleandoc(doc):
    """Remove the indentation that all lines but the first share, and blank lines around."""
    lines = doc.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(indents, default=0)
    lines[1:] = [line[margin:] for line in lines[1:]]
    lines[0] = lines[0].lstrip(" ")
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


# Sources.


def getfile(object):
    """Return the file that an object was defined in."""
    if ismodule(object):
        file = getattr(object, "__file__", None)
        if not file:
            raise TypeError(f"{object!r} is a built-in module")
        return file
    if isclass(object):
        module = getattr(object, "__module__", None)
        file = getattr(sys.modules.get(module), "__file__", None)
        if file:
            return file
        if module == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code_of(object)
    if code is None:
        raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                        + type(object).__name__)
    return code.co_filename


def _code_of(object):
    """The code of a method, function, traceback or frame; None for something else."""
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """Return the name of the module in a file, or None."""
    name = os.path.basename(path)
    return name[:-3] if name.endswith(".py") else None


def getsourcefile(object):
    """Return the file with the source of an object, or None."""
    filename = getfile(object)
    return filename if linecache.getlines(filename) or os.path.exists(filename) else None


def getabsfile(object, _filename=None):
    """Return the whole path of an object's file."""
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodule(object, _filename=None):
    """Return the module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    return None


def findsource(object):
    """Return all lines of an object's file and the index of the first one of the object."""
    lines = linecache.getlines(getsourcefile(object) or getfile(object))
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, "__firstlineno__", None)
        if not isinstance(first, int):
            raise OSError("source code not available")
        return lines, first - 1
    code = _code_of(object)
    if code is None:
        raise OSError("could not find code object")
    if code.co_firstlineno > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, code.co_firstlineno - 1


class EndOfBlock(Exception):
    """The block of source has ended."""


def getblock(lines):
    """Return the lines of the block that starts with the first line."""
    end = 0
    depth = 0
    quote = None
    indent = None
    header_done = False
    for number, line in enumerate(lines):
        stripped = line.strip()
        starts_statement = depth == 0 and quote is None
        if starts_statement and stripped and not stripped.startswith("#"):
            width = indentsize(line)
            if indent is None:
                indent = width
            elif header_done and width <= indent:
                break
        was_open = not starts_statement
        depth, quote, code = _scan(line, depth, quote)
        if stripped and (was_open or not stripped.startswith("#") or header_done and indentsize(line) > indent):
            end = number + 1
        if depth == 0 and quote is None and not header_done and stripped and not stripped.startswith(("#", "@")):
            header_done = True
            if not stripped.startswith(("def ", "class ", "async ", "@")):
                # A lambda: the statement that it is in.
                break
    return lines[:end]


def _scan(line, depth, quote):
    """Brackets and quotes that are open behind a line, and whether it holds code."""
    i = 0
    code = False
    while i < len(line):
        c = line[i]
        if quote:
            if c == "\\":
                i += 1
            elif line.startswith(quote, i):
                i += len(quote) - 1
                quote = None
        elif c == "#":
            break
        elif c in "'\"":
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote) - 1
            code = True
        else:
            depth += (c in "([{") - (c in ")]}")
            code = code or not c.isspace()
        i += 1
    if quote and len(quote) == 1:
        quote = None
    return depth, quote, code


def getsourcelines(object):
    """Return the lines of an object's source and the number of the first one."""
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    """Return the text of an object's source."""
    lines, _ = getsourcelines(object)
    return "".join(lines)


def getcomments(object):
    """Return the comment lines right above an object's source."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        found = []
        for line in lines[start:]:
            if line.strip() not in ("", "#") and not line.lstrip().startswith("#"):
                break
            if line.strip().startswith("#"):
                found.append(line.expandtabs())
        return "".join(found) or None
    width = indentsize(lines[at])
    found = []
    while at > 0 and lines[at - 1].lstrip().startswith("#") and indentsize(lines[at - 1]) == width:
        at -= 1
        found.insert(0, lines[at].expandtabs().lstrip())
    return "".join(found) or None


# Calls.


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    """Return the signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped)


FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """Return names and defaults of a callable's parameters."""
    try:
        sig = Signature.from_callable(func, follow_wrapped=False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, posonly, kwonly, defaults = [], [], [], []
    varargs = varkw = None
    annotations, kwdefaults = {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    if ismethod(func):
        args.append(func.__func__.__code__.co_varnames[0])
    for param in sig.parameters.values():
        if param.kind is _POSITIONAL_ONLY or param.kind is _POSITIONAL_OR_KEYWORD:
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind is _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind is _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Return which parameter gets which argument; deprecated."""
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    result = dict(bound.arguments)
    if ismethod(func) and func.__self__ is not None:
        result = {func.__func__.__code__.co_varnames[0]: func.__self__, **result}
    return result


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Return the annotations of a function, class or module as a new dict."""
    if isclass(obj) or ismodule(obj) or callable(obj):
        return dict(getattr(obj, "__annotations__", None) or {})
    raise TypeError(f"{obj!r} is not a module, class, or callable.")


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


# Frames.

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    """Where a frame is."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, "
                f"function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, "
                f"positions={self.positions!r})")


def getframeinfo(frame, context=1):
    """Return file, line, function and lines around of a frame or traceback."""
    lineno, frame = (frame.tb_lineno, frame.tb_frame) if istraceback(frame) else (frame.f_lineno, frame)
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = frame.f_code.co_filename
    source = linecache.getlines(filename) if context > 0 else []
    lines = index = None
    if source:
        # As many lines before as behind, but not beyond the file.
        first = max(0, min(lineno - 1 - context // 2, len(source) - context))
        lines, index = source[first:first + context], lineno - 1 - first
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getlineno(frame):
    """Return the line that a frame is at."""
    return frame.f_lineno


def getouterframes(frame, context=1):
    """Return a `FrameInfo` for a frame and each of its callers."""
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Return a `FrameInfo` for each entry of a traceback."""
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    """Where the caller stands: its frame."""
    return sys._getframe(1)


def stack(context=1):
    """Return a `FrameInfo` for the caller and each of its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a `FrameInfo` for each entry of the traceback that is being handled."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc is not None else None, context)


# Generators.

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def getgeneratorstate(generator):
    """Return what a generator is doing."""
    if generator.gi_running or generator.gi_suspended:
        return GEN_RUNNING if generator.gi_running else GEN_SUSPENDED
    return GEN_CREATED if generator.gi_frame is not None else GEN_CLOSED


def getcoroutinestate(coroutine):
    """Return what a coroutine is doing."""
    if coroutine.cr_running or coroutine.cr_suspended:
        return CORO_RUNNING if coroutine.cr_running else CORO_SUSPENDED
    return CORO_CREATED if coroutine.cr_frame is not None else CORO_CLOSED


def getasyncgenstate(agen):
    """Return what an asynchronous generator is doing."""
    if agen.ag_running or agen.ag_suspended:
        return AGEN_RUNNING if agen.ag_running else AGEN_SUSPENDED
    return AGEN_CREATED if agen.ag_frame is not None else AGEN_CLOSED
