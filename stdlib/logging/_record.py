"""One message with all that is known of it."""

import collections.abc
import os
import sys
import time
from _thread import get_ident
from logging._levels import getLevelName

_startTime = time.time_ns()


def _file_and_module(path):
    """The last part of a path, with and without its ending."""
    try:
        file = os.path.basename(path)
        return file, os.path.splitext(file)[0]
    except (AttributeError, TypeError, ValueError):
        return path, "Unknown module"


class LogRecord:
    """A message that was logged."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        self.name = name
        self.msg = msg
        # A single mapping is what `%(key)s` in the message refers to.
        if args and len(args) == 1 and isinstance(args[0], collections.abc.Mapping) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename, self.module = _file_and_module(pathname)
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now / 1e9
        self.msecs = (now % 1_000_000_000) // 1_000_000 + 0.0
        self.relativeCreated = (now - _startTime) / 1e6
        import logging

        self.thread = get_ident() if logging.logThreads else None
        self.threadName = _thread_name() if logging.logThreads else None
        self.processName = "MainProcess" if logging.logMultiprocessing else None
        self.process = os.getpid() if logging.logProcesses else None
        self.taskName = None

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """Return the text of the message with its arguments."""
        text = str(self.msg)
        return text % self.args if self.args else text


def _thread_name():
    threading = sys.modules.get("threading")
    return "MainThread" if threading is None else threading.current_thread().name


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    """Set what makes records."""
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    """Return what makes records."""
    return _logRecordFactory


def makeLogRecord(dict):
    """Make a record with attributes from a dict."""
    record = _logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record
