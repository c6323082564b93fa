"""Locks and their kin between tasks."""

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")

import collections
import enum

from . import exceptions, mixins


async def _stand_in(line, place):
    """Waits in a line of futures for the own one."""
    line.append(place)
    try:
        await place
    finally:
        line.remove(place)


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()
        # `as` binds None.
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_ContextManagerMixin, mixins._LoopBoundMixin):
    """Held by one task at a time; those that wait get it in the order in which they came."""

    def __init__(self):
        self._waiters = None
        self._locked = False

    def __repr__(self):
        extra = "locked" if self._locked else "unlocked"
        if self._waiters:
            extra = f"{extra}, waiters:{len(self._waiters)}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    def locked(self):
        return self._locked

    async def acquire(self):
        line = self._waiters
        if self._locked or line and not all(place.cancelled() for place in line):
            if line is None:
                self._waiters = line = collections.deque()
            try:
                await _stand_in(line, self._get_loop().create_future())
            except exceptions.CancelledError:
                # It may have been woken in vain.
                if not self._locked:
                    self._wake_up_first()
                raise
        self._locked = True
        return True

    def release(self):
        was_locked, self._locked = self._locked, False
        if not was_locked:
            raise RuntimeError("Lock is not acquired.")
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(mixins._LoopBoundMixin):
    """A flag that tasks can wait for."""

    def __init__(self):
        self._waiters = collections.deque()
        self._value = False

    def __repr__(self):
        extra = "set" if self._value else "unset"
        if self._waiters:
            extra = f"{extra}, waiters:{len(self._waiters)}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    def is_set(self):
        return self._value

    def set(self):
        was_set, self._value = self._value, True
        for place in () if was_set else self._waiters:
            if not place.done():
                place.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await _stand_in(self._waiters, self._get_loop().create_future())
        return True


class Condition(_ContextManagerMixin, mixins._LoopBoundMixin):
    """A lock with notifications for those who wait while others hold it."""

    def __init__(self, lock=None):
        self._waiters = collections.deque()
        self._lock = lock = Lock() if lock is None else lock
        # A condition is used like its lock.
        self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release

    def __repr__(self):
        extra = "locked" if self.locked() else "unlocked"
        if self._waiters:
            extra = f"{extra}, waiters:{len(self._waiters)}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    async def wait(self):
        """Release the lock until notified, then take it again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        place = self._get_loop().create_future()
        self.release()
        try:
            try:
                await _stand_in(self._waiters, place)
                return True
            finally:
                await self._acquire_again()
        except BaseException:
            # It may have been notified and cannot make use of that: another one can.
            self._notify(1)
            raise

    async def _acquire_again(self):
        """Takes the lock even if the task is cancelled meanwhile, which is raised afterwards."""
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except exceptions.CancelledError as exc:
                cancelled = exc
        if cancelled is not None:
            try:
                raise cancelled
            finally:
                cancelled = None

    async def wait_for(self, predicate):
        """Wait until `predicate()` is true; what it gave."""
        while not (answer := predicate()):
            await self.wait()
        return answer

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        asleep = [place for place in self._waiters if not place.done()]
        for place in asleep[:max(n, 0)]:
            place.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, mixins._LoopBoundMixin):
    """Held by so many at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value, self._waiters = value, None

    def __repr__(self):
        extra = "locked" if self.locked() else f"unlocked, value:{self._value}"
        if self._waiters:
            extra = f"{extra}, waiters:{len(self._waiters)}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters or ())

    async def acquire(self):
        if self.locked():
            await self._wait_turn()
        else:
            self._value -= 1
        return True

    async def _wait_turn(self):
        """Waits until release() hands over what it has released."""
        if self._waiters is None:
            self._waiters = collections.deque()
        place = self._get_loop().create_future()
        try:
            await _stand_in(self._waiters, place)
        except exceptions.CancelledError:
            if place.done() and not place.cancelled():
                # What was handed over goes on to the next.
                self._value += 1
            raise
        finally:
            while self._value > 0 and self._wake_up_next():
                continue

    def release(self):
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        for waiter in self._waiters or ():
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore that is not released more often than acquired."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class _BarrierState(enum.Enum):
    FILLING = "filling"
    DRAINING = "draining"
    RESETTING = "resetting"
    BROKEN = "broken"


class Barrier(mixins._LoopBoundMixin):
    """Lets so many tasks go on together."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = _BarrierState.FILLING
        self._count = 0

    def __repr__(self):
        extra = self._state.value
        if not self.broken:
            extra += f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{super().__repr__()[1:-1]} [{extra}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the others; a number that tells the tasks apart."""
        async with self._cond:
            # Those of the round before leave first.
            await self._wait_while(_BarrierState.DRAINING, _BarrierState.RESETTING)
            self._check_whole()
            number = self._count
            self._count = number + 1
            try:
                if self._count < self._parties:
                    await self._wait_while(_BarrierState.FILLING)
                    if self._state is not _BarrierState.DRAINING:
                        raise exceptions.BrokenBarrierError("Abort or reset of barrier")
                else:
                    self._change(_BarrierState.DRAINING)
                return number
            finally:
                self._count -= 1
                if not self._count:
                    self._leave()

    async def _wait_while(self, *states):
        await self._cond.wait_for(lambda: self._state not in states)

    def _change(self, state):
        self._state = state
        self._cond.notify_all()

    def _check_whole(self):
        if self._state is _BarrierState.BROKEN:
            raise exceptions.BrokenBarrierError("Barrier aborted")

    def _leave(self):
        """The last one of a round opens the next one, unless the barrier is broken."""
        is_broken = self._state is _BarrierState.BROKEN
        self._change(self._state if is_broken else _BarrierState.FILLING)

    async def reset(self):
        """Those who wait get BrokenBarrierError; then the barrier is as new."""
        async with self._cond:
            self._change(_BarrierState.RESETTING if self._count else _BarrierState.FILLING)

    async def abort(self):
        """Break the barrier for good."""
        async with self._cond:
            self._change(_BarrierState.BROKEN)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state is _BarrierState.FILLING else 0

    @property
    def broken(self):
        return self._state is _BarrierState.BROKEN
