# Asynchronous generators: asend, athrow, aclose and their states.
# point: 11.async-generator
import inspect
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__))
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
def step(awaitable, *sent):
    """What the awaitable yields, and its result."""
    it = awaitable.__await__()
    yielded = []
    sent = list(sent)
    try:
        yielded.append(it.send(None))
        while True: yielded.append(it.send(sent.pop(0) if sent else None))
    except StopIteration as e:
        return yielded, e.value
def state(g): return inspect.getasyncgenstate(g), g.ag_running, g.ag_suspended, type(g.ag_await).__name__
async def echo():
    got = None
    while got != "stop":
        try:
            got = yield got
            got = await Aw(("awaiting", got))
        except KeyError as e:
            got = ("caught", e.args)
g = echo()
print(state(g))
print(step(g.asend(None)), state(g))
print(step(g.asend("x"), "answer"))
print(step(g.athrow(KeyError("k"))))
print(step(anext(g), "again"))
attempt("throw other", lambda: step(g.athrow(ValueError("v"))))
print(state(g))
attempt("asend finished", lambda: step(g.asend(None)))
attempt("athrow finished", lambda: step(g.athrow(ValueError("late"))))
print(step(g.aclose()))
g = echo()
attempt("non-None first", lambda: step(g.asend(1)))
print(step(g.aclose()), state(g))
attempt("after aclose", lambda: step(g.asend(None)))
g = echo()
attempt("athrow unstarted", lambda: step(g.athrow(KeyError("u"))))
async def cleanup(log):
    try:
        yield 1
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        await Aw("cleaning")
        log.append("finally")
log = []
g = cleanup(log)
step(g.asend(None))
print(step(g.aclose()), log)
async def yields_on_close():
    try:
        yield 1
    finally:
        yield 2
g = yields_on_close()
step(g.asend(None))
attempt("aclose ignored", lambda: step(g.aclose()))
async def stops():
    yield 1
    return
g = stops()
step(anext(g))
attempt("return", lambda: step(anext(g)))
async def raises(e):
    yield 1
    raise e
for e in (StopAsyncIteration("s"), StopIteration("s"), GeneratorExit("g"), KeyError("k")):
    g = raises(e)
    step(anext(g))
    attempt("raises", lambda: step(anext(g)))
g = echo()
first, second = g.asend(None), g.asend(None)
print(step(first))
attempt("awaited again", lambda: step(first))
it = g.asend("v").__await__()
print(it.send(None), state(g))
attempt("busy", lambda: step(g.asend("other")))
attempt("busy close", lambda: step(g.aclose()))
attempt("finish first", lambda: it.send("done"))
print(step(second, "late"))
it = g.asend("w")
it.send(None)
attempt("throw into step", lambda: it.throw(KeyError("into")))
it = g.asend("w")
it.send(None)
print(it.close())
attempt("closed step", lambda: it.send(None))
closing = g.aclose()
attempt("aclose", lambda: step(closing))
attempt("aclose again", lambda: step(closing))
for f in (lambda: iter(g), lambda: next(g), lambda: g.send(None), lambda: g.asend(), lambda: type(g.athrow()).__name__, lambda: g.aclose(1), lambda: aiter(g) is g, lambda: g.__anext__().__class__.__name__, lambda: type(g.asend(None)).__name__, lambda: type(g.athrow(KeyError)).__name__, lambda: type(g.aclose()).__name__, lambda: type(g)(), lambda: g.ag_code.co_name, lambda: setattr(g, "ag_await", 1), lambda: [n for n in dir(g) if n[0] != "_"]):
    attempt("misuse", f)
