# Driving a coroutine by hand: values, exceptions, closing, and every misuse.
# point: 11.coroutine
import sys
import types

@types.coroutine
def pause(v=None):
    return (yield v)


async def body():
    try:
        got = await pause(1)
        print("got", got)
        await pause(2)
    except KeyError as e:
        print("caught", repr(e))
        await pause(3)
    finally:
        print("finally")
    return "result"

c = body()
try:
    c.send(1)
except TypeError as e:
    print(e)
print(c.send(None), c.send("x"), c.throw(KeyError("k")))
try:
    c.send(None)
except StopIteration as e:
    print("stop", e.value)
for f in (lambda: c.send(None), lambda: c.throw(ValueError)):
    try:
        f()
    except RuntimeError as e:
        print(e)
print(c.close())
c = body()
c.send(None)
print(c.close(), c.close())
c = body()
try:
    c.throw(ValueError("at start"))
except ValueError as e:
    sys.excepthook(type(e), e, e.__traceback__)
for f in (iter, next, list):
    try:
        f(c)
    except TypeError as e:
        print(e)
def delegating(): yield from c
try:
    next(delegating())
except TypeError as e:
    print(e)
async def recursive():
    me.send(None)
me = recursive()
try:
    me.send(None)
except ValueError as e:
    print(e)
async def stubborn():
    try:
        await pause()
    except GeneratorExit:
        await pause()
c = stubborn()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
