# wait_for, timeout, timeout_at and reschedule.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 1))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0)
    except TimeoutError as e:
        print(repr(e))
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print(repr(e), t.expired(), t)
    async with asyncio.timeout(None) as t:
        print(t.when(), t)
    print(t)
    try:
        async with asyncio.timeout_at(loop.time() + 100) as t:
            t.reschedule(loop.time() - 1)
            await asyncio.sleep(10)
    except TimeoutError:
        print("rescheduled", t.expired())
    try:
        t.reschedule(None)
    except RuntimeError as e:
        print(e)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(10):
                await asyncio.sleep(20)
    except TimeoutError:
        print("outer")

asyncio.run(main())
