"""Queues between tasks."""

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown")

import collections
import heapq
from types import GenericAlias

from . import locks, mixins


class QueueEmpty(Exception):
    """`get_nowait` of an empty queue."""


class QueueFull(Exception):
    """`put_nowait` of a full queue."""


class QueueShutDown(Exception):
    """The queue has been shut down."""


def _wake(waiters, count):
    """Takes futures out of their line until so many are woken; those that were cancelled do not count."""
    while waiters and count > 0:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            count -= 1


class Queue(mixins._LoopBoundMixin):
    """A queue, first in, first out; `maxsize` 0 is no limit."""

    def __init__(self, maxsize=0):
        self._maxsize, self._is_shutdown = maxsize, False
        # The futures of tasks that wait for an item, and for room.
        self._getters, self._putters = collections.deque(), collections.deque()
        self._unfinished_tasks, self._finished = 0, locks.Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wakeup_next(self, waiters):
        _wake(waiters, 1)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    __class_getitem__ = classmethod(GenericAlias)

    def _format(self):
        told = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            told.append(f"_queue={list(self._queue)!r}")
        for name, line in ("_getters", self._getters), ("_putters", self._putters):
            if line:
                told.append(f"{name}[{len(line)}]")
        if self._unfinished_tasks:
            told.append(f"tasks={self._unfinished_tasks}")
        if self._is_shutdown:
            told.append("shutdown")
        return " ".join(told)

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        """Put an item, once there is room."""
        while self.full() and not self._is_shutdown:
            await self._wait_in(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    async def _wait_in(self, waiters, can_go_on):
        waiter = self._get_loop().create_future()
        waiters.append(waiter)
        try:
            await waiter
        except:
            waiter.cancel()
            try:
                waiters.remove(waiter)
            except ValueError:
                # It was woken, and taken out for that.
                pass
            if can_go_on() and not waiter.cancelled():
                self._wakeup_next(waiters)
            raise

    def put_nowait(self, item):
        problem = QueueShutDown if self._is_shutdown else QueueFull if self.full() else None
        if problem is not None:
            raise problem
        self._put(item)
        self._finished.clear()
        self._unfinished_tasks += 1
        self._wakeup_next(self._getters)

    async def get(self):
        """Take an item, once there is one."""
        while self.empty() and not self._is_shutdown:
            await self._wait_in(self._getters, lambda: not self.empty())
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        taken = self._get()
        self._wakeup_next(self._putters)
        return taken

    def task_done(self):
        """An item that was taken has been dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._finish(1)

    def _finish(self, count):
        self._unfinished_tasks = max(self._unfinished_tasks - count, 0)
        if not self._unfinished_tasks:
            self._finished.set()

    async def join(self):
        """Wait until all items have been dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Refuse items from now on; with `immediate`, drop those that are there."""
        self._is_shutdown = True
        if immediate:
            dropped = 0
            while not self.empty():
                self._get()
                dropped += 1
            self._finish(dropped)
        for line in self._getters, self._putters:
            _wake(line, len(line))


class PriorityQueue(Queue):
    """A queue whose smallest item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item, heappush=heapq.heappush):
        heappush(self._queue, item)

    def _get(self, heappop=heapq.heappop):
        return heappop(self._queue)


class LifoQueue(Queue):
    """A queue whose latest item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
