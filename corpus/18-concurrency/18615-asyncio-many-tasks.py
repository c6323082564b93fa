# A thousand tasks that take turns.
import asyncio

async def turns(n, log):
    total = 0
    for i in range(10):
        total += i * n
        await asyncio.sleep(0)
    log.append(n)
    return total

async def main():
    log = []
    results = await asyncio.gather(*(turns(n, log) for n in range(1000)))
    print(sum(results), log == list(range(1000)))

asyncio.run(main())
