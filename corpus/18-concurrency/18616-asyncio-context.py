# Each task has a copy of the context it was made in.
import asyncio
from contextvars import ContextVar, copy_context

var = ContextVar("var", default="start")

async def child(name):
    seen = var.get()
    var.set(name)
    await asyncio.sleep(0)
    return seen, var.get()

async def main():
    print(await asyncio.gather(child("a"), child("b")), var.get())
    print(await child("direct"), var.get())
    t = asyncio.create_task(child("c"))
    var.set("later")
    print(await t)
    ctx = copy_context()
    t = asyncio.create_task(child("d"), context=ctx)
    print(await t, ctx[var], t.get_context() is ctx)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(var.get()))
    loop.call_soon(lambda: print(var.get()), context=ctx)
    var.set("last")
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(lambda f: print("callback", var.get()))
    var.set("after")
    f.set_result(None)
    await asyncio.sleep(0)

asyncio.run(main())
print(var.get())
