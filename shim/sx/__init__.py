"""The package `sx` for CPython, so that CPython stays the oracle for concurrent programs.

Every fiber is a thread, and one thread at a time holds the turn: it is handed on only where a compiled program would
switch fibers. The order of events is therefore that of the compiled program.
"""

import atexit
import collections
import enum
import os
import sys
import threading
import traceback

__all__ = ["Atomic", "Future", "NotCompiled", "Ordering", "checkpoint", "i64", "run", "spawn"]


class NotCompiled(NotImplementedError):
    """What a compiled program raises where it reaches what could not be compiled."""


class Ordering(enum.Enum):
    """How an atomic operation orders the memory accesses around it."""

    RELAXED = "relaxed"
    ACQUIRE = "acquire"
    RELEASE = "release"
    ACQ_REL = "acq_rel"
    SEQ_CST = "seq_cst"


class i64:
    """Names the machine type in `Atomic[i64]` and annotations."""

    def __new__(cls, *args):
        raise TypeError("i64 has no instances")


class Atomic:
    """A number that several threads may change, one whole operation at a time."""

    def __new__(cls, *args):
        raise TypeError("Atomic needs the type of its value, as in Atomic[i64](0)")

    def __class_getitem__(cls, item):
        if item is i64:
            return _AtomicI64
        raise TypeError("Atomic holds i64 only")


_FOR_LOAD = (Ordering.RELAXED, Ordering.ACQUIRE, Ordering.SEQ_CST)
_FOR_STORE = (Ordering.RELAXED, Ordering.RELEASE, Ordering.SEQ_CST)
_ON_FAILURE = {Ordering.ACQ_REL: Ordering.ACQUIRE, Ordering.RELEASE: Ordering.RELAXED}


def _number(value):
    if not isinstance(value, int):
        raise TypeError(f"an int is required, not '{type(value).__name__}'")
    if not -(2**63) <= value < 2**63:
        raise OverflowError("int does not fit in i64")
    return int(value)


def _check(operation, ordering, allowed=tuple(Ordering)):
    if not isinstance(ordering, Ordering):
        raise TypeError(f"an Ordering is required, not '{type(ordering).__name__}'")
    if ordering not in allowed:
        raise ValueError(f"{operation} cannot have the ordering {ordering.name}")


class _AtomicI64(Atomic):
    __slots__ = ("_value", "_lock")

    def __new__(cls, value=0):
        self = object.__new__(cls)
        self._value = _number(value)
        self._lock = threading.Lock()
        return self

    def load(self, ordering=Ordering.SEQ_CST):
        _check("load", ordering, _FOR_LOAD)
        return self._value

    def store(self, value, ordering=Ordering.SEQ_CST):
        value = _number(value)
        _check("store", ordering, _FOR_STORE)
        with self._lock:
            self._value = value

    def fetch_add(self, value, ordering=Ordering.SEQ_CST):
        value = _number(value)
        _check("fetch_add", ordering)
        with self._lock:
            old = self._value
            self._value = (old + value + 2**63) % 2**64 - 2**63
        return old

    def compare_exchange(self, expected, desired, ordering=Ordering.SEQ_CST, failure=None):
        expected, desired = _number(expected), _number(desired)
        _check("compare_exchange", ordering)
        if failure is None:
            failure = _ON_FAILURE.get(ordering, ordering)
        _check("a failed compare_exchange", failure, _FOR_LOAD)
        with self._lock:
            seen = self._value
            if seen == expected:
                self._value = desired
                return None
            return seen

    def __repr__(self):
        return f"Atomic[i64]({self._value})"

    def __reduce_ex__(self, protocol):
        raise TypeError("an Atomic cannot be copied")


_AtomicI64.__name__ = _AtomicI64.__qualname__ = "Atomic[i64]"


class Future:
    """The result of a fiber."""

    __slots__ = ("_state", "_content")

    def __new__(cls, *args):
        raise TypeError("cannot create 'sx.Future' instances")

    def result(self):
        _wait(self)
        if self._state == "raised":
            _failure_read(self)
            raise self._content
        return self._content

    def exception(self):
        _wait(self)
        if self._state != "raised":
            return None
        _failure_read(self)
        return self._content

    def done(self):
        return self._state != "pending"

    def __repr__(self):
        return f"<sx.Future {'done' if self.done() else 'pending'}>"


class _Fiber:
    def __init__(self, future):
        self.future = future
        self.turn = threading.Semaphore(0)


