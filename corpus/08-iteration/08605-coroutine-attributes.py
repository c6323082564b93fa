# What coroutines tell about themselves.
# point: 11.coroutine
import types

@types.coroutine
def pause(v=None):
    return (yield v)


async def inner():
    return await pause("in")

async def outer(x):
    """doc"""
    return await inner()

c = outer(1)
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_code.co_name, c.cr_origin)
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame is None)
print(c.send(None))
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__, c.cr_await.__name__)
print(type(c.cr_await.cr_await).__name__)
try:
    c.send("result")
except StopIteration as e:
    print(e.value)
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame)
c = outer(2)
c.__name__ = "renamed"
c.__qualname__ = "q.renamed"
print(c.__name__, repr(c).startswith("<coroutine object q.renamed at 0x"))
try:
    c.__name__ = 3
except TypeError as e:
    print(e)
c.close()
print(c.cr_frame)
w = outer(3).__await__()
print(type(w).__name__, iter(w) is w, next(w))
w.close()
print(outer.__code__.co_flags & 0x80, pause.__code__.co_flags & 0x100)
