# A coroutine is driven by `send` and ends with StopIteration.
# point: 11.coroutine
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner(x):
    got = await pause(x)
    return got * 2

async def outer():
    a = await inner(1)
    b = await inner(2)
    return a + b

c = outer()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_suspended)
print(c.send(None), c.cr_suspended, c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = outer()
c.close()
print("closed")
