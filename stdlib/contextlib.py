"""Helpers for `with` statements."""

import abc
import os
import sys
from _collections_abc import _check_methods
from collections import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
    "redirect_stderr", "suppress", "aclosing", "chdir",
]


_NOTHING = object()


class AbstractContextManager(abc.ABC):
    """A class with `__enter__` and `__exit__`."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @classmethod
    def __subclasshook__(cls, C):
        # A subclass of this class is asked for by name, not by what it can do.
        return _check_methods(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented

    def __enter__(self):
        """What `as` binds: the manager."""
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Leave the block; a true answer swallows its exception."""
        return None


class AbstractAsyncContextManager(abc.ABC):
    """A class with `__aenter__` and `__aexit__`."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented

    async def __aenter__(self):
        """What `as` binds: the manager."""
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Leave the block; a true answer swallows its exception."""
        return None


class ContextDecorator:
    """A base that lets context managers be used as decorators of functions."""

    def _for_one_call(self):
        """The manager for one call; managers that can be used once only return a fresh one."""
        return self

    def __call__(self, func):
        @wraps(func)
        def within(*args, **kwds):
            with self._for_one_call():
                return func(*args, **kwds)

        return within


class AsyncContextDecorator:
    """A base that lets asynchronous context managers be used as decorators of coroutine functions."""

    def _for_one_call(self):
        """The manager for one call; managers that can be used once only return a fresh one."""
        return self

    def __call__(self, func):
        @wraps(func)
        async def within(*arguments, **keywords):
            async with self._for_one_call():
                return await func(*arguments, **keywords)

        return within


