"""Calls beside the loop."""

__all__ = ("to_thread",)

from contextvars import copy_context
from functools import partial

from .events import get_running_loop


async def to_thread(func, /, *args, **kwargs):
    """Have the loop's executor make a call, which sees the context variables as they are now; its result."""
    run_in_executor = get_running_loop().run_in_executor
    call = partial(copy_context().run, func, *args, **kwargs)
    return await run_in_executor(None, call)
