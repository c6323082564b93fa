# types.coroutine, generator-based coroutines, yield from in them, and coroutine wrappers.
# point: 11.generator-coroutines
import types, inspect, collections.abc
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
def run(c, *sent):
    out, sent = [], [None, *sent]
    try:
        while True: out.append(c.send(sent.pop(0) if sent else None))
    except StopIteration as e:
        return out, e.value
@types.coroutine
def base(x):
    got = yield x
    return ("base", got)
@types.coroutine
def delegating():
    a = yield from base(1)
    b = yield from native()
    return a, b
async def native(): return await base(2)
async def main(): return await delegating(), await base(3)
print(run(main(), "a", "b", "c"))
g = base(1)
print(type(g).__name__, inspect.isawaitable(g), inspect.iscoroutine(g), inspect.isgenerator(g), isinstance(g, collections.abc.Awaitable), isinstance(g, collections.abc.Coroutine))
print(next(g))
attempt("finish", lambda: g.send("x"))
def plain(): yield 1
attempt("yield from coroutine", lambda: list((lambda: (yield from native()))()))
async def awaits_plain(): await plain()
attempt("await plain generator", lambda: run(awaits_plain()))
print(types.coroutine(native) is native, types.coroutine(base) is base)
def returns_list(): return [1]
def returns_generator(): return plain()
def returns_coroutine(): return native()
def returns_none(): return None
class Like:
    def send(self, v): raise StopIteration(("like", v))
    def throw(self, *a): raise a[0]
    def close(self): pass
    def __iter__(self): return self
    def __next__(self): return self.send(None)
class GeneratorLike(collections.abc.Generator):
    gi_running, gi_frame, gi_code, gi_yieldfrom = False, "frame", "code", None
    def send(self, v): raise StopIteration(("generator like", v))
    def throw(self, *a): raise a[0]
class CoroutineLike(collections.abc.Coroutine):
    def __await__(self): return iter(["awaited"])
    def send(self, v): raise StopIteration(("coroutine like", v))
    def throw(self, *a): raise a[0]
    def close(self): pass
for f in (returns_list, returns_generator, returns_coroutine, returns_none, lambda: Like(), lambda: GeneratorLike(), lambda: CoroutineLike()):
    wrapped = types.coroutine(f)
    async def use(): return await wrapped()
    attempt(f.__name__, lambda: (type(wrapped()).__name__, run(use())) if f is not returns_coroutine else run(use()))
w = types.coroutine(lambda: GeneratorLike())()
print(type(w).__name__, w.gi_running, w.gi_frame, w.gi_code, w.cr_running, w.cr_await, iter(w) is w, isinstance(w, collections.abc.Coroutine))
attempt("wrapper send", lambda: w.send(1))
attempt("wrapper throw", lambda: w.throw(KeyError("k")))
attempt("wrapper close", lambda: w.close())
for bad in (3, None, "x"):
    attempt("not callable", lambda: types.coroutine(bad))
class CallableObject:
    def __call__(self): return plain()
attempt("callable object", lambda: run(types.coroutine(CallableObject())()))
attempt("coroutine like", lambda: run(CoroutineLike()))
async def await_like(): return await CoroutineLike()
attempt("await like", lambda: run(await_like()))
class Incomplete(collections.abc.Coroutine):
    def send(self, v): pass
attempt("abstract", lambda: Incomplete())
print(issubclass(types.CoroutineType, collections.abc.Coroutine), issubclass(types.AsyncGeneratorType, collections.abc.AsyncGenerator), issubclass(types.GeneratorType, collections.abc.Coroutine))
class AG(collections.abc.AsyncGenerator):
    def __init__(self): self.n = 0
    async def asend(self, v):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
    async def athrow(self, typ, val=None, tb=None): await super().athrow(typ, val, tb)
async def use_ag(): return [x async for x in AG()], await AG().aclose()
attempt("async generator class", lambda: run(use_ag()))
