"""`timeout`: a block that is cancelled when its time is over."""

__all__ = ("Timeout", "timeout", "timeout_at")

from . import events, exceptions, tasks

# The phases of a block, as messages name them.
_NEW = "created"
_ACTIVE = "active"
_RUNG = "expiring"
_OVERRUN = "expired"
_LEFT = "finished"


def _blame_the_clock(error):
    """Where the contexts of `error` lead to a cancellation, put a TimeoutError that it caused in between."""
    while (earlier := error.__context__) is not None:
        if isinstance(earlier, exceptions.CancelledError):
            late = TimeoutError()
            late.__cause__ = late.__context__ = earlier
            error.__context__ = late
            return
        error = earlier


class Timeout:
    """A block with an alarm: when that rings, the task in the block is cancelled, which the end makes a TimeoutError."""

    def __init__(self, when):
        self._phase = _NEW
        self._deadline = when
        self._alarm = None
        self._sleeper = None

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'asyncio.timeouts.Timeout' is not an acceptable base type")

    def __repr__(self):
        if self._phase != _ACTIVE:
            return f"<Timeout [{self._phase}]>"
        shown = self._deadline if self._deadline is None else round(self._deadline, 3)
        return f"<Timeout [{self._phase}] when={shown}>"

    def when(self):
        """When the alarm rings."""
        return self._deadline

    def expired(self):
        """Whether the alarm has rung."""
        return self._phase == _RUNG or self._phase == _OVERRUN

    def reschedule(self, when):
        """Move the alarm; None takes it away."""
        match self._phase:
            case "active":
                self._deadline = when
                self._unset()
                if when is not None:
                    self._alarm = self._alarm_at(when)
            case "created":
                raise RuntimeError("Timeout has not been entered")
            case phase:
                raise RuntimeError(f"Cannot change state of {phase} Timeout")

    def _alarm_at(self, when):
        clock = events.get_running_loop()
        if when > clock.time():
            return clock.call_at(when, self._ring)
        return clock.call_soon(self._ring)

    def _unset(self):
        alarm, self._alarm = self._alarm, None
        if alarm is not None:
            alarm.cancel()

    def _ring(self):
        self._alarm = None
        self._sleeper.cancel()
        self._phase = _RUNG

    async def __aenter__(self):
        if self._phase != _NEW:
            raise RuntimeError("Timeout has already been entered")
        sleeper = tasks.current_task()
        if sleeper is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._phase = _ACTIVE
        self._sleeper = sleeper
        # Requests to cancel that are older than the block.
        self._older_requests = sleeper.cancelling()
        self.reschedule(self._deadline)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._unset()
        if self._phase == _ACTIVE:
            self._phase = _LEFT
        elif self._phase == _RUNG:
            self._phase = _OVERRUN
            somebody_else = self._sleeper.uncancel() > self._older_requests
            if somebody_else or exc_type is None:
                return
            if isinstance(exc_val, exceptions.CancelledError):
                raise TimeoutError() from exc_val
            _blame_the_clock(exc_val)
            for part in exc_val.exceptions if isinstance(exc_val, ExceptionGroup) else ():
                _blame_the_clock(part)


def timeout(delay):
    """A block that may take `delay` seconds; None is for ever."""
    now = events.get_running_loop().time()
    return Timeout(None if delay is None else now + delay)


def timeout_at(when):
    """A block that may last until the loop's clock shows `when`; None is for ever."""
    return Timeout(when)
