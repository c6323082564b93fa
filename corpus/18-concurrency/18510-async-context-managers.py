# contextlib's asynchronous managers: asynccontextmanager, AsyncExitStack, aclosing, decorators.
# point: 11.async-with
import contextlib
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
def attempt(f):
    try:
        print(f.__name__, run(f()))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, repr(e.__context__))
class Pause:
    def __await__(self): yield
@contextlib.asynccontextmanager
async def managed(name):
    await Pause()
    print("open", name)
    try:
        yield name.upper()
    except KeyError as e:
        print("handled", e)
    finally:
        await Pause()
        print("close", name)
async def plain():
    async with managed("a") as v: return v
async def handled():
    async with managed("b"): raise KeyError("k")
    return "after"
async def passed():
    async with managed("c"): raise ValueError("v")
@contextlib.asynccontextmanager
async def twice():
    yield 1
    yield 2
async def yields_twice():
    async with twice(): pass
async def yields_twice_error():
    async with twice(): raise KeyError("x")
@contextlib.asynccontextmanager
async def never():
    if False: yield
async def yields_never():
    async with never(): pass
async def stop():
    async with managed("s"): raise StopAsyncIteration("through")
class CM:
    def __init__(self, name, answer=None): self.name, self.answer = name, answer
    async def __aenter__(self): print("aenter", self.name); return self.name
    async def __aexit__(self, *a): print("aexit", self.name, a[0] and a[0].__name__); return self.answer
class Sync:
    def __enter__(self): print("enter"); return "sync"
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__)
async def stack():
    async with contextlib.AsyncExitStack() as s:
        a = await s.enter_async_context(CM("one"))
        b = s.enter_context(Sync())
        s.push_async_callback(callback, 1, k=2)
        s.callback(print, "plain callback")
        s.push_async_exit(CM("pushed", True))
        raise KeyError((a, b))
    return "swallowed"
async def callback(*a, **k): await Pause(); print("async callback", a, k)
async def stack_close():
    s = contextlib.AsyncExitStack()
    await s.enter_async_context(CM("kept"))
    t = s.pop_all()
    await s.aclose()
    print("first closed")
    await t.aclose()
async def not_async():
    async with contextlib.AsyncExitStack() as s: await s.enter_async_context(Sync())
async def aclosing():
    async def g():
        try:
            yield 1
            yield 2
        finally: print("generator closed")
    async with contextlib.aclosing(g()) as it:
        async for x in it: break
    return x
async def suppressed():
    async with contextlib.nullcontext(5) as n: pass
    with contextlib.suppress(KeyError):
        async with CM("in"): raise KeyError
    return n
@managed("decorated")
async def decorated(x): return x * 2
async def use_decorated(): return await decorated(2), await decorated(3)
class Deco(contextlib.AsyncContextDecorator):
    async def __aenter__(self): print("deco in"); return self
    async def __aexit__(self, *a): print("deco out", a[0] and a[0].__name__); return True
@Deco()
async def fails(): raise KeyError("swallowed")
async def use_deco(): return await fails()
async def reused():
    m = managed("once")
    async with m: pass
    async with m: pass
class Only(contextlib.AbstractAsyncContextManager): pass
async def abstract(): return Only()
for f in (plain, handled, passed, yields_twice, yields_twice_error, yields_never, stop, stack, stack_close, not_async, aclosing, suppressed, use_decorated, use_deco, reused, abstract): attempt(f)
