# The traceback of an exception that comes through a task names the frames of the program only.
import asyncio

def frames(exc):
    names = []
    tb = exc.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return names

async def inner():
    await asyncio.sleep(0)
    raise ValueError("deep")

async def middle():
    await inner()

async def main():
    t = asyncio.create_task(middle())
    for _ in range(2):
        try:
            await t
        except ValueError as e:
            print(frames(e))
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("k"))
    try:
        await f
    except KeyError as e:
        print(frames(e), e.__context__)
    t = asyncio.create_task(asyncio.sleep(1))
    asyncio.get_running_loop().call_soon(t.cancel)
    async def waits(): await t
    try:
        await waits()
    except asyncio.CancelledError as e:
        print(frames(e)[:2])

asyncio.run(main())
