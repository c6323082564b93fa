"""An executor with threads."""

import os
import queue
import threading
from itertools import count

from concurrent.futures import _base

_executors = []
_shutdown = False
_names = count()


def _python_exit():
    global _shutdown
    _shutdown = True
    for executor in list(_executors):
        for _ in executor._threads:
            executor._work_queue.put(None)
    for executor in list(_executors):
        for thread in executor._threads:
            thread.join()


threading._register_atexit(_python_exit)


class BrokenThreadPool(_base.BrokenExecutor):
    """A thread of the pool could not be initialized."""


class ThreadPoolExecutor(_base.Executor):
    """Makes calls in threads that wait for work."""

    BROKEN = BrokenThreadPool

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._initializer = initializer
        self._initargs = initargs
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or "ThreadPoolExecutor-%d" % next(_names)
        _executors.append(self)

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _shutdown:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._work_queue.put((future, fn, args, kwargs))
            self._adjust()
            return future

    def _adjust(self):
        if self._idle.acquire(timeout=0):
            return
        if len(self._threads) < self._max_workers:
            name = "%s_%d" % (self._thread_name_prefix, len(self._threads))
            thread = threading.Thread(name=name, target=self._work)
            self._threads.add(thread)
            thread.start()

    def _work(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                import logging

                logging.getLogger("concurrent.futures").critical("Exception in initializer:", exc_info=True)
                self._initializer_failed()
                return
        while True:
            try:
                item = self._work_queue.get_nowait()
            except queue.Empty:
                self._idle.release()
                item = self._work_queue.get(block=True)
            if item is not None:
                future, fn, args, kwargs = item
                del item
                _run(future, fn, args, kwargs)
                del future, fn, args, kwargs
                continue
            if _shutdown or self._shutdown:
                self._shutdown = True
                self._work_queue.put(None)
                return

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            while True:
                try:
                    item = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if item is not None:
                    item[0].set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                while True:
                    try:
                        item = self._work_queue.get_nowait()
                    except queue.Empty:
                        break
                    if item is not None:
                        item[0].cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
            if self in _executors:
                _executors.remove(self)


def _run(future, fn, args, kwargs):
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = fn(*args, **kwargs)
    except BaseException as exception:
        future.set_exception(exception)
    else:
        future.set_result(result)
