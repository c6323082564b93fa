# What await accepts: __await__ of every kind, and the errors of what it does not.
# point: 11.await
import types
def run(c):
    out = []
    try:
        while True: out.append(c.send(len(out) or None))
    except StopIteration as e:
        return out, e.value
def attempt(label, x):
    async def f(): return await x
    try:
        print(label, run(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
class A:
    def __init__(self, v): self.v = v
    def __await__(self): return self.v
class Gen:
    def __await__(self):
        got = yield "asked"
        return ("got", got)
class Next:
    def __init__(self): self.n = 0
    def __await__(self): return self
    def __next__(self):
        self.n += 1
        if self.n < 3: return self.n
        raise StopIteration("next ended")
class NextIter(Next):
    def __iter__(self): return self
class Raises:
    def __await__(self): raise OSError("in __await__")
class OnInstance: pass
on = OnInstance()
on.__await__ = lambda: iter([1])
class NoneAwait:
    __await__ = None
class Static:
    @staticmethod
    def __await__(): return iter(["static"])
class ClassAwait:
    @classmethod
    def __await__(cls): return iter([cls.__name__])
async def coro(): return "coroutine"
async def agen(): yield 1
def gen(): yield 1
@types.coroutine
def decorated():
    got = yield "from generator"
    return got
made = coro()
for label, x in [("coroutine", coro()), ("generator await", Gen()), ("next", NextIter()), ("no iter", Next()), ("iterator", A(iter([1, 2]))), ("list", A([1])), ("number", A(3)), ("none", A(None)), ("coroutine from await", A(made)), ("raises", Raises()), ("instance", on), ("NoneAwait", NoneAwait()), ("static", Static()), ("class", ClassAwait()), ("decorated", decorated()), ("generator", gen()), ("agen", agen()), ("int", 3), ("None", None), ("function", coro), ("class object", Gen), ("string", "s"), ("wrapper", coro().__await__())]:
    attempt(label, x)
made.close()
async def missing_await():
    async with coro: pass
attempt("async with function", missing_await())
async def not_cm():
    async with Gen(): pass
attempt("async with awaitable", not_cm())
async def not_iterable():
    async for x in [1]: pass
attempt("async for list", not_iterable())
class BadAiter:
    def __aiter__(self): return self
async def bad_aiter():
    async for x in BadAiter(): pass
attempt("aiter without anext", bad_aiter())
class AiterCoroutine:
    async def __aiter__(self): return self
async def aiter_coroutine():
    async for x in AiterCoroutine(): pass
attempt("aiter is a coroutine", aiter_coroutine())
class AnextPlain:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def anext_plain():
    async for x in AnextPlain(): pass
attempt("anext answers an int", anext_plain())
class EnterPlain:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return None
async def enter_plain():
    async with EnterPlain(): pass
attempt("aenter answers an int", enter_plain())
class ExitPlain:
    async def __aenter__(self): return "entered"
    def __aexit__(self, *a): return True
async def exit_plain():
    async with ExitPlain() as x: print(x)
attempt("aexit answers a bool", exit_plain())
async def exit_plain_error():
    async with ExitPlain() as x: raise KeyError("body")
attempt("aexit after an error", exit_plain_error())
class NoExit:
    async def __aenter__(self): pass
async def no_exit():
    async with NoExit(): pass
attempt("no aexit", no_exit())
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def sync():
    async with Sync(): pass
attempt("sync manager", sync())
async def async_in_sync():
    with ExitPlain(): pass
attempt("async manager in with", async_in_sync())
async def expressions():
    return [await coro(), (await coro()).upper(), f"{await coro()}", {await coro(): await Gen()}, await coro() if await coro() else 0, not await coro(), await coro() + await coro()]
attempt("expressions", expressions())
