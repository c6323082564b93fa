"""Events that run one after another, each at its time and by its priority."""

import heapq
import threading
import time
from collections import namedtuple
from itertools import count
from time import monotonic as _monotonic

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")


class scheduler:
    """A queue of events, with a clock and a way to wait."""

    def __init__(self, timefunc=_monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        """Add an event at a time; what is returned can cancel it."""
        if kwargs is None:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        """Add an event after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Remove an event that has not run."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Whether no event waits."""
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        """Run events until none waits; without blocking only those that are due, and return the time to the next."""
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                now = self.timefunc()
                early = event.time > now
                if not early:
                    heapq.heappop(self._queue)
            if early:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        """The events in the order in which they will run."""
        with self._lock:
            events = self._queue[:]
        return sorted(events)
