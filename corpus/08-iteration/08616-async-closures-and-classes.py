# Coroutines with every kind of parameter, closures, methods, decorators and defaults.
# point: 11.coroutine
import functools
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

def counted(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return await f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

@counted
async def f(a, /, b=2, *args, c, d=4, **kw):
    await pause(a)
    return a, b, args, c, d, kw

class Base:
    async def m(self): return ["base"]
class Derived(Base):
    async def m(self): return await super().m() + ["derived"]
    @classmethod
    async def k(cls): return cls.__name__
    @staticmethod
    async def s(x): return x
    async def __call__(self): return "called"

async def main():
    total = 0
    async def add(n):
        nonlocal total
        total += await pause(n) or n
    for i in range(3):
        await add(i)
    print(total)
    print(await f(1, c=3), await f(1, 2, 3, 4, c=5, z=6), f.calls, f.__name__)
    print(await Derived().m(), await Derived.k(), await Derived.s(3), await Derived()())
    try:
        f()
        await f()
    except TypeError as e:
        print(e)
    return [await x for x in [Derived.s(i) for i in range(3)]]

print(drive(main())[0])
