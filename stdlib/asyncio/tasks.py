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
    """A task of the running loop that drives the coroutine."""
    return events.get_running_loop().create_task(coro, **kwargs)


# Waiting for several.

def _is_single(thing):
    return coroutines.iscoroutine(thing) or futures.isfuture(thing)


def _failed(future):
    return not future.cancelled() and future.exception() is not None


class _Bell:
    """What a task waits for that others ring, once or more."""

    def __init__(self, loop, seconds=None):
        self._rung = loop.create_future()
        self._timer = None if seconds is None else loop.call_later(seconds, self.ring)

    def ring(self, *_):
        if self._timer is not None:
            self._timer.cancel()
        if not self._rung.done():
            self._rung.set_result(None)

    def heard(self):
        return self._rung

    def put_away(self):
        if self._timer is not None:
            self._timer.cancel()


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks; the set of those done and the set of the others."""
    if _is_single(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION):
        raise ValueError(f"Invalid return_when value: {return_when}")
    awaited = set(fs)
    for each in awaited:
        if coroutines.iscoroutine(each):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    bell = _Bell(events.get_running_loop(), timeout)
    running = len(awaited)

    def one_ended(future):
        nonlocal running
        running -= 1
        enough = running <= 0 or return_when == FIRST_COMPLETED
        if enough or (return_when == FIRST_EXCEPTION and _failed(future)):
            bell.ring()

    for each in awaited:
        each.add_done_callback(one_ended)
    try:
        await bell.heard()
    finally:
        bell.put_away()
        for each in awaited:
            each.remove_done_callback(one_ended)
    ended = {each for each in awaited if each.done()}
    return ended, awaited - ended


async def wait_for(fut, timeout):
    """Wait for one awaitable, at most so many seconds; it is cancelled when they are over."""
    if fut is not None and not _is_single(fut):
        # An awaitable of another kind becomes one that can be cancelled.
        fut = _wrap_awaitable(fut)
    if timeout is None or not timeout <= 0:
        async with timeouts.timeout(timeout):
            return await fut
    # There is no time at all: only what is done already counts.
    future = ensure_future(fut)
    if future.done():
        return future.result()
    await _cancelled_for_sure(future)
    try:
        return future.result()
    except exceptions.CancelledError as cancellation:
        raise TimeoutError() from cancellation


async def _cancelled_for_sure(future):
    """Cancel a future, and wait until it has ended."""
    bell = _Bell(events.get_running_loop())
    future.add_done_callback(bell.ring)
    try:
        future.cancel()
        await bell.heard()
    finally:
        future.remove_done_callback(bell.ring)


class _InOrderOfEnd:
    """The tasks as they end: those themselves by `async for`, awaitables of their results by `for`."""

    def __init__(self, awaitables, seconds):
        from .queues import Queue
        loop = events.get_event_loop()
        # What has ended; None stands for one that came too late.
        self._ended = Queue()
        self._running = [ensure_future(each, loop=loop) for each in dict.fromkeys(awaitables)]
        self._to_give = len(self._running)
        for future in self._running:
            future.add_done_callback(self._one_ended)
        self._timer = loop.call_later(seconds, self._time_is_over) if self._running and seconds is not None else None

    def __iter__(self):
        return self

    __aiter__ = __iter__

    def __next__(self):
        if self._takes_one():
            return self._next_result()
        raise StopIteration

    async def __anext__(self):
        if self._takes_one():
            return await self._next_ended()
        raise StopAsyncIteration

    def _takes_one(self):
        if self._to_give == 0:
            return False
        self._to_give -= 1
        return True

    async def _next_ended(self):
        future = await self._ended.get()
        if future is not None:
            return future
        raise exceptions.TimeoutError

    async def _next_result(self):
        return (await self._next_ended()).result()

    def _one_ended(self, future):
        if self._running:
            self._running.remove(future)
            self._ended.put_nowait(future)
            if self._timer is not None and not self._running:
                self._timer.cancel()

    def _time_is_over(self):
        late, self._running = self._running, []
        for future in late:
            future.remove_done_callback(self._one_ended)
            self._ended.put_nowait(None)


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables in the order in which they end."""
    if not _is_single(fs):
        return _InOrderOfEnd(fs, timeout)
    raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")


@types.coroutine
def _one_round():
    yield


async def sleep(delay, result=None):
    """Let the others run, for so many seconds."""
    if delay <= 0:
        await _one_round()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    clock = events.get_running_loop()
    morning = clock.create_future()
    timer = clock.call_later(delay, _wake, morning, result)
    try:
        return await morning
    finally:
        timer.cancel()


