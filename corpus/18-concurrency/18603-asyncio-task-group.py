# TaskGroup: results, failures as a group, cancellation of the others, and misuse.
import asyncio

async def ok(n, d=0):
    await asyncio.sleep(d)
    return n

async def fail(e, d=0):
    await asyncio.sleep(d)
    raise e

async def forever(name):
    try:
        await asyncio.sleep(100)
    finally:
        print("cancelled", name)

async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1, 0.01))
        b = tg.create_task(ok(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError("v")))
            tg.create_task(fail(KeyError("k")))
            tg.create_task(forever("f"))
    except* ValueError as eg:
        print(repr(eg))
    except* KeyError as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever("g"))
            await asyncio.sleep(0)
            raise TypeError("body")
    except ExceptionGroup as eg:
        print(repr(eg), eg.message)
    async def nested():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(OSError("inner")))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nested())
    except ExceptionGroup as eg:
        print(repr(eg))
    c = ok(1)
    try:
        asyncio.TaskGroup().create_task(c)
    except RuntimeError as e:
        print(e)
    c = ok(1)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(str(e)[-11:])
    t = asyncio.current_task()
    asyncio.get_running_loop().call_soon(t.cancel)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever("h"))
    except asyncio.CancelledError:
        print("parent cancelled", t.uncancel())

asyncio.run(main())
