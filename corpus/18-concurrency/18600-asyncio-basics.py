# run, sleep, create_task, gather and their results.
import asyncio

async def worker(n, delay):
    print("start", n)
    await asyncio.sleep(delay)
    print("end", n)
    return n * 10

async def main():
    print(await worker(0, 0))
    task = asyncio.create_task(worker(1, 0))
    print("created", task.done())
    print(await task, task.done(), task.result())
    print(await asyncio.gather(worker(2, 0.03), worker(3, 0.01), worker(4, 0)))
    print(await asyncio.gather())
    print(await asyncio.sleep(0, "slept"))
    return "done"

print(asyncio.run(main()))
