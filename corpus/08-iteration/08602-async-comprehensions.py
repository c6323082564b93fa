# Comprehensions with `async for` and `await`, nested ones too; generator expressions become asynchronous generators.
# point: 11.async-comprehension
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

async def upto(n):
    for i in range(n):
        await pause(i)
        yield i

async def main():
    print([x * 2 async for x in upto(4) if x != 2])
    print({x async for x in upto(3)}, {x: y async for x in upto(2) for y in range(2)})
    print([[y async for y in upto(x)] for x in range(3)])
    print([await pause(i) for i in range(2)])
    print([x for x in range(3) if not await pause(x)])
    lazy = (x + 1 async for x in upto(3) if x)
    print(type(lazy).__name__, lazy.__name__, [y async for y in lazy])
    awaiting = (await pause(i) for i in range(2))
    print(type(awaiting).__name__, [y async for y in awaiting])
    fs = [lambda: x async for x in upto(3)]
    print([f() for f in fs])

print(drive(main()))
def outside(y): return (x async for x in y)
try:
    outside(3)
except TypeError as e:
    print(e)
