# Lock, Event, Condition, Semaphore, Barrier.
import asyncio

async def main():
    lock = asyncio.Lock()
    async def critical(n):
        async with lock:
            print("in", n, lock.locked())
            await asyncio.sleep(0)
            print("out", n)
    await asyncio.gather(*(critical(i) for i in range(3)))
    event = asyncio.Event()
    async def waiter(n):
        print("waits", n)
        print(await event.wait(), n)
    tasks = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), await event.wait())
    condition = asyncio.Condition()
    ready = []
    async def consumer(n):
        async with condition:
            await condition.wait_for(lambda: ready)
            print("consumer", n, ready.pop())
    tasks = [asyncio.create_task(consumer(i)) for i in range(2)]
    await asyncio.sleep(0)
    for item in "ab":
        async with condition:
            ready.append(item)
            condition.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    semaphore = asyncio.Semaphore(2)
    async def limited(n):
        async with semaphore:
            print("limited", n, semaphore.locked())
            await asyncio.sleep(0.001)
    await asyncio.gather(*(limited(i) for i in range(4)))
    barrier = asyncio.Barrier(3)
    async def party(n):
        index = await barrier.wait()
        return index
    print(sorted(await asyncio.gather(*(party(i) for i in range(3)))), barrier.broken)
    for o in (event, lock, semaphore, condition, barrier):
        print(repr(o).split()[0], repr(o)[repr(o).find("["):])
    for f in (asyncio.Lock().release, condition.notify, lambda: asyncio.Semaphore(-1), asyncio.BoundedSemaphore().release, lambda: asyncio.Barrier(0)):
        try:
            f()
        except (RuntimeError, ValueError) as e:
            print(type(e).__name__, e)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(e)
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("gave up", lock.locked())
    lock.release()
    print(lock.locked())

asyncio.run(main())
