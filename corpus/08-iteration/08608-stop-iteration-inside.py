# StopIteration and StopAsyncIteration that would be taken for the end become RuntimeError (PEP 479).
# point: 11.coroutine
import sys

async def f():
    yield 1
    raise StopAsyncIteration

async def f2():
    yield 1
    raise StopIteration

async def g(): raise StopIteration(3)

async def g2(): raise StopAsyncIteration(4)

async def main():
    for agen in (f(), f2()):
        try:
            async for x in agen:
                print(x)
        except RuntimeError as e:
            sys.excepthook(type(e), e, e.__traceback__)
    try:
        await g()
    except RuntimeError as e:
        sys.excepthook(type(e), e, e.__traceback__)
    try:
        await g2()
    except StopAsyncIteration as e:
        print(repr(e))

try:
    main().send(None)
except StopIteration:
    pass
