# Coroutines driven by send, throw and close: states, values, errors.
# point: 11.coroutine
import inspect, types
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__))
class Aw:
    def __init__(self, *values): self.values = values
    def __await__(self):
        got = []
        for v in self.values: got.append((yield v))
        return got
async def simple(): return "value"
async def waits(*v): return await Aw(*v)
def state(c): return inspect.getcoroutinestate(c), c.cr_running, c.cr_suspended, type(c.cr_await).__name__
c = waits(1, 2)
print(state(c))
print(c.send(None), state(c))
print(c.send("a"), c.cr_await is not None)
attempt("finish", lambda: c.send("b"))
print(state(c))
attempt("again", lambda: c.send(None))
attempt("throw again", lambda: c.throw(KeyError("k")))
print(c.close())
c = simple()
attempt("non-None", lambda: c.send(1))
attempt("simple", lambda: c.send(None))
c = waits(1)
attempt("throw unstarted", lambda: c.throw(KeyError("k")))
print(state(c))
c = waits(1)
c.send(None)
attempt("throw suspended", lambda: c.throw(KeyError("k")))
c = waits(1)
c.send(None)
print(c.close(), state(c))
attempt("after close", lambda: c.send(None))
async def catches():
    try:
        await Aw("first")
    except KeyError as e:
        return ("caught", await Aw(repr(e)))
    finally:
        print("finally")
c = catches()
print(c.send(None), c.throw(KeyError("in")))
attempt("caught", lambda: c.send("last"))
async def ignores_exit():
    try:
        await Aw(1)
    except GeneratorExit:
        await Aw(2)
c = ignores_exit()
c.send(None)
attempt("close ignored", c.close)
async def returns_on_exit():
    try:
        await Aw(1)
    except GeneratorExit:
        return 5
c = returns_on_exit()
c.send(None)
attempt("close returns", c.close)
async def reenters():
    c2.send(None)
c2 = reenters()
attempt("re-entered", lambda: c2.send(None))
async def awaits_itself(): await c3
c3 = awaits_itself()
attempt("awaits itself", lambda: c3.send(None))
async def awaits_shared(): return await shared
shared = waits("s")
a, b = awaits_shared(), awaits_shared()
print(a.send(None))
attempt("already awaited", lambda: b.send(None))
a.close()
attempt("await closed", lambda: awaits_shared().send(None))
c = simple()
for f in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: c(), lambda: len(c), lambda: c[0], lambda: c.send(), lambda: c.send(1, 2), lambda: c.throw(), lambda: c.throw(3), lambda: c.throw(int), lambda: c.close(1), lambda: [x for x in c], lambda: (yield_from(c))):
    attempt("misuse", f)
def yield_from(c): return list((lambda: (yield from c))())
c.close()
w = simple().__await__()
print(type(w).__name__, iter(w) is w)
attempt("wrapper next", lambda: next(w))
attempt("wrapper again", lambda: next(w))
w = waits(1).__await__()
print(w.send(None))
attempt("wrapper throw", lambda: w.throw(ValueError("v")))
w = waits(1).__await__()
print(next(w), w.close())
for x in (types.CoroutineType, type(w)):
    attempt("construct", lambda: x())
c = waits(1)
print(c.__name__, c.__qualname__, c.cr_code.co_name, c.cr_origin, [n for n in dir(c) if n[0] != "_"])
c.__name__, c.__qualname__ = "n", "q"
print(repr(c).split(" at ")[0])
attempt("bad name", lambda: setattr(c, "__name__", 3))
attempt("read only", lambda: setattr(c, "cr_await", 3))
c.close()
