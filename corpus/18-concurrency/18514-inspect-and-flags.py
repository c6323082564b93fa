# What inspect, types and collections.abc say of coroutine functions, coroutines and their relatives.
# point: 11.coroutine
import inspect, types, functools, collections.abc as c
async def coro(): pass
async def agen(): yield
def gen(): yield
def plain(): pass
@types.coroutine
def old(): yield
@functools.wraps(coro)
def wraps(): return coro()
class C:
    async def m(self): pass
    async def ag(self): yield
    @staticmethod
    async def s(): pass
    @classmethod
    async def k(cls): pass
    async def __call__(self): pass
    @property
    async def p(self): return 1
partial = functools.partial(coro)
lam = lambda: (yield)
functions = dict(coro=coro, agen=agen, gen=gen, plain=plain, old=old, wraps=wraps, m=C.m, bound=C().m, ag=C.ag, s=C.s, k=C.k, partial=partial, lam=lam, builtin=len, cls=C, instance=C())
for name, f in functions.items():
    print(name, [check for check in ("iscoroutinefunction", "isasyncgenfunction", "isgeneratorfunction", "isfunction", "ismethod", "isbuiltin") if getattr(inspect, check)(f)], getattr(getattr(f, "__code__", None), "co_flags", 0) & 0x3a0)
made = dict(coro=coro(), agen=agen(), gen=gen(), old=old(), genexp=(x for x in ()), agenexp=(x async for x in agen()), wrapper=coro().__await__(), asend=agen().__anext__(), prop=C().p, call=C()())
for name, x in made.items():
    print(name, type(x).__name__, [check for check in ("iscoroutine", "isawaitable", "isasyncgen", "isgenerator") if getattr(inspect, check)(x)], [k for k in ("Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Iterator", "Generator") if isinstance(x, getattr(c, k))])
for name in ("coro", "prop", "call"): made[name].close()
print(types.CoroutineType is type(made["coro"]), types.AsyncGeneratorType is type(made["agen"]))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
w = coro()
print(inspect.getcoroutinestate(w), inspect.getgeneratorstate(made["gen"]), inspect.getasyncgenstate(made["agen"]))
attempt(lambda: w.send(None))
print(inspect.getcoroutinestate(w))
attempt(lambda: inspect.getcoroutinestate(3))
marked = inspect.markcoroutinefunction(lambda: coro())
print(inspect.iscoroutinefunction(marked), inspect.iscoroutinefunction(plain))
print(coro.__name__, C.m.__qualname__, repr(coro).split(" at ")[0], repr(agen()).split(" at ")[0], repr(w).split(" at ")[0], callable(coro), coro.__class__.__name__)
made["wrapper"].close()
made["asend"].close()