class _Scheduler:
    """The fibers of one thread: the one that has the turn, those that are ready, and those that wait."""

    def __init__(self):
        self.main = self.running = _Fiber(None)
        self.ready = collections.deque()
        self.parked = []
        self.failed = []
        self.for_main = None
        self.alive = 0
        self.in_run = False

    def wake(self, is_due):
        due = [entry for entry in self.parked if is_due(*entry)]
        self.parked = [entry for entry in self.parked if entry not in due]
        self.ready.extend(fiber for fiber, _ in due)

    def wake_main(self):
        self.wake(lambda fiber, _: fiber is self.main)

    def next(self):
        """Hands the turn on; the caller then waits for its own, unless it got it back at once."""
        if not self.ready:
            self.for_main = RuntimeError("deadlock: every fiber waits for another one")
            self.wake_main()
        before, self.running = self.running, self.ready.popleft()
        if before is not self.running:
            self.running.turn.release()
        return before

    def switch(self):
        before = self.next()
        if before is not self.running:
            before.turn.acquire()

    def check_main(self):
        if self.running is self.main and self.for_main is not None:
            exc, self.for_main = self.for_main, None
            raise exc


_thread = threading.local()


def _scheduler():
    try:
        return _thread.scheduler
    except AttributeError:
        _thread.scheduler = _Scheduler()
        return _thread.scheduler


def spawn(function, /, *args, **kwargs):
    """Starts `function(*args, **kwargs)` in a new fiber, which runs once the others let it."""
    scheduler = _scheduler()
    future = object.__new__(Future)
    future._state, future._content = "pending", None
    fiber = _Fiber(future)

    def body():
        _thread.scheduler = scheduler
        fiber.turn.acquire()
        try:
            future._content = function(*args, **kwargs)
            future._state = "value"
        except BaseException as exc:
            future._content = exc.with_traceback(exc.__traceback__.tb_next)
            future._state = "raised"
            scheduler.failed.append(future)
            if isinstance(exc, (SystemExit, KeyboardInterrupt)) and scheduler.for_main is None:
                scheduler.for_main = exc
                scheduler.wake_main()
        scheduler.wake(lambda _, awaited: awaited is future)
        scheduler.alive -= 1
        scheduler.next()

    threading.Thread(target=body, daemon=True).start()
    scheduler.ready.append(fiber)
    scheduler.alive += 1
    return future


def _wait(future):
    scheduler = _scheduler()
    while not future.done():
        if scheduler.running.future is future:
            raise RuntimeError("a fiber cannot wait for itself")
        scheduler.parked.append((scheduler.running, future))
        scheduler.switch()
        scheduler.check_main()


def checkpoint():
    """Lets every other fiber that is ready run first."""
    scheduler = _scheduler()
    if scheduler.ready:
        scheduler.ready.append(scheduler.running)
        scheduler.switch()
    scheduler.check_main()


def run(function, /, *args):
    """Calls `function(*args)`, then waits for all fibers."""
    scheduler = _scheduler()
    if scheduler.running is not scheduler.main or scheduler.in_run:
        raise RuntimeError("run() cannot be called from a running fiber")
    scheduler.in_run = True
    try:
        value = function(*args)
        _join_all(scheduler)
        return value
    finally:
        scheduler.in_run = False


def _join_all(scheduler):
    while scheduler.alive:
        if not scheduler.ready:
            raise RuntimeError("deadlock: every fiber waits for another one")
        checkpoint()


def _failure_read(future):
    scheduler = _scheduler()
    scheduler.failed = [failed for failed in scheduler.failed if failed is not future]


def _without_shim(exc, seen):
    """Takes the frames of this file out of the tracebacks of an exception and those linked to it."""
    if exc is None or id(exc) in seen:
        return
    seen.add(id(exc))
    entries = []
    tb = exc.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename != __file__:
            entries.append(tb)
        tb = tb.tb_next
    for entry, following in zip(entries, entries[1:] + [None]):
        entry.tb_next = following
    exc.__traceback__ = entries[0] if entries else None
    for linked in (exc.__cause__, exc.__context__, *getattr(exc, "exceptions", ())):
        _without_shim(linked, seen)


def _excepthook(kind, exc, tb, before=sys.excepthook):
    _without_shim(exc, set())
    before(kind, exc, exc.__traceback__)


def _finish():
    scheduler = _scheduler()
    try:
        _join_all(scheduler)
    except BaseException as exc:
        sys.excepthook(type(exc), exc, exc.__traceback__)
        scheduler.failed.append(None)
    failed, scheduler.failed = scheduler.failed, []
    for future in failed:
        if future is not None:
            _without_shim(future._content, set())
            traceback.print_exception(future._content)
    if failed:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(1)


sys.excepthook = _excepthook
atexit.register(_finish)
