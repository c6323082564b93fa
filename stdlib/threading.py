"""Threads and what they wait for."""

import _thread
import os as _os
import sys as _sys
from collections import deque as _deque
from itertools import count as _count, islice as _islice
from time import monotonic as _time

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _thread.lock
RLock = _RLock = _thread.RLock
stack_size = _thread.stack_size

_trace_hook = _profile_hook = None


def settrace(func):
    """Tracing functions are kept, and never called: compiled code has no such events."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    return _trace_hook


settrace_all_threads = settrace


def setprofile(func):
    """As settrace."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    return _profile_hook


setprofile_all_threads = setprofile


def _was_woken(waiter):
    """Whether releasing the lock of a waiting thread woke it: it may have given up."""
    try:
        waiter.release()
    except RuntimeError:
        return False
    return True


class Condition:
    """Threads wait until another one says that something has changed."""

    def __init__(self, lock=None):
        self._waiters = _deque()
        self._lock = lock = RLock() if lock is None else lock
        self.acquire, self.release, self.locked = lock.acquire, lock.release, lock.locked
        # What a lock that is taken several times has for giving it up and taking it again at once.
        self._release_save = getattr(lock, "_release_save", self._release_save)
        self._acquire_restore = getattr(lock, "_acquire_restore", self._acquire_restore)
        self._is_owned = getattr(lock, "_is_owned", self._is_owned)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, x):
        self._lock.acquire()

    def _is_owned(self):
        # A plain lock does not know its owner: if it is held, it is taken to be ours.
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Waits until notified; False if the timeout came first."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _thread.allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Waits until the predicate holds; its last answer."""
        answer = predicate()
        if answer:
            return answer
        end = None if timeout is None else _time() + timeout
        self.wait(timeout)
        while not (answer := predicate()):
            left = None if end is None else end - _time()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return answer

    def notify(self, n=1):
        """Wakes n waiting threads."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            first = self._waiters[0]
            n -= _was_woken(first)
            try:
                self._waiters.remove(first)
            except ValueError:
                # It went away by itself.
                continue

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        from warnings import warn

        warn("notifyAll() is deprecated, use notify_all() instead", DeprecationWarning, stacklevel=2)
        self.notify_all()


class Semaphore:
    """A number that is never below zero: who would make it so waits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None if timeout is None else _time() + timeout
        left = timeout
        with self._cond:
            while self._value == 0:
                if not blocking or end is not None and left <= 0 and left is not timeout:
                    return False
                self._cond.wait(left)
                left = None if end is None else end - _time()
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that is not released more often than acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        from warnings import warn

        warn("isSet() is deprecated, use is_set() instead", DeprecationWarning, stacklevel=2)
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A place where so many threads wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._parties, self._action, self._timeout = parties, action, timeout
        # filling, draining, resetting or broken; and how many have come
        self._state, self._count = "filling", 0
        self._cond = Condition(Lock())

    def __repr__(self):
        cls = self.__class__
        name = f"{cls.__module__}.{cls.__qualname__}"
        if self.broken:
            return f"<{name} at {id(self):#x}: broken>"
        return f"<{name} at {id(self):#x}: waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        with self._cond:
            # Those of the round before leave first.
            self._cond.wait_for(lambda: self._state in ("filling", "broken"))
            if self._state == "broken":
                raise BrokenBarrierError
            number, self._count = self._count, self._count + 1
            try:
                if self._count < self._parties:
                    self._wait(self._timeout if timeout is None else timeout)
                else:
                    self._open()
                return number
            finally:
                self._count -= 1
                if not self._count and self._state != "broken":
                    self._state = "filling"
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._state = "draining"
        self._cond.notify_all()

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != "filling", timeout):
            self._break()
            raise BrokenBarrierError
        if self._state in ("broken", "resetting"):
            raise BrokenBarrierError

    def _break(self):
        self._state = "broken"
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count > 0:
                if self._state in ("filling", "broken"):
                    self._state = "resetting"
            else:
                self._state = "filling"
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"


_numbers = _count(1)
_active_lock = Lock()
_active = {}
_starting = {}


def _new_name(template):
    return template % next(_numbers)


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _new_name("Thread-%d")
            told = None if target is None else getattr(target, "__name__", None)
            name = name if told is None else f"{name} ({told})"
        self._name = name
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        # Known once it runs.
        self._ident = self._native_id = None
        self._started = Event()
        self._ended = _thread.allocate_lock()
        self._is_over = False
        self._locals = {}
        self._initialized = True
        self._invoke_excepthook = excepthook

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        told = ["stopped" if self._is_over else "started" if self._started.is_set() else "initial"]
        told += ["daemon"] * bool(self._daemonic)
        if self._ident is not None:
            told.append(str(self._ident))
        return f"<{self.__class__.__name__}({self._name}, {' '.join(told)})>"

    def start(self):
        if not getattr(self, "_initialized", False):
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set() or self in _starting:
            raise RuntimeError("threads can only be started once")
        self._ended.acquire()
        with _active_lock:
            _starting[self] = self
        try:
            _thread.start_new_thread(self._bootstrap, ())
        except Exception:
            with _active_lock:
                del _starting[self]
            self._ended.release()
            raise
        self._started.wait()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            self._ident = get_ident()
            self._native_id = get_native_id()
            with _active_lock:
                _active[self._ident] = self
                del _starting[self]
            self._started.set()
            try:
                self.run()
            except:
                _report(self)
        finally:
            with _active_lock:
                if _active.get(self._ident) is self:
                    del _active[self._ident]
            self._is_over = True
            self._locals = {}
            self._ended.release()

    def join(self, timeout=None):
        problem = None
        if not self._initialized:
            problem = "Thread.__init__() not called"
        elif not self._started.is_set():
            problem = "cannot join thread before it is started"
        elif self is current_thread():
            problem = "cannot join current thread"
        if problem is not None:
            raise RuntimeError(problem)
        if self._is_over and not self._ended.locked():
            return
        # The lock is held as long as the thread runs.
        if self._ended.acquire(True, -1 if timeout is None else max(timeout, 0)):
            self._ended.release()

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and not self._is_over

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._initialized and not self._started.is_set():
            self._daemonic = daemonic
        elif self._initialized:
            raise RuntimeError("cannot set daemon status of active thread")
        else:
            raise RuntimeError("Thread.__init__() not called")

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


