# Context managers from generators, stacks of them, suppression and redirection.
import io
import sys
from contextlib import *


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


@contextmanager
def tag(name):
    "A tag around what is printed."
    print("<", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print(">", name)


with tag("a") as upper:
    print(upper)
with tag("b"):
    raise ValueError("swallowed")
attempt(lambda: exec_with(tag("c"), KeyError("k")))


def exec_with(manager, error=None):
    with manager as value:
        if error is not None:
            raise error
        return value


attempt(exec_with, tag("c"), KeyError("k"))
print(tag.__name__, tag.__doc__, tag("x").__doc__)


@tag("deco")
def decorated(x):
    return x + 1


print(decorated(1), decorated(2), decorated.__name__)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def twice_after_throw():
    try:
        yield 1
    except Exception:
        yield 2


@contextmanager
def translate():
    try:
        yield
    except KeyError as error:
        raise RuntimeError("translated") from error


@contextmanager
def passes():
    yield


attempt(exec_with, never())
attempt(exec_with, twice())
attempt(exec_with, twice_after_throw(), ValueError("v"))
attempt(exec_with, translate(), KeyError("k"))
attempt(exec_with, passes(), StopIteration("s"))
attempt(exec_with, passes(), RuntimeError("r"))
attempt(exec_with, passes(), GeneratorExit())


class Closable:
    def close(self):
        print("closed")


with closing(Closable()) as thing:
    print(type(thing).__name__)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [ValueError(2)])])
attempt(exec_with, suppress(ValueError), ExceptionGroup("g", [ValueError(1), TypeError(2)]))
attempt(exec_with, suppress(), KeyError("k"))
out = io.StringIO()
with redirect_stdout(out) as target:
    print("hidden", target is out)
print(repr(out.getvalue()))
with nullcontext(5) as five:
    print(five)


class Manager:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, typ, value, traceback):
        print("exit", self.name, typ and typ.__name__)
        if self.fail:
            raise RuntimeError("exit of " + self.name)
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(Manager("1")))
    stack.callback(print, "callback", sep="-")
    stack.push(Manager("pushed"))

    @stack.push
    def last(typ, value, traceback):
        print("function", typ)

    @stack.callback
    def plain():
        print("plain")


def stacked(*managers, error=None):
    with ExitStack() as stack:
        for manager in managers:
            stack.enter_context(manager)
        if error is not None:
            raise error
    return "left"


attempt(stacked, Manager("a"), Manager("b", swallow=True), Manager("c"), error=KeyError("k"))
attempt(stacked, Manager("a"), Manager("b", fail=True), Manager("c", fail=True), error=KeyError("k"))
attempt(stacked, Manager("a", swallow=True), Manager("b", fail=True))
attempt(stacked, 5)
stack = ExitStack()
stack.callback(print, "moved")
moved = stack.pop_all()
stack.close()
print("before")
moved.close()
print(isinstance(Manager("x"), AbstractContextManager), isinstance(5, AbstractContextManager), issubclass(ExitStack, AbstractContextManager))
attempt(AbstractContextManager)


class Deco(ContextDecorator):
    def __enter__(self):
        print("deco in")
        return self

    def __exit__(self, *exc):
        print("deco out")
        return False


@Deco()
def function(a, b=2):
    "doc"
    return a + b


print(function(1), function(1, b=5), function.__doc__)
