# Asynchronous comprehensions of every kind, nested, in generators, with await in each place.
# point: 11.async-comprehension
def run(c):
    n = 0
    try:
        while True:
            c.send(None)
            n += 1
    except StopIteration as e:
        return e.value, n
def attempt(f):
    try:
        print(f.__name__, run(f()))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e)
class Pause:
    def __init__(self, v=None): self.v = v
    def __await__(self):
        yield
        return self.v
async def src(n):
    for i in range(n):
        await Pause()
        yield i
async def lists(): return [x async for x in src(3)], [x * 2 async for x in src(3) if x], [await Pause(x) for x in range(3)]
async def sets(): return {x % 2 async for x in src(4)}, {x: await Pause(x) async for x in src(2)}, {await Pause(k): v for k, v in [("a", 1)]}
async def conditions(): return [x for x in range(4) if await Pause(x % 2)], [x async for x in src(4) if await Pause(x > 1) if x < 3]
async def iterables(): return [x for x in await Pause([1, 2])], [y for x in [1, 2] for y in await Pause([x])], [y for x in [2] async for y in src(x)]
async def nested(): return [[y async for y in src(x)] async for x in src(3)], [[await Pause(y) for y in range(x)] for x in range(3)]
async def genexp():
    g = (x async for x in src(3))
    return type(g).__name__, [x async for x in g], [x async for x in (await Pause(y) for y in range(2))]
async def genexp_sync():
    g = (x for x in await Pause([1, 2]))
    return type(g).__name__, list(g)
async def walrus(): return [y := x async for x in src(3)], y
async def lambdas(): return [f() for f in [(lambda: x) async for x in src(2)]]
async def method():
    class C:
        items = [1, 2]
        async def m(self): return [(self.items, x) async for x in src(1)]
        async def s(self): return [super().__init__ is not None async for x in src(1)]
    return await C().m(), await C().s()
async def unpack(): return [*[x async for x in src(2)], *{x async for x in src(1)}], {**{x: x async for x in src(2)}}
async def in_call(): return sum([x async for x in src(4)]), dict(a=[x async for x in src(1)]), f"{[x async for x in src(2)]}"
async def raising(): return [1 // x async for x in src(2)]
async def wrong_kind(): return [x async for x in [1, 2]]
async def wrong_kind2(): return [x for x in src(2)]
async def genexp_wrong(): return list(x async for x in src(2))
async def genexp_any(): return any(x async for x in src(2))
async def stop(): return [await stops(x) for x in range(2)]
async def stops(x): raise StopIteration(x)
async def closing():
    out = []
    async def watched():
        try:
            for i in range(5): yield i
        finally: out.append("closed")
    g = watched()
    out.append([x async for x in g if x < 3])
    return out
async def partial():
    g = src(4)
    first = await anext(g)
    return first, [x async for x in g], [x async for x in g]
async def conditional(): return [x async for x in src(3)] if await Pause(True) else None
async def shadow():
    x = "outer"
    y = [x async for x in src(2)]
    return x, y
async def target(): return [(a, rest) async for a, *rest in pairs()]
async def pairs():
    yield 1, 2, 3
    yield "ab"
for f in (lists, sets, conditions, iterables, nested, genexp, genexp_sync, walrus, lambdas, method, unpack, in_call, raising, wrong_kind, wrong_kind2, genexp_wrong, genexp_any, stop, closing, partial, conditional, shadow, target): attempt(f)
