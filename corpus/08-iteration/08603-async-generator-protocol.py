# asend, athrow and aclose of asynchronous generators, with what they say when used wrongly.
# point: 11.async-generator
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

async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            print("got", got)
            await pause(f"p{i}")
    except KeyError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("finally")

async def main():
    g = numbers(3)
    print(g.ag_running, g.ag_suspended, g.ag_frame is None, g.ag_await, g.ag_code.co_name, g.__name__)
    print(await g.asend(None), await g.asend("hello"), g.ag_suspended)
    print(await g.athrow(KeyError("k")))
    try:
        await g.asend(None)
    except StopAsyncIteration as e:
        print("stop", e.args, g.ag_frame)
    print(await anext(g, "default"))
    g = numbers(3)
    print(await anext(g))
    print(await g.aclose(), await g.aclose())
    g = numbers(2)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    g = numbers(2)
    a = g.asend(None)
    print(await a)
    try:
        await a
    except RuntimeError as e:
        print(e)
    c = g.aclose()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    try:
        await numbers(1).athrow(ValueError("early"))
    except ValueError as e:
        print(repr(e))
    async def ignores():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    g = ignores()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)

print(drive(main()))
