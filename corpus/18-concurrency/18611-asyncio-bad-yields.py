# What a task refuses to wait for.
import asyncio
import types

@types.coroutine
def raw(x):
    yield x

async def main():
    for bad in (3, "text", print):
        try:
            await raw(bad)
        except RuntimeError as e:
            print(str(e)[:40])
    try:
        await raw(asyncio.get_running_loop().create_future())
    except RuntimeError as e:
        print(str(e)[:44])
    await raw(None)
    other = asyncio.new_event_loop()
    try:
        await other.create_future()
    except RuntimeError as e:
        print(str(e)[-28:])
    other.close()

asyncio.run(main())
