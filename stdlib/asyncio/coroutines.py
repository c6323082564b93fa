"""What counts as a coroutine."""

__all__ = ("iscoroutinefunction", "iscoroutine")

import _collections_abc
import types

_CO_COROUTINE = 0x80
_COROUTINE_TYPES = (types.CoroutineType, _collections_abc.Coroutine)


def _is_debug_mode():
    return False


def iscoroutinefunction(func):
    """The function makes coroutines."""
    import functools
    while isinstance(func, functools.partial):
        func = func.func
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    return isinstance(func, types.FunctionType) and bool(code.co_flags & _CO_COROUTINE)


def iscoroutine(obj):
    """The object is a coroutine."""
    return isinstance(obj, _COROUTINE_TYPES)


def _format_coroutine(coro):
    from asyncio import format_helpers
    is_generator = hasattr(coro, "gi_code") and not hasattr(coro, "cr_code")
    prefix = "gi" if is_generator else "cr"
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    name = f"{name}()" if name else f"<{type(coro).__name__} without __name__>()"
    code = getattr(coro, f"{prefix}_code", None)
    running = getattr(coro, f"{prefix}_running", False)
    if code is None:
        return f"{name} running" if running else name
    frame = getattr(coro, f"{prefix}_frame", None)
    filename = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name} running at {filename}:{frame.f_lineno}"
    return f"{name} done, defined at {filename}:{code.co_firstlineno}"
