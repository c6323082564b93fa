# `types.coroutine` makes the generators of a function awaitable, and wraps what other callables give.
# point: 11.generator-coroutines
import types
import collections.abc
def drive(c):
    """Resume until the end: the result and what was yielded."""
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value, out

@types.coroutine
def gen():
    got = yield "from generator"
    return got

print(type(gen()).__name__, isinstance(gen(), collections.abc.Awaitable), gen.__name__)

class GeneratorLike:
    def __init__(self): self.left = 2
    def __iter__(self): return self
    def __next__(self): return self.send(None)
    def send(self, value):
        self.left -= 1
        if self.left < 0:
            raise StopIteration("done")
        return self.left
    def throw(self, *args): raise args[0]
    def close(self): pass

@types.coroutine
def wrapped(): return GeneratorLike()

@types.coroutine
def plain(): return 5

async def main():
    print(await gen())
    print(await wrapped())
    try:
        await plain()
    except TypeError as e:
        print(e)
    def undecorated(): yield 1
    try:
        await undecorated()
    except TypeError as e:
        print(e)

print(drive(main()))
try:
    types.coroutine(5)
except TypeError as e:
    print(e)
