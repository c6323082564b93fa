"""Futures, and their kin of `concurrent.futures`."""

__all__ = ("Future", "wrap_future", "isfuture", "future_add_to_awaited_by", "future_discard_from_awaited_by")

from _asyncio import Future

from . import base_futures, events
from .base_futures import isfuture

_PENDING = base_futures._PENDING
_CANCELLED = base_futures._CANCELLED
_FINISHED = base_futures._FINISHED


def _get_loop(future):
    get_loop = getattr(future, "get_loop", None)
    return future._loop if get_loop is None else get_loop()


def future_add_to_awaited_by(fut, waiter, /):
    """Note that `waiter` awaits `fut`."""
    if isinstance(fut, Future) and isinstance(waiter, Future):
        if fut._asyncio_awaited_by is None:
            fut._asyncio_awaited_by = set()
        fut._asyncio_awaited_by.add(waiter)


def future_discard_from_awaited_by(fut, waiter, /):
    """Note that `waiter` awaits `fut` no more."""
    if isinstance(fut, Future) and fut._asyncio_awaited_by is not None:
        fut._asyncio_awaited_by.discard(waiter)


def _copy_state(source, target):
    if target.done() or target.cancelled():
        return
    if source.cancelled():
        target.cancel()
    elif (exc := source.exception()) is not None:
        target.set_exception(exc)
    else:
        target.set_result(source.result())


def wrap_future(future, *, loop=None):
    """An asyncio future with the outcome of one of `concurrent.futures`."""
    if isfuture(future):
        return future
    if loop is None:
        loop = events.get_event_loop()
    wrapped = loop.create_future()

    def done(source):
        loop.call_soon_threadsafe(_copy_state, source, wrapped)

    def cancelled(target):
        if target.cancelled():
            future.cancel()

    wrapped.add_done_callback(cancelled)
    future.add_done_callback(done)
    return wrapped
