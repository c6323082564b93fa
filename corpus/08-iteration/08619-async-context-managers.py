# contextlib: asynccontextmanager, aclosing, AsyncExitStack, nullcontext.
# point: 11.async-with
import contextlib
import types

@types.coroutine
def pause(v=None):
    return (yield v)

def drive(c):
    """Resume until the end: the result and what was yielded."""
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value, out

@contextlib.asynccontextmanager
async def managed(name):
    print("enter", name)
    await pause(name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("exit", name)

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")

@managed("decorator")
async def decorated():
    print("in decorated")
    return 7

async def main():
    async with managed("a") as a, managed("b") as b:
        print(a, b)
        raise ValueError("inside")
    async with contextlib.aclosing(numbers()) as n:
        async for x in n:
            print(x)
            break
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(managed("c")))
        stack.push_async_callback(pause, "callback")
        stack.callback(print, "sync callback")
        async def on_exit(kind, value, tb):
            print("on_exit", kind)
        stack.push_async_exit(on_exit)
    async with contextlib.nullcontext(3) as three:
        print(three)
    print(await decorated())
    @contextlib.asynccontextmanager
    async def silent():
        if False:
            yield
    try:
        async with silent():
            pass
    except RuntimeError as e:
        print(e)
    @contextlib.asynccontextmanager
    async def twice():
        yield
        yield
    try:
        async with twice():
            pass
    except RuntimeError as e:
        print(e)

print(drive(main()))
