# Asynchronous generators between tasks: closed early, cancelled, shared.
import asyncio

async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("ticker cancelled")
        raise
    finally:
        print("ticker over")

async def main():
    gen = ticker(5)
    async for x in gen:
        if x == 1:
            break
    await gen.aclose()
    async def consume():
        async for x in ticker(10**6):
            if x == 2:
                await asyncio.sleep(100)
    t = asyncio.create_task(consume())
    await asyncio.sleep(0.01)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("consumer cancelled")
    shared = ticker(4)
    async def take():
        return [x async for x in shared]
    first = asyncio.create_task(take())
    second = asyncio.create_task(take())
    print(await asyncio.gather(first, second, return_exceptions=True))

asyncio.run(main())