class ExceptHookArgs(tuple):
    """What excepthook gets."""

    __slots__ = ()

    def __new__(cls, sequence):
        return tuple.__new__(cls, sequence)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        names = ("exc_type", "exc_value", "exc_traceback", "thread")
        return "_thread._ExceptHookArgs(" + ", ".join(f"{n}={v!r}" for n, v in zip(names, self)) + ")"


def excepthook(args, /):
    """Reports what a thread raised and nobody caught."""
    if args.exc_type == SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    if _sys.stderr is None:
        return
    print(f"Exception in thread {name}:", file=_sys.stderr, flush=True)
    _sys.__excepthook__(args.exc_type, args.exc_value, args.exc_traceback)
    _sys.stderr.flush()


__excepthook__ = excepthook


def _report(thread):
    kind, value, traceback = _sys.exc_info()
    if traceback is not None and traceback.tb_next is not None:
        value.__traceback__ = traceback
    try:
        excepthook(ExceptHookArgs((kind, value, traceback, thread)))
    except Exception:
        if _sys.stderr is not None:
            print("Exception in threading.excepthook:", file=_sys.stderr, flush=True)
            _sys.__excepthook__(*_sys.exc_info())


class Timer(Thread):
    """Calls a function later, unless cancelled."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        was_cancelled = self.finished.wait(self.interval)
        if not was_cancelled:
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _ExistingThread(Thread):
    """A thread that was not started by start()."""

    def __init__(self, name, daemon):
        Thread.__init__(self, name=name, daemon=daemon)
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_lock:
            _active[self._ident] = self


class _MainThread(_ExistingThread):
    def __init__(self):
        _ExistingThread.__init__(self, "MainThread", False)


class _DummyThread(_ExistingThread):
    def __init__(self):
        _ExistingThread.__init__(self, _new_name("Dummy-%d"), True)

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    """The Thread that runs."""
    found = _active.get(get_ident())
    return _DummyThread() if found is None else found


def currentThread():
    return current_thread()


def active_count():
    with _active_lock:
        return len(_active) + len(_starting)


def activeCount():
    return active_count()


def enumerate():
    """All threads that run or are about to."""
    with _active_lock:
        return list(_active.values()) + list(_starting)


_exit_calls = []


def _register_atexit(func, *arg, **kwargs):
    _exit_calls.append(lambda: func(*arg, **kwargs))


def _shutdown():
    """The program ends: waits for all threads that are no daemons."""
    for call in reversed(_exit_calls):
        call()
    while True:
        with _active_lock:
            waiting = [t for t in list(_active.values()) + list(_starting) if not t._daemonic and t is not _main_thread]
        if not waiting:
            break
        for thread in waiting:
            thread._started.wait()
            thread.join()


_main_thread = _MainThread()


def main_thread():
    return _main_thread


class local:
    """An object whose attributes are different in each thread."""

    def __new__(cls, /, *args, **kw):
        if (args or kw) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local_arguments", (args, kw))
        current_thread()._locals[id(self)] = (self, {})
        return self

    def __getattribute__(self, name):
        attributes = _attributes_of(self)
        if name == "__dict__":
            return attributes
        if name in attributes:
            return attributes[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError("%r object attribute '__dict__' is read-only" % self.__class__.__name__)
        found = getattr(type(self), name, None)
        if found is not None and hasattr(type(found), "__set__"):
            object.__setattr__(self, name, value)
        else:
            _attributes_of(self)[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise AttributeError("%r object attribute '__dict__' is read-only" % self.__class__.__name__)
        attributes = _attributes_of(self)
        if name not in attributes:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)
        del attributes[name]


def _attributes_of(one):
    """The attributes that an object has in this thread; its class initializes them where there were none."""
    locals_ = current_thread()._locals
    found = locals_.get(id(one))
    if found is None:
        found = locals_[id(one)] = (one, {})
        cls = type(one)
        if cls.__init__ is not object.__init__:
            args, kw = object.__getattribute__(one, "_local_arguments")
            cls.__init__(one, *args, **kw)
    return found[1]


def _after_fork():
    global _main_thread
    current = current_thread()
    _active.clear()
    _starting.clear()
    current._ident = get_ident()
    _active[current._ident] = current
    _main_thread = current


_os.register_at_fork(after_in_child=_after_fork)
_thread._set_shutdown(_shutdown)
