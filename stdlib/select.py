"""Waiting for descriptors."""

# sx: no traceback entries

import _select
from math import ceil as _ceil

error = OSError
POLLIN = 1
POLLPRI = 2
POLLOUT = 4
POLLERR = 8
POLLHUP = 16
POLLNVAL = 32
POLLRDNORM = 64
POLLRDBAND = 128
POLLWRNORM = 256
POLLWRBAND = 512
POLLMSG = 1024
POLLRDHUP = 8192
PIPE_BUF = 4096


def _descriptor(value):
    if isinstance(value, int):
        fd = int(value)
    else:
        fileno = getattr(value, "fileno", None)
        if fileno is None:
            raise TypeError("argument must be an int, or have a fileno() method.")
        fd = fileno()
        if not isinstance(fd, int):
            raise TypeError("fileno() returned a non-integer")
    if fd < 0:
        raise ValueError("file descriptor cannot be a negative integer (%d)" % fd)
    return fd


def select(rlist, wlist, xlist, timeout=None, /):
    """The objects that are ready for reading, for writing, and in other conditions."""
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    events = {}
    lists = []
    for objects, event in ((rlist, POLLIN), (wlist, POLLOUT), (xlist, POLLPRI)):
        try:
            objects = list(objects)
        except TypeError:
            raise TypeError("arguments 1-3 must be sequences") from None
        pairs = [(_descriptor(o), o) for o in objects]
        lists.append(pairs)
        for fd, _ in pairs:
            events[fd] = events.get(fd, 0) | event
    found = dict(_select.poll(list(events.items()), -1 if timeout is None else _ceil(timeout * 1000)))
    if any(happened & POLLNVAL for happened in found.values()):
        raise OSError(9, "Bad file descriptor")
    ready = (POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI)
    return tuple([o for fd, o in pairs if found.get(fd, 0) & mask] for pairs, mask in zip(lists, ready))


class _Poll:
    """Descriptors that are waited for together."""

    def __init__(self):
        self._events = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._events[_descriptor(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        fd = _descriptor(fd)
        if fd not in self._events:
            raise FileNotFoundError(2, "No such file or directory")
        self._events[fd] = eventmask

    def unregister(self, fd, /):
        del self._events[_descriptor(fd)]

    def poll(self, timeout=None, /):
        return _select.poll(list(self._events.items()), -1 if timeout is None or timeout < 0 else _ceil(timeout))


_Poll.__name__ = _Poll.__qualname__ = "poll"


def poll():
    """An object that waits for descriptors."""
    return _Poll()
