# Tracebacks through await, async for, async with, asynchronous generators and comprehensions.
# point: 11.tracebacks
# exit: 1
# stderr: compared
import traceback, sys
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
def show(c):
    try:
        run(c)
    except BaseException:
        traceback.print_exc(file=sys.stdout)
class Pause:
    def __await__(self): yield
async def leaf():
    await Pause()
    raise ValueError("leaf")
async def middle():
    return [1, await leaf()]
async def top():
    try:
        await middle()
    finally:
        await Pause()
show(top())
async def agen():
    yield 1
    await leaf()
async def loops():
    async for x in agen():
        await Pause()
show(loops())
async def comprehension():
    return [x
            async for x in agen()]
show(comprehension())
class CM:
    async def __aenter__(self): return await Pause()
    async def __aexit__(self, *a):
        await Pause()
        raise KeyError("exit")
async def manager():
    async with CM():
        await leaf()
show(manager())
async def expression():
    return await leaf() + (await middle())
show(expression())
async def wrong():
    await 5
show(wrong())
async def wrong_with():
    async with 5: pass
show(wrong_with())
async def wrong_for():
    async for x in 5: pass
show(wrong_for())
class Awaitable:
    def __await__(self):
        yield from self.inner()
    def inner(self):
        yield
        raise LookupError("inner")
async def uses_awaitable():
    await Awaitable()
show(uses_awaitable())
async def stop():
    raise StopIteration("stop")
show(stop())
c = top()
c.send(None)
try:
    c.throw(OSError("thrown"))
    run(c)
except OSError:
    traceback.print_exc(file=sys.stdout)
async def gen_expression():
    g = (await leaf() for x in [1])
    async for x in g: pass
show(gen_expression())
async def last():
    try:
        await leaf()
    except ValueError as e:
        raise RuntimeError("converted") from e
run(last())