class _FromGenerator:
    """What the managers made of generators have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        # The call, so that it can be repeated; entering forgets it, so that the arguments may go.
        self.args = args
        self.kwds = kwds
        self.func = func
        # Help on the manager shows the text of the function.
        text = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if text is None else text

    def _for_one_call(self):
        return type(self)(self.func, self.args, self.kwds)


def _came_back(raised, sent, traceback, ends):
    """Whether a generator raised the very exception that was sent into it, which then keeps its traceback.

    Exceptions that would end a generator come back as the cause of a RuntimeError.
    """
    wrapped = isinstance(raised, RuntimeError) and isinstance(sent, ends) and raised.__cause__ is sent
    if raised is sent or wrapped:
        sent.__traceback__ = traceback
        return True
    return False


class _GeneratorContextManager(_FromGenerator, AbstractContextManager, ContextDecorator):
    """The manager that a function decorated with `contextmanager` returns."""

    def __enter__(self):
        del self.args
        del self.kwds
        del self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            if next(self.gen, _NOTHING) is _NOTHING:
                return False
            complaint = "generator didn't stop"
        else:
            sent = typ() if value is None else value
            try:
                self.gen.throw(sent)
            except StopIteration as end:
                return end is not sent
            except BaseException as raised:
                if _came_back(raised, sent, traceback, StopIteration):
                    return False
                raise
            complaint = "generator didn't stop after throw()"
        try:
            raise RuntimeError(complaint)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_FromGenerator, AbstractAsyncContextManager, AsyncContextDecorator):
    """The manager that a function decorated with `asynccontextmanager` returns."""

    async def __aenter__(self):
        del self.args
        del self.kwds
        del self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        sent = typ() if typ is not None and value is None else value
        try:
            if typ is None:
                complaint = "generator didn't stop"
                await anext(self.gen)
            else:
                complaint = "generator didn't stop after athrow()"
                await self.gen.athrow(sent)
        except StopAsyncIteration as end:
            return typ is not None and end is not sent
        except BaseException as raised:
            if typ is not None and _came_back(raised, sent, traceback, (StopIteration, StopAsyncIteration)):
                return False
            raise
        try:
            raise RuntimeError(complaint)
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Make a context manager of a generator function: what is before its `yield` enters, what is behind it exits."""

    @wraps(func)
    def make(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return make


def asynccontextmanager(func):
    """Make an asynchronous context manager of an asynchronous generator function."""

    @wraps(func)
    def make(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return make


class closing(AbstractContextManager):
    """Close something at the end of a block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Close something at the end of a block, by awaiting its `aclose()`."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class redirect_stdout(AbstractContextManager):
    """Let another object be `sys.stdout` during a block."""

    def __init__(self, new_target):
        self._target = new_target
        # A manager may be entered again while it is active.
        self._before = []

    def __enter__(self):
        self._before.append(sys.stdout)
        sys.stdout = self._target
        return self._target

    def __exit__(self, exctype, excinst, exctb):
        sys.stdout = self._before.pop()


class redirect_stderr(AbstractContextManager):
    """Let another object be `sys.stderr` during a block."""

    def __init__(self, new_target):
        self._target = new_target
        self._before = []

    def __enter__(self):
        self._before.append(sys.stderr)
        sys.stderr = self._target
        return self._target

    def __exit__(self, exctype, excinst, exctb):
        sys.stderr = self._before.pop()


class suppress(AbstractContextManager):
    """Leave a block quietly when one of these exceptions is raised in it."""

    def __init__(self, *exceptions):
        self._quiet = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._quiet):
            return True
        if not issubclass(exctype, BaseExceptionGroup):
            return False
        others = excinst.split(self._quiet)[1]
        if others is not None:
            raise others
        return True


def _enter_and_exit(cm, enter, leave, protocol):
    """The two methods of a context manager, from its class."""
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol"
        ) from None


class _Unwinding:
    """What becomes of an exception while the functions of a stack run, as if their `with` statements were nested."""

    def __init__(self, received, outer):
        self.received = received is not None
        self.current = received
        # The exception that was being handled around the stack: where the contexts of new ones end.
        self.outer = outer
        self.swallowed = False
        self.raised = False

    def arguments(self):
        """What the next function is called with."""
        error = self.current
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def swallow(self):
        self.current = None
        self.swallowed = True
        self.raised = False

    def replace(self, raised):
        """Go on with an exception of a function, behind whose contexts the one before it belongs."""
        last = raised
        while (context := last.__context__) is not None and context is not self.current:
            if context is self.outer:
                last.__context__ = self.current
                break
            last = context
        self.current = raised
        self.raised = True

    def finish(self):
        """The answer of the stack, if it is not an exception."""
        if self.raised:
            context = self.current.__context__
            try:
                raise self.current
            finally:
                # Raising has made another context of what is handled now.
                self.current.__context__ = context
        return self.received and self.swallowed


class _Stack:
    """What ExitStack and AsyncExitStack have in common: functions, each with whether its answer is awaited."""

    def __init__(self):
        self._pending = deque()

    def _add(self, leave, awaited=False):
        self._pending.append((leave, awaited))

    def pop_all(self):
        """Move everything to a new stack, and return that."""
        moved = type(self)()
        moved._pending, self._pending = self._pending, deque()
        return moved

    def push(self, exit):
        """Add a context manager's `__exit__`, or a function with its signature."""
        method = getattr(type(exit), "__exit__", _NOTHING)
        self._add(exit if method is _NOTHING else MethodType(method, exit))
        return exit

    def enter_context(self, cm):
        """Enter a context manager, to be exited with the stack, and return what its `__enter__` returns."""
        enter, leave = _enter_and_exit(cm, "__enter__", "__exit__", "context manager")
        entered = enter(cm)
        self._add(MethodType(leave, cm))
        return entered

    def callback(self, callback, /, *args, **kwds):
        """Add a call that takes no notice of exceptions."""

        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave)
        return callback


class ExitStack(_Stack, AbstractContextManager):
    """A stack of things to do at the end of a block, filled while the block runs."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1], sys.exception())
        while self._pending:
            leave, _ = self._pending.pop()
            try:
                if leave(*unwinding.arguments()):
                    unwinding.swallow()
            except BaseException as raised:
                unwinding.replace(raised)
        return unwinding.finish()

    def close(self):
        """Run the functions now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """As ExitStack, with asynchronous context managers and coroutine functions as well."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1], sys.exception())
        while self._pending:
            leave, awaited = self._pending.pop()
            try:
                answer = leave(*unwinding.arguments())
                if awaited:
                    answer = await answer
                if answer:
                    unwinding.swallow()
            except BaseException as raised:
                unwinding.replace(raised)
        return unwinding.finish()

    async def aclose(self):
        """Run the functions now."""
        await self.__aexit__(None, None, None)

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, to be exited with the stack."""
        enter, leave = _enter_and_exit(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        entered = await enter(cm)
        self._add(MethodType(leave, cm), awaited=True)
        return entered

    def push_async_exit(self, exit):
        """Add an asynchronous context manager's `__aexit__`, or a coroutine function with its signature."""
        method = getattr(type(exit), "__aexit__", _NOTHING)
        self._add(exit if method is _NOTHING else MethodType(method, exit), awaited=True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Add a coroutine function that takes no notice of exceptions."""

        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave, awaited=True)
        return callback


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Work in another directory during a block. The directory is that of the whole process."""

    def __init__(self, path):
        self.path = path
        self._left = []

    def __enter__(self):
        here = os.getcwd()
        self._left.append(here)
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        back = self._left.pop()
        os.chdir(back)
