"""Futures and executors."""

import threading
import time
from collections import namedtuple

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_SHOWN = {
    PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled", CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}


class Error(Exception):
    """The base of the errors of futures."""


class CancelledError(Error):
    """Somebody cancelled the future."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The state does not allow that."""


class BrokenExecutor(RuntimeError):
    """The executor does not work any more."""


class Future:
    """The result of a call, once there is one."""

    def __init__(self):
        self._state, self._condition = PENDING, threading.Condition()
        self._result = self._exception = None
        # Those that wait for several futures, and functions to be called.
        self._waiters, self._done_callbacks = [], []

    def __repr__(self):
        with self._condition:
            name, address, state = self.__class__.__name__, id(self), _SHOWN[self._state]
            if self._state != FINISHED:
                return "<%s at %#x state=%s>" % (name, address, state)
            if self._exception:
                return "<%s at %#x state=%s raised %s>" % (name, address, state, self._exception.__class__.__name__)
            return "<%s at %#x state=%s returned %s>" % (name, address, state, self._result.__class__.__name__)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                import logging

                logging.getLogger("concurrent.futures").exception("exception calling callback for %r", self)

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._is_done()

    def _is_done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if not self._is_done():
                self._done_callbacks.append(fn)
                return
        try:
            fn(self)
        except Exception:
            import logging

            logging.getLogger("concurrent.futures").exception("exception calling callback for %r", self)

    def _wait_done(self, timeout):
        """Waits; the condition is held."""
        if not self._is_done():
            self._condition.wait(timeout)
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        try:
            with self._condition:
                self._wait_done(timeout)
                if self._exception:
                    try:
                        raise self._exception
                    finally:
                        self = None
                return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        with self._condition:
            self._wait_done(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            before = self._state
            if before not in (PENDING, CANCELLED):
                raise RuntimeError("Future in unexpected state")
            runs = before == PENDING
            self._state = RUNNING if runs else CANCELLED_AND_NOTIFIED
            for waiter in () if runs else self._waiters:
                waiter.add_cancelled(self)
            return runs

    def _finish(self, result, exception):
        with self._condition:
            if self._is_done():
                raise InvalidStateError("{}: {!r}".format(self._state, self))
            self._state, self._result, self._exception = FINISHED, result, exception
            for waiter in self._waiters:
                waiter.add_finished(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)


class _Waiter:
    """Waits for some futures, until enough of them are done."""

    def __init__(self, pending, stop_at_exception, stop_at_first):
        self.event = threading.Event()
        self.lock = threading.Lock()
        self.finished = []
        self.pending = pending
        self.stop_at_exception = stop_at_exception
        self.stop_at_first = stop_at_first

    def _add(self, future, failed):
        with self.lock:
            self.finished.append(future)
            self.pending -= 1
            if self.stop_at_first or failed and self.stop_at_exception or self.pending == 0:
                self.event.set()

    def add_finished(self, future):
        self._add(future, future._exception is not None)

    def add_cancelled(self, future):
        self._add(future, False)


def _with_all(futures, action):
    """Calls the action while no future can change."""
    held = sorted(futures, key=id)
    for future in held:
        future._condition.acquire()
    try:
        return action()
    finally:
        for future in held:
            future._condition.release()


_FINAL = (CANCELLED_AND_NOTIFIED, FINISHED)


def as_completed(fs, timeout=None):
    """The futures in the order in which they are done."""
    end = None if timeout is None else timeout + time.monotonic()
    futures = set(fs)
    total = len(futures)

    def begin():
        done = [f for f in futures if f._state in _FINAL]
        waiter = _Waiter(total - len(done), False, True)
        for f in futures:
            f._waiters.append(waiter)
        return done, waiter

    done, waiter = _with_all(futures, begin)
    pending = futures - set(done)
    try:
        while done:
            yield done.pop(0)
        while pending:
            left = None
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise TimeoutError("%d (of %d) futures unfinished" % (len(pending), total))
            waiter.event.wait(left)
            with waiter.lock:
                finished = waiter.finished
                waiter.finished = []
                waiter.event.clear()
            for future in finished:
                pending.discard(future)
            while finished:
                yield finished.pop(0)
    finally:
        for f in futures:
            with f._condition:
                if waiter in f._waiters:
                    f._waiters.remove(waiter)


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits until the futures are done; two sets, those that are and those that are not."""
    fs = set(fs)

    def begin():
        done = {f for f in fs if f._state in _FINAL}
        not_done = fs - done
        if return_when == FIRST_COMPLETED and done:
            return done, None
        if return_when == FIRST_EXCEPTION and done:
            if any(f for f in done if not f.cancelled() and f.exception() is not None):
                return done, None
        if len(done) == len(fs):
            return done, None
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError("Invalid return condition: %r" % return_when)
        waiter = _Waiter(len(not_done), return_when == FIRST_EXCEPTION, return_when == FIRST_COMPLETED)
        for f in not_done:
            f._waiters.append(waiter)
        return done, waiter

    done, waiter = _with_all(fs, begin)
    if waiter is not None:
        waiter.event.wait(timeout)
        for f in fs:
            with f._condition:
                if waiter in f._waiters:
                    f._waiters.remove(waiter)
        done |= set(waiter.finished)
    return DoneAndNotDoneFutures(done, fs - done)


class Executor:
    """Makes calls for others."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else timeout + time.monotonic()
        arguments = zip(*iterables)
        futures = []
        for args in arguments:
            futures.append(self.submit(fn, *args))
            if buffersize is not None and len(futures) >= buffersize:
                break

        def results():
            try:
                futures.reverse()
                while futures:
                    if buffersize is not None:
                        for args in arguments:
                            futures.insert(0, self.submit(fn, *args))
                            break
                    future = futures.pop()
                    if end is None:
                        yield future.result()
                    else:
                        yield future.result(end - time.monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
