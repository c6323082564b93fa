# A long chain of awaits passes values and exceptions through all frames.
# point: 11.await
import types

@types.coroutine
def pause(v=None):
    return (yield v)

def drive(c):
    """Resume until the end: the result and what was yielded."""
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value, out

async def chain(n):
    if n == 0:
        return await pause("bottom")
    return (await chain(n - 1) or 0) + 1

print(drive(chain(200)))
async def fails(n):
    if n == 0:
        raise ValueError("bottom")
    await fails(n - 1)
try:
    fails(50).send(None)
except ValueError as e:
    n = 0
    tb = e.__traceback__
    while tb:
        n += 1
        tb = tb.tb_next
    print(n, e)
async def endless(n):
    await endless(n + 1)
try:
    endless(0).send(None)
except RecursionError as e:
    print(type(e).__name__)
