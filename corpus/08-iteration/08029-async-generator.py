# An asynchronous generator yields through `__anext__` and ends with StopAsyncIteration.
# point: 11.async-generator
def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value

async def numbers(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("finally")

async def main():
    async for x in numbers(3):
        print(x)
    else:
        print("else")
    print([x async for x in numbers(2) if x])
    g = numbers(5)
    print(await anext(g), await g.__anext__(), await g.asend(None))
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("ended")
    print(await anext(g, "default"))

drive(main())
