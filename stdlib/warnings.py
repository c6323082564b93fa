"""Warnings: what is shown, what is ignored, what becomes an exception."""

import sys
from _operator import index as _index

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

_ACTIONS = ("error", "ignore", "always", "all", "default", "module", "once")

# Each a tuple (action, message, category, module, line). Message and module are None, a pattern, or a text to be
# equal to. The first one that matches decides.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
_defaultaction = defaultaction
onceregistry = {}
_onceregistry = onceregistry
_filters_version = 1


def _filters_mutated():
    """What modules remember of their warnings holds for other filters."""
    global _filters_version
    _filters_version += 1


class WarningMessage:
    """A warning and where it comes from."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, standard error by default."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Return the text of a warning."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


# What programs may put something else in place of.
_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg_impl(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        try:
            import linecache

            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            line = None
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None and issubclass(msg.category, ResourceWarning):
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _showwarnmsg(msg):
    show = globals().get("showwarning", _showwarning_orig)
    if show is _showwarning_orig:
        _showwarnmsg_impl(msg)
        return
    if not callable(show):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    form = globals().get("formatwarning", _formatwarning_orig)
    if form is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return form(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


# Filters.


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Put a filter in front of the others; `message` and `module` are patterns for the start of the text."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    for name, pattern in ("message", message), ("category", category), ("module", module):
        if name == "category":
            if not (isinstance(category, type) and issubclass(category, Warning)):
                raise TypeError("category must be a Warning subclass")
        elif not isinstance(pattern, str):
            raise TypeError(f"{name} must be a string")
    _check_line(lineno)
    message, module = _pattern(message, ignore_case=True), _pattern(module)
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter for all modules and messages in front of the others."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _pattern(text, ignore_case=False):
    """The compiled pattern, or None where any text matches."""
    if not text:
        return None
    import re

    return re.compile(text, re.IGNORECASE if ignore_case else 0)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(*item, append):
    known = item in filters
    if append and not known:
        filters.append(item)
    elif not append:
        if known:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


# Warning.


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning for the place of the caller, or of one of its callers."""
    category = _category(message, category)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    if skip_file_prefixes and stacklevel < 2:
        stacklevel = 2
    try:
        frame = sys._getframe(1)
    except ValueError:
        frame = None
    # From code of the import system every frame counts.
    counts_all = frame is not None and _is_internal(frame)
    for _ in range(stacklevel - 1):
        if frame is not None:
            frame = frame.f_back if counts_all else _next_external_frame(frame, skip_file_prefixes)
    if frame is not None:
        namespace, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    else:
        # There are not so many callers.
        namespace, filename, lineno = sys.__dict__, "<sys>", 0
    module = namespace.get("__name__", "<string>")
    registry = namespace.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, namespace, source)


def _category(message, category):
    kind = message.__class__ if isinstance(message, Warning) else category
    if kind is None:
        return UserWarning
    if isinstance(kind, type) and issubclass(kind, Warning):
        return kind
    raise TypeError(f"category must be a Warning subclass, not '{type(kind).__name__}'")


def _is_internal(frame):
    filename = frame.f_code.co_filename
    return "importlib" in filename and "_bootstrap" in filename


def _next_external_frame(frame, skip_file_prefixes):
    while (frame := frame.f_back) is not None:
        if not (_is_internal(frame) or frame.f_code.co_filename.startswith(skip_file_prefixes)):
            return frame
    return None


def _applies(item, text, category, module, lineno):
    """Whether a filter is for such a warning."""
    _, wanted, kind, place, line = item
    return (
        _matches(wanted, text) and issubclass(category, kind) and _matches(place, module) and (line == 0 or line == lineno)
    )


def _is_due(action, chosen, seen, is_alone, text, category, lineno):
    """Whether a warning is shown that might have been shown before; it is noted that it was."""
    if action in ("always", "all"):
        return True
    seen[text, category, lineno] = 1
    if action == "default":
        return True
    if action not in ("once", "module"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {chosen}")
    # Where the caller keeps no registry of its module, only "once" remembers.
    shown, key = onceregistry if is_alone and action == "once" else seen, (text, category)
    was_shown = shown.get(key)
    shown[key] = 1
    return not was_shown


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a place in a file."""
    lineno = _index(lineno)
    if module is None:
        module = filename or "<unknown>"
        module = module[:-3] if module[-3:].lower() == ".py" else module
    seen = {} if registry is None else registry
    if seen.get("version", 0) != _filters_version:
        # Other filters may decide in another way.
        seen.clear()
        seen["version"] = _filters_version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    if seen.get((text, category, lineno)):
        return
    chosen = next((item for item in filters if _applies(item, text, category, module, lineno)), None)
    action = defaultaction if chosen is None else chosen[0]
    if action == "error":
        raise message
    if action == "ignore" or not _is_due(action, chosen, seen, registry is None, text, category, lineno):
        return
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Put back filters and `showwarning` at the end of a block; with `record` collect warnings in a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=" + repr(self._module))
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        module.filters = self._filters[:]
        module._filters_mutated()
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # A function that the program has put there would hide the warnings from the list.
            module.showwarning = module._showwarning_orig
        else:
            log = None
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        self._module.filters = self._filters
        self._module._filters_mutated()
        self._module.showwarning = self._showwarning
        self._module._showwarnmsg_impl = self._showwarnmsg_impl


class deprecated:
    """A decorator for classes and functions whose use is to warn."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message = self.message
        category = self.category
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return self._of_class(arg, message, category)
        if callable(arg):
            import functools

            stacklevel = self.stacklevel

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return arg(*args, **kwargs)

            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        raise TypeError(
            "@deprecated decorator with non-None category must be applied to a class or callable, "
            f"not {arg!r}")

    def _of_class(self, arg, message, category):
        import functools

        depth = self.stacklevel + 1
        given_new, given_init_subclass = arg.__new__, arg.__init_subclass__

        @functools.wraps(given_new)
        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=depth)
            if given_new is object.__new__:
                # It takes arguments only for classes that define `__init__`.
                if (args or kwargs) and cls.__init__ is object.__init__:
                    raise TypeError(f"{cls.__name__}() takes no arguments")
                return given_new(cls)
            return given_new(cls, *args, **kwargs)

        arg.__new__ = staticmethod(__new__)
        # A class method of this class or a base is called with the class that is made; object's takes none.
        function = getattr(given_init_subclass, "__func__", None)

        @functools.wraps(given_init_subclass if function is None else function)
        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=depth)
            return (given_init_subclass if function is None else function)(*args, **kwargs)

        arg.__init_subclass__ = __init_subclass__ if function is None else classmethod(__init_subclass__)
        arg.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
        return arg


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that a name will be removed; it must be gone in the version `remove`."""
    remove_formatted = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or _version[:2] == remove and _version[3] != "alpha":
        raise RuntimeError(f"{name!r} was slated for removal after Python {remove_formatted} alpha")
    warn(message.format(name=name, remove=remove_formatted), DeprecationWarning, stacklevel=3)
