"""`TaskGroup`: a block that ends when all its tasks have."""

__all__ = ("TaskGroup",)

from . import events, exceptions, tasks


def _ends_the_program(error):
    return isinstance(error, (KeyboardInterrupt, SystemExit))


class TaskGroup:
    """A block whose tasks live and fail together: what goes wrong in them is raised at its end, as one group."""

    def __init__(self):
        self._loop = None
        # The task in the block, and whether the group itself has asked to cancel it.
        self._host = None
        self._host_interrupted = False
        # How far the group is.
        self._opened = self._leaving = self._stopping = False
        # The tasks that still run, and what is resolved when there are none left.
        self._running = set()
        self._all_ended = None
        # What went wrong; the first error that ends the program comes before all others.
        self._failures = []
        self._fatal = None

    def __repr__(self):
        shown = "<TaskGroup"
        if self._running:
            shown += f" tasks={len(self._running)}"
        if self._failures:
            shown += f" errors={len(self._failures)}"
        if self._stopping:
            shown += " cancelling"
        elif self._opened:
            shown += " entered"
        return shown + ">"

    async def __aenter__(self):
        if self._opened:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        loop = self._loop = self._loop or events.get_running_loop()
        host = self._host = tasks.current_task(loop)
        if host is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._opened = True
        return self

    async def __aexit__(self, et, exc, tb):
        del et, tb
        try:
            await self._leave(exc)
        finally:
            # No cycles through the frames of the failures.
            self._host = self._failures = self._fatal = exc = None

    async def _leave(self, error):
        """Wait for the tasks, then raise what is to be raised; `error` ended the body."""
        self._leaving = True
        cancelled = isinstance(error, exceptions.CancelledError)
        if error is not None:
            self._note_fatal(error)
            if not self._stopping:
                self._stop()
        from_outside = await self._until_all_ended()
        if from_outside is None and cancelled:
            from_outside = error
        try:
            if self._fatal is not None:
                raise self._fatal
            if self._host_interrupted and not self._host.uncancel():
                # Only the group has asked for the cancellation.
                from_outside = None
            if from_outside is not None and not self._failures:
                raise from_outside
            if error is not None and not cancelled:
                self._failures.append(error)
            if self._failures:
                self._renew_cancellation()
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._failures) from None
        finally:
            error = from_outside = None

    async def _until_all_ended(self):
        """Give the cancellation of the host that came in the meantime from outside, if one did."""
        interruption = None
        while self._running:
            self._all_ended = self._loop.create_future()
            try:
                await self._all_ended
            except exceptions.CancelledError as error:
                if not self._stopping:
                    interruption = error
                    self._stop()
            self._all_ended = None
        return interruption

    def _renew_cancellation(self):
        """The failures are raised now; a cancellation from outside comes at the host's next wait."""
        host = self._host
        if host.cancelling() > 0:
            host.uncancel()
            host.cancel()

    def create_task(self, coro, **kwargs):
        """Start a task of the group."""
        if (refusal := self._refusal()) is not None:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {refusal}")
        member = self._loop.create_task(coro, **kwargs)
        if not member.done():
            self._running.add(member)
            member.add_done_callback(self._ended)
        else:
            # It was started eagerly.
            self._ended(member)
        return member

    def _refusal(self):
        """Why no task can be added; None if one can."""
        if not self._opened:
            return "has not been entered"
        if self._leaving and not self._running:
            return "is finished"
        return "is shutting down" if self._stopping else None

    def _note_fatal(self, error):
        if self._fatal is None and _ends_the_program(error):
            self._fatal = error

    def _stop(self):
        self._stopping = True
        for member in self._running:
            if not member.done():
                member.cancel()

    def _ended(self, member):
        self._running.discard(member)
        signal = self._all_ended
        if not (self._running or signal is None or signal.done()):
            signal.set_result(None)
        error = None if member.cancelled() else member.exception()
        if error is not None:
            self._failed(member, error)

    def _failed(self, member, error):
        self._failures.append(error)
        self._note_fatal(error)
        host = self._host
        if host.done():
            message = f"Task {member!r} has errored out but its parent task {host} is already completed"
            self._loop.call_exception_handler({"message": message, "exception": error, "task": member})
        elif not (self._stopping or self._host_interrupted):
            self._stop()
            # The body may be waiting for something else.
            self._host_interrupted = True
            host.cancel()
