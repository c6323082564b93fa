"""Calls that others make, and their results."""

from concurrent.futures._base import (
    ALL_COMPLETED, BrokenExecutor, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InvalidStateError,
    TimeoutError, as_completed, wait,
)
from concurrent.futures.thread import ThreadPoolExecutor

__all__ = [
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
    "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ThreadPoolExecutor",
]
