# Queues of all orders, their limits, join and shutdown.
import asyncio

async def main():
    q = asyncio.Queue(2)
    async def produce():
        for i in range(4):
            await q.put(i)
            print("put", i, q.qsize(), q.full())
        await q.put(None)
    async def consume():
        while (x := await q.get()) is not None:
            print("got", x)
            q.task_done()
        q.task_done()
    await asyncio.gather(produce(), consume())
    await q.join()
    print(q.empty(), q.maxsize, q)
    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind()
        for x in (2, 3, 1):
            q.put_nowait(x)
        print(kind.__name__, [q.get_nowait() for _ in range(3)])
    q = asyncio.Queue(1)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e))
    print(q)
    q.get_nowait()
    q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    getter = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown()
    try:
        await getter
    except asyncio.QueueShutDown as e:
        print(repr(e))
    try:
        q.put_nowait(3)
    except asyncio.QueueShutDown as e:
        print(repr(e))
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 0.01)
    except TimeoutError:
        print("nothing came")
    q.put_nowait("x")
    print(await q.get())

asyncio.run(main())