def _wake(morning, result):
    if not morning.cancelled():
        morning.set_result(result)


def ensure_future(coro_or_future, *, loop=None):
    """A future for the awaitable: itself, or a task that drives it."""
    given = coro_or_future
    if futures.isfuture(given):
        if loop is None or futures._get_loop(given) is loop:
            return given
        raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
    if coroutines.iscoroutine(given):
        driven = given
    elif isinstance(given, Awaitable):
        driven = _wrap_awaitable(given)
    else:
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    driver = events.get_event_loop() if loop is None else loop
    try:
        return driver.create_task(driven)
    except RuntimeError:
        if driven is given:
            # Nobody is going to run it.
            driven.close()
        raise


async def _wrap_awaitable(awaitable):
    return await awaitable


class _GatheringFuture(Future):
    """What `gather` gives: the results of its parts, which are cancelled in its place."""

    def __init__(self, parts, missing, keep_errors, loop):
        super().__init__(loop=loop)
        self._parts = parts
        self._keep_errors = keep_errors
        self._missing = missing
        self._asked_to_cancel = False

    def cancel(self, msg=None):
        if self.done():
            return False
        answers = [part.cancel(msg=msg) for part in self._parts]
        if any(answers):
            self._asked_to_cancel = True
            return True
        return False

    def _part_ended(self, part):
        self._missing -= 1
        if self.done():
            if not part.cancelled():
                # Its exception counts as seen.
                part.exception()
        elif not self._keep_errors and part.cancelled():
            self.set_exception(part._make_cancelled_error())
        elif not self._keep_errors and (error := part.exception()) is not None:
            self.set_exception(error)
        elif self._missing == 0:
            results = [_outcome(each) for each in self._parts]
            if self._asked_to_cancel:
                self.set_exception(part._make_cancelled_error())
            else:
                self.set_result(results)


def _outcome(future):
    """The result, or the exception in its place."""
    if future.cancelled():
        message = future._cancel_message
        return exceptions.CancelledError("" if message is None else message)
    error = future.exception()
    return future.result() if error is None else error


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    loop = None
    parts = {}
    ended_early = []
    whole = None

    def part_ended(part):
        if whole is None:
            ended_early.append(part)
        else:
            whole._part_ended(part)

    for argument in coros_or_futures:
        if argument in parts:
            # What is given twice is waited for once.
            continue
        part = parts[argument] = ensure_future(argument, loop=loop)
        if loop is None:
            loop = futures._get_loop(part)
        if part is not argument:
            part._log_destroy_pending = False
        if part.done():
            ended_early.append(part)
        else:
            part.add_done_callback(part_ended)
    in_order = [parts[argument] for argument in coros_or_futures]
    whole = _GatheringFuture(in_order, len(parts), return_exceptions, loop)
    for part in ended_early:
        whole._part_ended(part)
    return whole


def shield(arg):
    """A future with the outcome of `arg`, whose cancellation leaves `arg` alone."""
    guarded = ensure_future(arg)
    if guarded.done():
        return guarded
    loop = futures._get_loop(guarded)
    visible = loop.create_future()

    def hand_on(guarded):
        error = None if guarded.cancelled() else guarded.exception()
        if visible.cancelled():
            if error is not None:
                message = f"{error.__class__.__name__} exception in shielded future"
                loop.call_exception_handler({"message": message, "exception": error, "future": guarded})
        elif guarded.cancelled():
            visible.cancel()
        elif error is not None:
            visible.set_exception(error)
        else:
            visible.set_result(guarded.result())

    guarded.add_done_callback(hand_on)
    return visible


def run_coroutine_threadsafe(coro, loop):
    """Have another thread's loop drive a coroutine; a future of `concurrent.futures`."""
    if coroutines.iscoroutine(coro):
        from concurrent.futures import Future as ThreadFuture
        promise = ThreadFuture()
        loop.call_soon_threadsafe(_drive_for, promise, coro, loop)
        return promise
    raise TypeError("A coroutine object is required")


def _drive_for(promise, coro, loop):
    def keep(task):
        if task.cancelled():
            promise.cancel()
            promise.set_running_or_notify_cancel()
        elif promise.set_running_or_notify_cancel():
            error = task.exception()
            if error is None:
                promise.set_result(task.result())
            else:
                promise.set_exception(error)

    ensure_future(coro, loop=loop).add_done_callback(keep)


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks start at once."""

    def start_at_once(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return start_at_once


eager_task_factory = create_eager_task_factory(Task)
