# Futures: states, callbacks, representation, errors.
import asyncio

def attempt(f):
    try:
        print(f())
    except BaseException as x:
        print(type(x), x)

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.get_loop() is loop)
    attempt(f.result)
    attempt(f.exception)
    f.add_done_callback(print)
    print(f)
    f.add_done_callback(lambda f: print("called with", f))
    f.set_result(3)
    print(f)
    await asyncio.sleep(0)
    attempt(f.result)
    attempt(lambda: f.set_result(3))
    attempt(f.cancel)
    f.add_done_callback(lambda f: print("late", f.result()))
    await asyncio.sleep(0)
    f = loop.create_future()
    attempt(lambda: f.set_exception(3))
    attempt(lambda: f.set_exception(StopIteration))
    print(f)
    attempt(f.result)
    f = loop.create_future()
    f.cancel("msg")
    print(f)
    attempt(f.result)
    f = loop.create_future()
    def cb(f): print("no")
    f.add_done_callback(cb)
    f.add_done_callback(cb)
    print(f.remove_done_callback(cb), f.remove_done_callback(cb))
    loop.call_soon(f.set_exception, KeyError("late"))
    try:
        await f
    except KeyError as e:
        print(repr(e), f.exception() is e)
    attempt(lambda: asyncio.create_task(3))
    attempt(lambda: asyncio.ensure_future(3))
    print(asyncio.isfuture(f), asyncio.isfuture(3), asyncio.ensure_future(f) is f)
    class Awaitable:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return "awaitable"
    print(await asyncio.ensure_future(Awaitable()))

asyncio.run(main())
