"""Queues between threads."""

import threading
from collections import deque
from heapq import heappop, heappush
from time import monotonic as _now

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    "There is no item."

    __module__ = "_queue"


class Full(Exception):
    "There is no room."


class ShutDown(Exception):
    "The queue has been shut down."


def _wait_until(condition, ready, failure, block, timeout):
    """Waits, the lock of `condition` being held, until ready() answers yes; `failure` is raised when time is up."""
    satisfied = ready()
    deadline = None
    if block and timeout is not None:
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        deadline = _now() + timeout
    while not satisfied:
        left = None if deadline is None else deadline - _now()
        if not block or left is not None and left <= 0.0:
            raise failure
        condition.wait(left)
        satisfied = ready()


class Queue:
    """First in, first out."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.is_shutdown = False
        self.unfinished_tasks = 0
        self._init(maxsize)
        # One lock for everything, and a condition for each thing to wait for.
        self.mutex = lock = threading.Lock()
        self.not_empty = threading.Condition(lock)
        self.not_full = threading.Condition(lock)
        self.all_tasks_done = threading.Condition(lock)

    # What kinds of queues differ in; called with the lock held.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    # Conditions, with the lock held.

    def _has_room(self):
        if self.is_shutdown:
            raise ShutDown
        return not 0 < self.maxsize <= self._qsize()

    def _has_item(self):
        if self._qsize():
            return True
        if self.is_shutdown:
            raise ShutDown
        return False

    # Items.

    def put(self, item, block=True, timeout=None):
        """Adds an item, once there is room for it."""
        with self.not_full:
            if self.maxsize > 0:
                _wait_until(self.not_full, self._has_room, Full, block, timeout)
            elif self.is_shutdown:
                raise ShutDown
            self._put(item)
            self.not_empty.notify()
            self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Takes an item, once there is one."""
        with self.not_empty:
            _wait_until(self.not_empty, self._has_item, Empty, block, timeout)
            taken = self._get()
            self.not_full.notify()
            return taken

    def put_nowait(self, item):
        """Adds an item if there is room for it now."""
        return self.put(item, False)

    def get_nowait(self):
        """Takes an item if there is one now."""
        return self.get(False)

    # Size.

    def _under_lock(self, question):
        with self.mutex:
            return question()

    def qsize(self):
        """How many items there are at this moment."""
        return self._under_lock(self._qsize)

    def empty(self):
        """Whether there is no item at this moment."""
        return self._under_lock(lambda: not self._qsize())

    def full(self):
        """Whether there is no room at this moment."""
        return self._under_lock(lambda: 0 < self.maxsize <= self._qsize())

    # Tasks.

    def task_done(self):
        """Something that was got has been worked on."""
        with self.all_tasks_done:
            if self.unfinished_tasks < 1:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        """Waits until everything that was put has been worked on."""
        with self.all_tasks_done:
            self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)

    def shutdown(self, immediate=False):
        """From now on put() raises ShutDown; get() does once the queue is empty, or at once."""
        with self.mutex:
            self.is_shutdown = True
            waiting = [self.not_empty, self.not_full]
            if immediate:
                dropped = 0
                while self._qsize():
                    self._get()
                    dropped += 1
                self.unfinished_tasks -= min(dropped, max(self.unfinished_tasks, 0))
                waiting.append(self.all_tasks_done)
            for condition in waiting:
                condition.notify_all()


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The least first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class SimpleQueue:
    """First in, first out, without limit or tasks."""

    def __init__(self):
        self._items = deque()
        self._arrival = threading.Condition()

    def qsize(self):
        """How many items there are at this moment."""
        return len(self._items)

    def empty(self):
        """Whether there is no item at this moment."""
        return not self._items

    def put(self, item, block=True, timeout=None):
        """Adds an item; there is always room."""
        with self._arrival:
            self._items.append(item)
            self._arrival.notify()

    def get(self, block=True, timeout=None):
        """Takes an item, once there is one."""
        with self._arrival:
            _wait_until(self._arrival, self._items.__len__, Empty, block, timeout)
            return self._items.popleft()

    def put_nowait(self, item):
        """Adds an item."""
        self.put(item)

    def get_nowait(self):
        """Takes an item if there is one now."""
        return self.get(False)
