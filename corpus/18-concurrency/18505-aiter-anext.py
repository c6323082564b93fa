# aiter and anext: defaults, awaitables, errors, exhausted iterators.
# point: 11.aiter-anext
def drive(x, *sent):
    it = x.__await__()
    out, sent = [], list(sent)
    try:
        out.append(it.send(None))
        while True: out.append(it.send(sent.pop(0) if sent else None))
    except StopIteration as e:
        return out, e.value
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
async def agen():
    x = await Pause("p")
    yield x
class It:
    def __init__(self, *values): self.values = list(values)
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.values: raise StopAsyncIteration("empty")
        v = self.values.pop(0)
        if isinstance(v, BaseException): raise v
        return v
attempt("value", lambda: drive(anext(It(1))))
attempt("empty", lambda: drive(anext(It())))
attempt("default", lambda: drive(anext(It(), "default")))
attempt("default None", lambda: drive(anext(It(), None)))
attempt("default unused", lambda: drive(anext(It(5), "default")))
attempt("error", lambda: drive(anext(It(KeyError("k")), "default")))
attempt("generator", lambda: drive(anext(agen()), "sent"))
attempt("generator default", lambda: drive(anext(agen(), "d"), "sent"))
g = agen()
drive(anext(g))
attempt("finished", lambda: drive(anext(g)))
attempt("finished default", lambda: drive(anext(g, "d")))
x = anext(It(1, 2), "d")
print(type(x).__name__, hasattr(x, "__await__"), hasattr(x, "send"), hasattr(x, "close"))
attempt("once", lambda: drive(x))
attempt("twice", lambda: drive(x))
attempt("aiter", lambda: type(aiter(It())).__name__)
attempt("aiter generator", lambda: aiter(g) is g)
class NoAnext:
    def __aiter__(self): return 5
class NoneAiter:
    __aiter__ = None
class Raises:
    def __aiter__(self): raise OSError("aiter")
    def __anext__(self): raise OSError("anext")
class Plain:
    def __anext__(self): return 5
class AwaitNone:
    def __anext__(self): return type("A", (), {"__await__": lambda self: None})()
class AwaitList:
    def __anext__(self): return type("A", (), {"__await__": lambda self: iter([1])})()
class OnInstance: pass
on = OnInstance()
on.__aiter__ = on.__anext__ = lambda: None
for label, v in [("list", [1]), ("number", 3), ("no anext", NoAnext()), ("none", NoneAiter()), ("raises", Raises()), ("instance", on), ("class", It)]:
    attempt("aiter " + label, lambda: aiter(v))
for label, v in [("list", [1]), ("number", 3), ("raises", Raises()), ("plain", Plain()), ("await none", AwaitNone()), ("await list", AwaitList()), ("instance", on), ("iterator", iter([]))]:
    attempt("anext " + label, lambda: drive(anext(v)))
    attempt("anext default " + label, lambda: drive(anext(v, 0)))
for f in (lambda: aiter(), lambda: anext(), lambda: aiter(1, 2), lambda: anext(1, 2, 3), lambda: anext(It(), default=1), lambda: aiter(async_iterable=It())):
    attempt("arguments", f)
async def uses(): return await anext(It(1)), await anext(It(), 2), [x async for x in aiter(It(3))]
attempt("await", lambda: drive(uses()))
d = anext(agen(), "d").__await__()
print(d.send(None))
attempt("throw", lambda: d.throw(KeyError("thrown")))
d = anext(agen(), "d").__await__()
d.send(None)
attempt("throw stop", lambda: d.throw(StopAsyncIteration))
d = anext(agen(), "d").__await__()
d.send(None)
attempt("close", lambda: d.close())
attempt("after close", lambda: d.send(None))
