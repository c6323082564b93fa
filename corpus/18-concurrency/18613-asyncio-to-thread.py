# to_thread and run_in_executor: results, exceptions, context.
import asyncio
import contextvars

var = contextvars.ContextVar("var")

def work(a, b=2):
    return a + b, var.get(None)

def fail():
    raise KeyError("thread")

async def main():
    var.set("ctx")
    print(await asyncio.to_thread(work, 1, b=5))
    try:
        await asyncio.to_thread(fail)
    except KeyError as e:
        print(repr(e))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    print(await asyncio.gather(*(asyncio.to_thread(work, i) for i in range(4))))

asyncio.run(main())
