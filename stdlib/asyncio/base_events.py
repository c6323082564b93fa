"""The loop itself: what is ready, what is due later, and what happens to errors."""

__all__ = ("BaseEventLoop", "Server")

import collections
import heapq
import sys
from _clock import monotonic, wait
from _weakref import ref

from . import coroutines, events, futures, tasks
from .log import logger

# Cancelled timers are taken out once there are so many, and so large a part of all.
_MIN_SCHEDULED_TIMER_HANDLES = 100
_MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5

MAXIMUM_SELECT_TIMEOUT = 24 * 3600


def _run_until_complete_cb(future):
    if not future.cancelled():
        exc = future.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            # The loop has stopped already.
            return
    futures._get_loop(future).stop()


class Server(events.AbstractServer):
    """A server of connections."""


class BaseEventLoop(events.AbstractEventLoop):
    def __init__(self):
        self._timer_cancelled_count = 0
        self._closed = False
        self._stopping = False
        self._ready = collections.deque()
        self._scheduled = []
        self._default_executor = None
        self._running = False
        self._clock_resolution = 1e-09
        self._exception_handler = None
        self._debug = False
        self.slow_callback_duration = 0.1
        self._task_factory = None
        # Weak references to asynchronous generators that have been iterated.
        self._asyncgens = []
        self._asyncgens_shutdown_called = False
        self._executor_shutdown_called = False
        # Calls that fibers are making for `run_in_executor`.
        self._fibers = 0

    def __repr__(self):
        name = self.__class__.__name__
        return f"<{name} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return tasks.Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    # Asynchronous generators.

    def _asyncgen_finalizer_hook(self, agen):
        self._forget_asyncgen(agen)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            _warn(f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call", ResourceWarning)
        self._asyncgens = [other for other in self._asyncgens if other() is not None]
        self._asyncgens.append(ref(agen))

    def _forget_asyncgen(self, agen):
        self._asyncgens = [other for other in self._asyncgens if other() not in (None, agen)]

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators that are under way."""
        self._asyncgens_shutdown_called = True
        closing = [agen for agen in (other() for other in self._asyncgens) if agen is not None]
        self._asyncgens = []
        if not closing:
            return
        results = await tasks.gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                    "exception": result,
                    "asyncgen": agen,
                })

    async def shutdown_default_executor(self, timeout=None):
        """Wait for the calls of `run_in_executor`."""
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        while self._fibers:
            await tasks.sleep(0)
        if executor is not None:
            executor.shutdown(wait=True)

    # Running.

    def run_forever(self):
        """Run until `stop` is called."""
        self._check_closed()
        self._check_running()
        hooks = sys.get_asyncgen_hooks()
        try:
            self._running = True
            sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
            events._set_running_loop(self)
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            events._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        """Run until the future is done; its result."""
        self._check_closed()
        self._check_running()
        is_new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if is_new:
            # It is waited for, so nothing is lost.
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                # The exception that is on its way is that of the future.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def is_closed(self):
        return self._closed

    def is_running(self):
        return self._running

    def time(self):
        return monotonic()

    # Calls.

    def call_later(self, delay, callback, *args, context=None):
        """Call `callback(*args)` in `delay` seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call `callback(*args)` at a time of the loop's clock."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def call_soon(self, callback, *args, context=None):
        """Call `callback(*args)` in the next round."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")

    def run_in_executor(self, executor, func, *args):
        """Have `func(*args)` called beside the loop; a future of its result."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called:
                raise RuntimeError("Executor shutdown has been called")
        if executor is None:
            return self._run_in_fiber(func, args)
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def _run_in_fiber(self, func, args):
        """There is one thread: the call runs in a fiber of it, when the loop lets it."""
        import sx

        future = self.create_future()
        self._fibers += 1

        def call():
            try:
                result = func(*args)
            except StopIteration as exc:
                error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
                error.__cause__ = exc
                self.call_soon(_set_exception_unless_done, future, error)
            except BaseException as exc:
                self.call_soon(_set_exception_unless_done, future, exc)
            else:
                self.call_soon(_set_result_unless_done, future, result)
            finally:
                self._fibers -= 1

        sx.spawn(call)
        return future

    def set_default_executor(self, executor):
        self._default_executor = executor

    # Errors.

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Show an error that nobody will see otherwise."""
        message = context.get("message") or "Unhandled exception in event loop"
        exc = context.get("exception")
        lines = [message]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        logger.error("\n".join(lines), exc_info=exc or False)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self._handle_by_default(context)
            return
        try:
            thing = context.get("task") or context.get("future") or context.get("handle")
            own = thing.get_context() if hasattr(thing, "get_context") else None
            if own is not None and hasattr(own, "run"):
                own.run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._handle_by_default({
                "message": "Unhandled error in exception handler",
                "exception": exc,
                "context": context,
            })

    def _handle_by_default(self, context):
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            logger.error("Exception in default exception handler", exc_info=exc)

    # Rounds.

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._timer_cancelled_count += 1

    def _drop_cancelled_timers(self):
        count = len(self._scheduled)
        if (
            count > _MIN_SCHEDULED_TIMER_HANDLES
            and self._timer_cancelled_count / count > _MIN_CANCELLED_TIMER_HANDLES_FRACTION
        ):
            kept = []
            for handle in self._scheduled:
                if handle._cancelled:
                    handle._scheduled = False
                else:
                    kept.append(handle)
            heapq.heapify(kept)
            self._scheduled = kept
            self._timer_cancelled_count = 0
        while self._scheduled and self._scheduled[0]._cancelled:
            self._timer_cancelled_count -= 1
            heapq.heappop(self._scheduled)._scheduled = False

    def _run_once(self):
        """Waits until something is ready, and runs what is."""
        self._drop_cancelled_timers()
        timeout = None
        if self._ready or self._stopping or self._fibers:
            timeout = 0
        elif self._scheduled:
            timeout = min(max(0, self._scheduled[0]._when - self.time()), MAXIMUM_SELECT_TIMEOUT)
        self._wait(timeout)
        end = self.time() + self._clock_resolution
        ready = self._ready
        while self._scheduled and self._scheduled[0]._when < end:
            handle = heapq.heappop(self._scheduled)
            handle._scheduled = False
            ready.append(handle)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _wait(self, timeout):
        if self._fibers:
            import sx
            sx.checkpoint()
        elif timeout is None:
            wait(MAXIMUM_SELECT_TIMEOUT)
        elif timeout > 0:
            wait(timeout)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


def _set_result_unless_done(future, result):
    if not future.done():
        future.set_result(result)


def _set_exception_unless_done(future, exc):
    if not future.done():
        future.set_exception(exc)


def _warn(message, category):
    warnings = sys.modules.get("warnings")
    if warnings is not None:
        warnings.warn(message, category, stacklevel=2)
