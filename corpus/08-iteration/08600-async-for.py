# `async for` asks, awaits and binds; `break`, `continue` and `else` work as in `for`.
# point: 11.async-for
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

class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await pause(("next", self.n))
        return self.n

async def whole():
    total = 0
    async for x in Countdown(4):
        if x == 2:
            continue
        total += x
    else:
        print("else")
    return total

async def broken():
    async for x in Countdown(4):
        if x == 2:
            break
    else:
        print("not here")
    return x

async def unpacked():
    async def pairs():
        yield 1, (2, 3)
        yield 4, (5, 6)
    out = []
    async for a, (b, *c) in pairs():
        out.append((a, b, c))
    return out

print(drive(whole()))
print(drive(broken()))
print(drive(unpacked()))
