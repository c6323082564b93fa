"""How futures are shown."""

import reprlib

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """The object is a future: its class has `_asyncio_future_blocking`, and the value is not None."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _format_callbacks(callbacks):
    from asyncio import format_helpers

    def shown(callback):
        return format_helpers._format_callback_source(callback, ())

    count = len(callbacks)
    if count == 1:
        text = shown(callbacks[0][0])
    elif count == 2:
        text = f"{shown(callbacks[0][0])}, {shown(callbacks[1][0])}"
    else:
        text = f"{shown(callbacks[0][0])}, <{count - 2} more>, {shown(callbacks[-1][0])}"
    return f"cb=[{text}]"


def _future_repr_info(future):
    state, error = future._state, future._exception
    told = [state.lower()]
    if state == _FINISHED:
        told.append(f"result={reprlib.repr(future._result)}" if error is None else f"exception={error!r}")
    return told + [_format_callbacks(future._callbacks)] if future._callbacks else told


def _future_repr(future):
    return f"<{future.__class__.__name__} {' '.join(_future_repr_info(future))}>"
