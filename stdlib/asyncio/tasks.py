"""Tasks, and waiting for several of them."""

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed",
    "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks",
    "create_eager_task_factory", "eager_task_factory", "_register_task", "_unregister_task", "_enter_task", "_leave_task",
)

import types
from _asyncio import (
    Future, Task, _enter_task, _leave_task, _register_task, _swap_current_task, _unregister_task, all_tasks, current_task,
)
from _collections_abc import AsyncIterator, Awaitable

from . import coroutines, events, exceptions, futures, timeouts

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def create_task(coro, **kwargs):
    """Have the running loop drive a coroutine."""
    return events.get_running_loop().create_task(coro, **kwargs)


# Waiting for several.

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks; the set of those done and the set of the others."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(coroutines.iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait_for(fut, timeout):
    """Wait for one awaitable, at most so many seconds; it is cancelled when they are over."""
    if fut is not None and not futures.isfuture(fut) and not coroutines.iscoroutine(fut):
        # An awaitable of another kind becomes one that can be cancelled.
        fut = _wrap_awaitable(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except exceptions.CancelledError as exc:
            raise TimeoutError from exc
    async with timeouts.timeout(timeout):
        return await fut


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)
    waiting = len(fs)

    def on_completion(f):
        nonlocal waiting
        waiting -= 1
        if (
            waiting <= 0
            or return_when == FIRST_COMPLETED
            or (return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None)
        ):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(on_completion)
    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


async def _cancel_and_wait(fut):
    """Cancel and wait until that has happened."""
    waiter = events.get_running_loop().create_future()

    def done(_):
        _release_waiter(waiter)

    fut.add_done_callback(done)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(done)


class _AsCompletedIterator:
    """The tasks as they end: those themselves by `async for`, awaitables of their results by `for`."""

    def __init__(self, aws, timeout):
        from .queues import Queue
        self._done = Queue()
        self._timeout_handle = None
        loop = events.get_event_loop()
        todo = [ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws)]
        for f in todo:
            f.add_done_callback(self._handle_completion)
        if todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)
        self._todo = todo
        self._todo_left = len(todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._todo_left:
            raise StopAsyncIteration
        assert self._todo_left > 0
        self._todo_left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._todo_left:
            raise StopIteration
        assert self._todo_left > 0
        self._todo_left -= 1
        return self._wait_for_one(resolve=True)

    def _handle_timeout(self):
        for f in self._todo:
            f.remove_done_callback(self._handle_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _handle_completion(self, f):
        if not self._todo:
            return
        self._todo.remove(f)
        self._done.put_nowait(f)
        if not self._todo and self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def _wait_for_one(self, resolve=False):
        f = await self._done.get()
        if f is None:
            raise exceptions.TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables in the order in which they end."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


@types.coroutine
def _sleep_once():
    yield


async def sleep(delay, result=None):
    """Let the others run, for so many seconds."""
    if delay <= 0:
        await _sleep_once()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def ensure_future(coro_or_future, *, loop=None):
    """A future for the awaitable: itself, or a task that drives it."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not futures._get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    should_close = True
    if not coroutines.iscoroutine(coro_or_future):
        if not isinstance(coro_or_future, Awaitable):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
        should_close = False
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro_or_future)
    except RuntimeError:
        if should_close:
            coro_or_future.close()
        raise


async def _wrap_awaitable(awaitable):
    return await awaitable


class _GatheringFuture(Future):
    """What `gather` gives: cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        requested = False
        for child in self._children:
            if child.cancel(msg=msg):
                requested = True
        if requested:
            self._cancel_requested = True
        return requested


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = None
    children = []
    by_argument = {}
    finished = 0
    count = 0
    outer = None

    def done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                # Its exception counts as seen.
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exc = future.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if finished == count:
            results = []
            for child in children:
                if child.cancelled():
                    results.append(exceptions.CancelledError("" if child._cancel_message is None else child._cancel_message))
                else:
                    exc = child.exception()
                    results.append(child.result() if exc is None else exc)
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    already_done = []
    for argument in coros_or_futures:
        if argument not in by_argument:
            future = ensure_future(argument, loop=loop)
            if loop is None:
                loop = futures._get_loop(future)
            if future is not argument:
                future._log_destroy_pending = False
            count += 1
            by_argument[argument] = future
            if future.done():
                already_done.append(future)
            else:
                future.add_done_callback(done)
        else:
            future = by_argument[argument]
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    for future in already_done:
        done(future)
    return outer


def shield(arg):
    """A future with the outcome of `arg`, whose cancellation leaves `arg` alone."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = futures._get_loop(inner)
    outer = loop.create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled() and (exc := inner.exception()) is not None:
                loop.call_exception_handler({
                    "message": f"{exc.__class__.__name__} exception in shielded future",
                    "exception": exc,
                    "future": inner,
                })
            return
        if inner.cancelled():
            outer.cancel()
        elif (exc := inner.exception()) is not None:
            outer.set_exception(exc)
        else:
            outer.set_result(inner.result())

    inner.add_done_callback(inner_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """Have another thread's loop drive a coroutine; a future of `concurrent.futures`."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures
    future = concurrent.futures.Future()

    def copy(task):
        if task.cancelled():
            future.cancel()
            future.set_running_or_notify_cancel()
        elif future.set_running_or_notify_cancel():
            exc = task.exception()
            if exc is not None:
                future.set_exception(exc)
            else:
                future.set_result(task.result())

    def start():
        ensure_future(coro, loop=loop).add_done_callback(copy)

    loop.call_soon_threadsafe(start)
    return future


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks start at once."""

    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


eager_task_factory = create_eager_task_factory(Task)
