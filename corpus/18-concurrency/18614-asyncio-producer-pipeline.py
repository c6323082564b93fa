# A pipeline of asynchronous generators and queues, as programs have them.
import asyncio

async def source(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def batched(items, size):
    batch = []
    async for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch

async def worker(name, queue, results):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        results.append((name, sum(item)))
        queue.task_done()

async def main():
    queue, results = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(f"w{i}", queue, results)) for i in range(2)]
    async for batch in batched(source(11), 3):
        await queue.put(batch)
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(sorted(total for _, total in results), {name for name, _ in results} <= {"w0", "w1"})

asyncio.run(main())
