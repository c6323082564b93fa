# Cancelling tasks: caught, ignored, counted, with messages.
import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("cancelled inside", repr(e))
        raise
    finally:
        print("cleaned up")

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "stayed"

async def main():
    t = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(t.cancel("why"), t.cancelling(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), t.cancelled(), t.done())
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancel(), t.uncancel())
    t = asyncio.create_task(sleeper())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("before it started", repr(e))
    for ask in (t.result, t.exception):
        try:
            ask()
        except asyncio.CancelledError as e:
            print(repr(e))

asyncio.run(main())
