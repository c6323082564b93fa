# wait with each condition, as_completed, and shield.
import asyncio

async def job(n, d):
    await asyncio.sleep(d)
    if n < 0:
        raise ValueError(n)
    return n

async def main():
    make = lambda *jobs: [asyncio.create_task(job(n, d)) for n, d in jobs]
    done, pending = await asyncio.wait(make((1, 0), (2, 0.01)))
    print(sorted(t.result() for t in done), pending)
    done, pending = await asyncio.wait(make((1, 0), (2, 5)), return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(make((1, 0), (-2, 0.01), (3, 5)), return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [repr(t.exception()) for t in done if t.exception()])
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(make((1, 5)), timeout=0.01)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    for c in asyncio.as_completed([job(1, 0.02), job(2, 0.01), job(3, 0)]):
        print(await c)
    tasks = make((4, 0.02), (5, 0))
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, await t)
    try:
        for c in asyncio.as_completed([job(1, 5)], timeout=0.01):
            await c
    except TimeoutError as e:
        print(repr(e))
    inner = asyncio.create_task(job(6, 0.01))
    outer = asyncio.shield(inner)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer only", inner.cancelled(), await inner)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait(make((1, 0)), return_when=3), lambda: asyncio.wait(make((1, 0))[0])):
        try:
            await bad()
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    print(await asyncio.gather(job(-1, 0), job(1, 0), return_exceptions=True))
    try:
        await asyncio.gather(job(-1, 0), job(1, 0))
    except ValueError as e:
        print(repr(e))
    f = asyncio.gather(job(1, 5), job(2, 5))
    await asyncio.sleep(0)
    f.cancel()
    try:
        await f
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
