# The built-in functions `aiter` and `anext`.
# point: 11.aiter-anext
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

class Twice:
    n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        await pause(self.n)
        return self.n

class Bad:
    def __aiter__(self): return 3

async def main():
    it = aiter(Twice())
    print(await anext(it), await anext(it, "default"), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("end", e.args)
    a = anext(it, None)
    print(type(a).__name__, await a)

print(drive(main()))
for f, x in ((aiter, 3), (anext, 3), (aiter, Bad()), (aiter, [])):
    try:
        f(x)
    except TypeError as e:
        print(e)
