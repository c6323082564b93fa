"""Running a coroutine from the outside."""

__all__ = ("Runner", "run")

from contextvars import copy_context

from . import coroutines, events, tasks


def _inside_loop():
    return events._get_running_loop() is not None


async def _awaiting(awaitable):
    return await awaitable


class Runner:
    """A loop that several coroutines run in, one after the other; it is made when it is needed first."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._wants_debug = debug
        self._factory = loop_factory
        # The loop and the context of what runs in it, once there are any.
        self._home = None
        self._over = False
        self._made_current = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        """The loop itself."""
        return self._open()[0]

    def run(self, coro, *, context=None):
        """Run an awaitable in the loop; its result."""
        if _inside_loop():
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        loop, own_context = self._open()
        if coroutines.iscoroutine(coro):
            body = coro
        elif hasattr(coro, "__await__"):
            body = _awaiting(coro)
        else:
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        main = loop.create_task(body, context=own_context if context is None else context)
        return loop.run_until_complete(main)

    def close(self):
        """End what still runs in the loop, and the loop."""
        if self._home is None:
            return
        loop, _ = self._home
        try:
            _end_all_tasks(loop)
            for last_step in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(last_step())
        finally:
            if self._made_current:
                events.set_event_loop(None)
            loop.close()
            self._home = None
            self._over = True

    def _open(self):
        if self._over:
            raise RuntimeError("Runner is closed")
        if self._home is None:
            loop = self._make_loop()
            if self._wants_debug is not None:
                loop.set_debug(self._wants_debug)
            self._home = loop, copy_context()
        return self._home

    def _make_loop(self):
        if self._factory is not None:
            return self._factory()
        loop = events.new_event_loop()
        if not self._made_current:
            events.set_event_loop(loop)
            self._made_current = True
        return loop


def run(main, *, debug=None, loop_factory=None):
    """Run an awaitable in a loop of its own; its result."""
    if _inside_loop():
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as own:
        return own.run(main)


def _end_all_tasks(loop):
    """Cancel what is left in the loop; errors on the way are the loop's to report."""
    leftover = tasks.all_tasks(loop)
    for task in leftover:
        task.cancel()
    if leftover:
        loop.run_until_complete(tasks.gather(*leftover, return_exceptions=True))
    for task in leftover:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            message = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": message, "exception": error, "task": task})
