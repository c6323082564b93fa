"""The loop itself: what is ready, what is due later, and what happens to errors."""

__all__ = ("BaseEventLoop", "Server")

import sys
from _thread import allocate_lock
from _weakref import ref
from collections import deque
from heapq import heapify, heappop, heappush
from time import monotonic

from . import coroutines, events, futures, tasks
from .log import logger

# A heap of more timers than this is cleaned once more than half of them are cancelled.
_FEW_TIMERS = 100

# The longest sleep, in seconds: a day.
MAXIMUM_SELECT_TIMEOUT = 86400

_ENDS_THE_PROGRAM = (KeyboardInterrupt, SystemExit)


def _stop_its_loop(future):
    # What ends the program has stopped the loop already.
    if future.cancelled() or not isinstance(future.exception(), _ENDS_THE_PROGRAM):
        futures._get_loop(future).stop()


class Server(events.AbstractServer):
    """A server of connections."""


class BaseEventLoop(events.AbstractEventLoop):
    def __init__(self):
        # What is called in the next round, and the heap of what is called later.
        self._ready = deque()
        self._timers = []
        self._cancelled_timers = 0
        self._tick = 1e-09
        # Held while the loop may sleep; who releases it wakes the loop.
        self._sleeping = allocate_lock()
        self._sleeping.acquire()
        self._running = self._stopping = self._closed = False
        # What programs choose.
        self._debug = False
        self._make_task = None
        self._on_error = None
        self.slow_callback_duration = 1 / 10
        # Where `run_in_executor` calls, and whether it still may.
        self._workers = None
        self._workers_gone = False
        # Weak references to asynchronous generators that have been iterated.
        self._asyncgens = []
        self._asyncgens_ended = False

    def __repr__(self):
        name = self.__class__.__name__
        return f"<{name} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

    def create_future(self):
        """A future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, **kwargs):
        """A task of this loop that drives a coroutine."""
        self._check_closed()
        if (make := self._make_task) is None:
            return tasks.Task(coro, loop=self, **kwargs)
        return make(self, coro, **kwargs)

    def get_task_factory(self):
        return self._make_task

    def set_task_factory(self, factory):
        if not (factory is None or callable(factory)):
            raise TypeError("task factory must be a callable or None")
        self._make_task = factory

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        other = events._get_running_loop()
        if other is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    # Asynchronous generators.

    def _asyncgen_dropped(self, agen):
        self._asyncgens = [other for other in self._asyncgens if other() not in (None, agen)]
        if not self._closed:
            ending = agen.aclose()
            self.call_soon_threadsafe(self.create_task, ending)

    def _asyncgen_begun(self, agen):
        if self._asyncgens_ended:
            _warn(f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call", ResourceWarning)
        self._asyncgens = [other for other in self._asyncgens if other() is not None]
        self._asyncgens.append(ref(agen))

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators that are under way."""
        self._asyncgens_ended = True
        begun, self._asyncgens = self._asyncgens, []
        left = [agen for agen in (each() for each in begun) if agen is not None]
        if left:
            outcomes = await tasks.gather(*(agen.aclose() for agen in left), return_exceptions=True)
            for agen, outcome in zip(left, outcomes):
                if not isinstance(outcome, Exception):
                    continue
                message = f"an error occurred during closing of asynchronous generator {agen!r}"
                self.call_exception_handler({"message": message, "exception": outcome, "asyncgen": agen})

    async def shutdown_default_executor(self, timeout=None):
        """Wait for the calls of `run_in_executor`."""
        self._dismiss_workers(wait=True)

    def _dismiss_workers(self, wait):
        self._workers_gone = True
        workers, self._workers = self._workers, None
        if workers is not None:
            workers.shutdown(wait=wait)

    # Running.

    def run_forever(self):
        """Run until `stop` is called."""
        self._check_closed()
        self._check_running()
        hooks = sys.get_asyncgen_hooks()
        try:
            self._running = True
            sys.set_asyncgen_hooks(firstiter=self._asyncgen_begun, finalizer=self._asyncgen_dropped)
            events._set_running_loop(self)
            while True:
                self._round()
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
        main = tasks.ensure_future(future, loop=self)
        made_here = main is not future
        if made_here:
            # It is waited for, so nothing is lost.
            main._log_destroy_pending = False
        main.add_done_callback(_stop_its_loop)
        try:
            self.run_forever()
        except:
            if made_here and main.done() and not main.cancelled():
                # The exception that is on its way is that of the future.
                main.exception()
            raise
        finally:
            main.remove_done_callback(_stop_its_loop)
        if main.done():
            return main.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def stop(self):
        self._stopping = True

    def close(self):
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        if not self._closed:
            self._closed = True
            self._ready.clear()
            self._timers.clear()
            self._dismiss_workers(wait=False)

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
        later = events.TimerHandle(when, callback, args, loop=self, context=context)
        heappush(self._timers, later)
        later._scheduled = True
        return later

    def call_soon(self, callback, *args, context=None):
        """Call `callback(*args)` in the next round."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        soon = events.Handle(callback, args, loop=self, context=context)
        self._ready.append(soon)
        return soon

    def call_soon_threadsafe(self, callback, *args, context=None):
        """As `call_soon`, from any thread."""
        handle = self.call_soon(callback, *args, context=context)
        self._wake_up()
        return handle

    def _wake_up(self):
        try:
            self._sleeping.release()
        except RuntimeError:
            # Somebody else was faster.
            pass

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
        workers = self._own_workers() if executor is None else executor
        return futures.wrap_future(workers.submit(func, *args), loop=self)

    def _own_workers(self):
        if self._workers_gone:
            raise RuntimeError("Executor shutdown has been called")
        if self._workers is None:
            from concurrent.futures import ThreadPoolExecutor
            self._workers = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return self._workers

    def set_default_executor(self, executor):
        self._workers = executor

    # Errors.

    def get_exception_handler(self):
        return self._on_error

    def set_exception_handler(self, handler):
        if not (handler is None or callable(handler)):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._on_error = handler

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
        """Have an error handled: by the program's handler, or else by the default one."""
        handler = self._on_error
        if handler is None:
            self._handle_by_default(context)
            return
        try:
            source = context.get("task") or context.get("future") or context.get("handle")
            own = source.get_context() if hasattr(source, "get_context") else None
            if hasattr(own, "run"):
                own.run(handler, self, context)
            else:
                handler(self, context)
        except _ENDS_THE_PROGRAM:
            raise
        except BaseException as error:
            message = "Unhandled error in exception handler"
            self._handle_by_default({"message": message, "exception": error, "context": context})

    def _handle_by_default(self, context):
        show = self.default_exception_handler
        try:
            show(context)
        except _ENDS_THE_PROGRAM:
            raise
        except BaseException as error:
            logger.error("Exception in default exception handler", exc_info=error)

    # Rounds.

    def _timer_handle_cancelled(self, handle):
        self._cancelled_timers += handle._scheduled

    def _next_timer(self):
        """The first timer that is not cancelled; it stays in the heap."""
        if len(self._timers) > _FEW_TIMERS and self._cancelled_timers > len(self._timers) / 2:
            self._clean_timers()
        while self._timers:
            first = self._timers[0]
            if not first._cancelled:
                return first
            self._take_timer()
            self._cancelled_timers -= 1
        return None

    def _take_timer(self):
        timer = heappop(self._timers)
        timer._scheduled = False
        return timer

    def _clean_timers(self):
        for timer in self._timers:
            timer._scheduled = not timer._cancelled
        self._timers = [timer for timer in self._timers if timer._scheduled]
        heapify(self._timers)
        self._cancelled_timers = 0

    def _round(self):
        """Waits until something is ready, and runs what is."""
        timer = self._next_timer()
        if self._stopping or self._ready:
            self._wait(0)
        elif timer is None:
            self._wait(None)
        else:
            self._wait(min(max(0, timer._when - self.time()), MAXIMUM_SELECT_TIMEOUT))
        now = self.time() + self._tick
        while self._timers and self._timers[0]._when < now:
            self._ready.append(self._take_timer())
        # What becomes ready from here on is for the next round.
        for _ in range(len(self._ready)):
            call = self._ready.popleft()
            if not call._cancelled:
                call._run()

    def _wait(self, timeout):
        longest = MAXIMUM_SELECT_TIMEOUT if timeout is None else timeout
        if longest > 0:
            self._sleeping.acquire(timeout=longest)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


def _warn(message, category):
    warnings = sys.modules.get("warnings")
    if warnings is not None:
        warnings.warn(message, category, stacklevel=2)
