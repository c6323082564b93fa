"""The loop of Unix systems."""

__all__ = ("SelectorEventLoop", "EventLoop")

from . import base_events


class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    pass


SelectorEventLoop = _UnixSelectorEventLoop
EventLoop = SelectorEventLoop
