"""How callbacks are shown."""

import functools
import reprlib


def _unwrap(function):
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function


def _get_function_source(function):
    """File and line of a Python function, else None."""
    function = _unwrap(function)
    if isinstance(function, functools.partial):
        return _get_function_source(function.func)
    if isinstance(function, functools.partialmethod):
        return _get_function_source(function.func)
    function = getattr(function, "__func__", function)
    code = getattr(function, "__code__", None)
    if code is None:
        return None
    return code.co_filename, code.co_firstlineno


def _format_callback_source(function, args, *, debug=False):
    text = _format_callback(function, args, None, debug=debug)
    source = _get_function_source(function)
    if source:
        text += f" at {source[0]}:{source[1]}"
    return text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        return "()"
    items = [reprlib.repr(arg) for arg in args or ()]
    items.extend(f"{name}={reprlib.repr(value)}" for name, value in (kwargs or {}).items())
    return f"({', '.join(items)})"


def _format_callback(function, args, kwargs, *, debug=False, suffix=""):
    if isinstance(function, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(function.func, function.args, function.keywords, debug=debug, suffix=suffix)
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", None) or repr(function)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
