# A Runner keeps its loop and context between runs; what is left is cancelled at the end.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def bump():
    var.set(var.get() + 1)
    return var.get()

async def left_behind():
    try:
        await asyncio.sleep(100)
    finally:
        print("cancelled at the end")

async def start():
    asyncio.create_task(left_behind())
    await asyncio.sleep(0)
    return "started"

with asyncio.Runner() as runner:
    print(runner.run(bump()), runner.run(bump()), var.get())
    print(runner.run(start()))
    context = contextvars.copy_context()
    print(runner.run(bump(), context=context), context[var])
    print(runner.get_loop() is runner.get_loop())
c = bump()
try:
    runner.run(c)
except RuntimeError as e:
    print(e)
c.close()

async def agen():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("generator closed")

kept = []
async def opens():
    g = agen()
    kept.append(g)
    return await anext(g)
print(asyncio.run(opens()))
async def fails():
    raise KeyError("from run")
try:
    asyncio.run(fails())
except KeyError as e:
    print(repr(e))
