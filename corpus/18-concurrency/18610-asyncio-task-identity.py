# Names, contexts, current and all tasks, representation.
import asyncio

async def f():
    t = asyncio.current_task()
    print(t.get_name(), t in asyncio.all_tasks(), len(asyncio.all_tasks()))
    return t

async def main():
    print(asyncio.current_task().get_name())
    t = asyncio.create_task(f(), name="named")
    print(await t is t)
    t = asyncio.create_task(f())
    t.set_name(5)
    print(t.get_name(), asyncio.iscoroutine(t.get_coro()), asyncio.iscoroutinefunction(f))
    await t
    print(len(asyncio.all_tasks()))
    for method in (t.set_result, t.set_exception):
        try:
            method(1)
        except RuntimeError as e:
            print(e)
    loop = asyncio.get_running_loop()
    async def other():
        print("eager")
        return 5
    t = asyncio.Task(other(), loop=loop, eager_start=True)
    print(t.done(), t.result())
    async def waits_for_itself():
        await asyncio.current_task()
    try:
        await asyncio.create_task(waits_for_itself())
    except RuntimeError as e:
        print(str(e)[:27])
    async def raises(): raise KeyError("k")
    t = asyncio.create_task(raises())
    await asyncio.wait([t])
    print(repr(t.exception()), t.done(), t.cancelled())

asyncio.run(main())
