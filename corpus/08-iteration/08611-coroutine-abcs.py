# The abstract classes of coroutines and asynchronous iteration.
# point: 11.coroutine
import collections.abc as abc

async def coro(): pass
async def agen(): yield
def gen(): yield

class Awaits:
    def __await__(self): yield
class Iterates:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration

c, a, g = coro(), agen(), gen()
names = ("Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Generator", "Iterator")
for x in (c, a, g, Awaits(), Iterates(), 3):
    print(type(x).__name__, [n for n in names if isinstance(x, getattr(abc, n))])
c.close()

class Own(abc.Coroutine):
    def send(self, value): raise StopIteration(value)
    def throw(self, kind, value=None, tb=None): return super().throw(kind, value, tb)
    def __await__(self): yield
o = Own()
print(o.close())
try:
    o.throw(KeyError("x"))
except KeyError as e:
    print(repr(e))
try:
    abc.Coroutine()
except TypeError as e:
    print(e)
try:
    abc.AsyncGenerator()
except TypeError as e:
    print(e)
