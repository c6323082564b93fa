"""How tasks are shown."""

import sys

from . import base_futures, coroutines


def _task_repr_info(task):
    info = base_futures._future_repr_info(task)
    if task.cancelling() and not task.done():
        info[0] = "cancelling"
    info.insert(1, f"name={task.get_name()!r}")
    if task._fut_waiter is not None:
        info.insert(2, f"wait_for={task._fut_waiter!r}")
    coro = task.get_coro()
    if coro is not None:
        info.insert(2, f"coro=<{coroutines._format_coroutine(coro)}>")
    return info


def _task_repr(task):
    return f"<{task.__class__.__name__} {' '.join(_task_repr_info(task))}>"


def _task_get_stack(task, limit):
    frames = []
    coro = task.get_coro()
    frame = None
    for attribute in ("cr_frame", "gi_frame", "ag_frame"):
        if hasattr(coro, attribute):
            frame = getattr(coro, attribute)
            break
    if frame is not None:
        while frame is not None and limit != 0:
            frames.append(frame)
            frame = frame.f_back
            if limit is not None:
                limit -= 1
        frames.reverse()
    elif task._exception is not None:
        entry = task._exception.__traceback__
        while entry is not None and limit != 0:
            frames.append(entry.tb_frame)
            entry = entry.tb_next
            if limit is not None:
                limit -= 1
    return frames


def _task_print_stack(task, limit, file):
    if file is None:
        file = sys.stderr
    frames = task.get_stack(limit=limit)
    exc = task._exception
    if not frames:
        print(f"No stack for {task!r}", file=file)
    elif exc is not None:
        print(f"Traceback for {task!r} (most recent call last):", file=file)
    else:
        print(f"Stack for {task!r} (most recent call last):", file=file)
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)
    if exc is not None:
        print(f"{type(exc).__name__}: {exc}" if str(exc) else type(exc).__name__, file=file)
