# Exceptions handled while a coroutine is suspended stay its own.
# point: 11.async-with
import sys
import types

@types.coroutine
def pause(v=None):
    return (yield v)


async def one():
    try:
        raise KeyError("one")
    except KeyError:
        await pause()
        print("one still handles", repr(sys.exception()))
        raise ValueError("new")

async def two():
    await pause()
    print("two handles", sys.exception())

a, b = one(), two()
a.send(None)
b.send(None)
try:
    raise TypeError("outer")
except TypeError:
    try:
        b.send(None)
    except StopIteration:
        pass
    try:
        a.send(None)
    except ValueError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))
print(sys.exception())
