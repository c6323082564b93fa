# except* around task groups and chained errors of tasks.
import asyncio

async def fails(kind, text):
    await asyncio.sleep(0)
    raise kind(text)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError, "one"))
            group.create_task(fails(TypeError, "two"))
    except* ValueError as e:
        print("values", [str(x) for x in e.exceptions])
    except* TypeError as e:
        print("types", [str(x) for x in e.exceptions])
    try:
        try:
            await asyncio.create_task(fails(KeyError, "first"))
        except KeyError as e:
            await asyncio.create_task(fails(OSError, "second"))
    except OSError as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            await asyncio.wait_for(asyncio.sleep(5), 0.01)
        finally:
            await asyncio.create_task(fails(RuntimeError, "in finally"))
    except RuntimeError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))

asyncio.run(main())
