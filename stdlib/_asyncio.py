"""Futures and tasks, and which loop and task are running."""

# sx: no traceback entries

import _contextvars
from _thread import get_ident
from types import CoroutineType, GenericAlias

from asyncio import base_futures
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = [
    "Future", "Task", "get_running_loop", "get_event_loop", "_get_running_loop", "_set_running_loop", "current_task",
    "all_tasks", "_register_task", "_unregister_task", "_enter_task", "_leave_task", "_swap_current_task",
]

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"

# The running loop of each thread that runs one.
_running_loops = {}
# The task that runs, by loop.
_current_tasks = {}
# Tasks that have not ended.
_scheduled_tasks = {}
_next_task_number = 0


def _get_running_loop():
    """The running loop, or None."""
    return _running_loops.get(get_ident())


def _set_running_loop(loop, /):
    if loop is None:
        _running_loops.pop(get_ident(), None)
    else:
        _running_loops[get_ident()] = loop


def get_running_loop():
    """The running loop; RuntimeError if there is none."""
    loop = _running_loops.get(get_ident())
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop():
    """The running loop, or the one that was set."""
    loop = _running_loops.get(get_ident())
    if loop is not None:
        return loop
    from asyncio import events
    return events._get_event_loop_policy().get_event_loop()


def current_task(loop=None):
    """The task that runs in the loop, or None."""
    if loop is None:
        loop = get_running_loop()
    return _current_tasks.get(loop)


def all_tasks(loop=None):
    """The tasks of the loop that have not ended."""
    if loop is None:
        loop = get_running_loop()
    return {task for task in list(_scheduled_tasks.values()) if task._loop is loop and not task.done()}


def _register_task(task):
    _scheduled_tasks[id(task)] = task


def _unregister_task(task):
    _scheduled_tasks.pop(id(task), None)


def _enter_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current_tasks[loop]


def _swap_current_task(loop, task):
    previous = _current_tasks.get(loop)
    if task is None:
        _current_tasks.pop(loop, None)
    else:
        _current_tasks[loop] = task
    return previous


class _Unretrieved:
    """Dies with a future whose exception nobody has asked for. Other futures need not be finalized."""

    __slots__ = ("_future",)

    def __init__(self, future):
        self._future = future

    def __del__(self):
        future = self._future
        if future._log_traceback:
            future._loop.call_exception_handler({
                "message": f"{future.__class__.__name__} exception was never retrieved",
                "exception": future._exception,
                "future": future,
            })


class Future:
    """A result that is not there yet."""

    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _asyncio_awaited_by = None
    _log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        return base_futures._future_repr(self)

    def get_loop(self):
        return self._loop

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def cancel(self, msg=None):
        """Cancel the future, unless it is done."""
        is_pending, self._log_traceback = self._state == _PENDING, False
        if is_pending:
            self._state, self._cancel_message = _CANCELLED, msg
            self._schedule_callbacks()
        return is_pending

    def _make_cancelled_error(self):
        # The one that ended the coroutine is given out once.
        kept, self._cancelled_exc = self._cancelled_exc, None
        if kept is not None:
            return kept
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            call_soon = self._loop.call_soon
            for callback, context in callbacks:
                call_soon(callback, self, context=context)

    def result(self):
        """The result, or the exception that was set."""
        if self._state == _FINISHED:
            self._log_traceback = False
            if self._exception is None:
                return self._result
            traceback, self._exception_tb = self._exception_tb, None
            raise self._exception.with_traceback(traceback)
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        raise InvalidStateError("Result is not set.")

    def exception(self):
        """The exception that was set, or None."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError("Exception is not set.")
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        """Have `fn(future)` called once the future is done."""
        if context is None:
            context = _contextvars.copy_context()
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn, /):
        """Take a callback away; how often it was there."""
        kept = [(f, context) for f, context in self._callbacks if f != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def set_result(self, result, /):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            error.__cause__ = exception
            error.__context__ = exception
            exception = error
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._log_traceback = True
        self._unretrieved = _Unretrieved(self)

    def __iter__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __await__ = __iter__


class Task(Future):
    """A coroutine that the loop drives."""

    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _next_task_number
        if coro.__class__ is not CoroutineType:
            from asyncio import coroutines
            if not coroutines.iscoroutine(coro):
                raise TypeError(f"a coroutine was expected, got {coro!r}")
        super().__init__(loop=loop)
        if name is None:
            _next_task_number += 1
            name = f"Task-{_next_task_number}"
        self._name = name if name.__class__ is str else str(name)
        self._num_cancels_requested = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = _contextvars.copy_context() if context is None else context
        if eager_start and self._loop.is_running():
            self._start_eagerly()
        else:
            self._loop.call_soon(self.__step, context=self._context)
            _register_task(self)

    def __repr__(self):
        from asyncio import base_tasks
        return base_tasks._task_repr(self)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        from asyncio import base_tasks
        return base_tasks._task_get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        from asyncio import base_tasks
        return base_tasks._task_print_stack(self, limit, file)

    def cancel(self, msg=None):
        """Ask for a CancelledError inside the coroutine."""
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many requests to cancel are open."""
        return self._num_cancels_requested

    def uncancel(self):
        """Take back one request to cancel; how many remain."""
        left = self._num_cancels_requested - 1
        if left >= 0:
            self._num_cancels_requested = left
            self._must_cancel = self._must_cancel and left > 0
        return self._num_cancels_requested

    def _start_eagerly(self):
        previous = _swap_current_task(self._loop, self)
        _register_task(self)
        try:
            self._context.run(self.__run, None)
        finally:
            _swap_current_task(self._loop, previous)
            if self.done():
                _unregister_task(self)

    def __step(self, exc=None):
        if self._state != _PENDING:
            raise InvalidStateError(f"__step(): already done: {self!r}, {exc!r}")
        loop = self._loop
        _enter_task(loop, self)
        try:
            self.__run(exc)
        finally:
            _leave_task(loop, self)
            if self._state != _PENDING:
                _unregister_task(self)

    def __run(self, exc):
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        coro = self._coro
        try:
            if exc is None:
                awaited = coro.send(None)
            else:
                awaited = coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as exception:
            super().set_exception(exception)
            raise
        except BaseException as exception:
            super().set_exception(exception)
        else:
            self.__wait_for(awaited)

    def __wait_for(self, awaited):
        blocking = getattr(awaited, "_asyncio_future_blocking", None)
        if blocking is not None:
            self.__wait_for_future(awaited, blocking)
        elif awaited is None:
            self._loop.call_soon(self.__step, context=self._context)
        elif awaited.__class__.__name__ == "generator" and hasattr(awaited, "gi_frame"):
            self.__fail(f"yield was used instead of yield from for generator in task {self!r} with {awaited!r}")
        else:
            self.__fail(f"Task got bad yield: {awaited!r}")

    def __wait_for_future(self, future, blocking):
        if future.get_loop() is not self._loop:
            self.__fail(f"Task {self!r} got Future {future!r} attached to a different loop")
        elif not blocking:
            self.__fail(f"yield was used instead of yield from in task {self!r} with {future!r}")
        elif future is self:
            self.__fail(f"Task cannot await on itself: {self!r}")
        else:
            future._asyncio_future_blocking = False
            future.add_done_callback(self.__wakeup, context=self._context)
            self._fut_waiter = future
            if self._must_cancel and future.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def __fail(self, message):
        self._loop.call_soon(self.__step, RuntimeError(message), context=self._context)

    def __wakeup(self, future):
        # The step is not part of the handling of the failure.
        failure = None
        try:
            future.result()
        except BaseException as exc:
            failure = exc
        self.__step(failure)
