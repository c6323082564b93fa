# yield from: iterables without send, throw and close; values of StopIteration; what it refuses.
# point: 9.yield-from
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
def d(x):
    result = yield from x
    yield ("result", result)
def all_of(x): return lambda: list(d(x))
class It:
    def __init__(self, n, value=None): self.n, self.value = n, value
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration(self.value)
        self.n -= 1
        return self.n
class Sequence:
    def __getitem__(self, i):
        if i < 2: return "item%d" % i
        raise IndexError
class BadIter:
    def __iter__(self): return 3
class NoneIter:
    __iter__ = None
class RaisingIter:
    def __iter__(self): raise OSError("iter")
for x in ([1, 2], "ab", {1: 2}, {1}, range(2), iter([1]), It(2), It(1, "value"), It(0, (1, 2)), It(0, KeyError("k")), Sequence(), zip("ab", [1, 2]), map(str, [1]), (i for i in [1]), b"ab", memoryview(b"a"), enumerate("a"), reversed([1, 2]), 3, None, BadIter(), NoneIter(), RaisingIter(), object(), int):
    attempt(type(x).__name__, all_of(x))
def sends(x, *values):
    def f():
        g = d(x)
        out = [next(g)]
        for v in values: out.append(g.send(v))
        return out
    return f
attempt("send None", sends([1, 2], None))
attempt("send value", sends([1, 2], 5))
attempt("send iterator", sends(It(3), "v"))
class Sends(It):
    def send(self, v): return ("sent", v)
class SendsStop(It):
    def send(self, v): raise StopIteration(("stopped", v))
class SendsNone(It):
    send = None
attempt("own send", sends(Sends(3), "v", None))
attempt("send stops", sends(SendsStop(3), "v"))
attempt("send is None", sends(SendsNone(3), "v"))
def tuple_value():
    return (1, 2)
    yield
def exception_value():
    return ValueError("as value")
    yield
def stop_value():
    return StopIteration(5)
    yield
for f in (tuple_value, exception_value, stop_value):
    attempt(f.__name__, all_of(f()))
    try:
        next(f())
    except StopIteration as e:
        print(repr(e), repr(e.value), e.args)
def raises_stop():
    raise StopIteration("inside")
    yield
attempt("stop inside", all_of(raises_stop()))
class NextRaises(It):
    def __next__(self): raise KeyError("next")
attempt("next raises", all_of(NextRaises(1)))
class StopSub(StopIteration): pass
class RaisesSub(It):
    def __next__(self): raise StopSub("sub")
attempt("subclass of StopIteration", all_of(RaisesSub(1)))
def shared():
    it = iter([1, 2, 3])
    a, b = d(it), d(it)
    return [next(a), next(b), next(a), next(b), next(a)]
attempt("shared iterator", shared)
started = (x for x in [1, 2, 3])
next(started)
attempt("started", all_of(started))
attempt("finished", all_of(started))
async def coro(): return 5
c = coro()
attempt("coroutine", all_of(c))
c.close()
async def agen(): yield 1
attempt("asynchronous generator", all_of(agen()))
def chain():
    x = yield from (yield from first())
    return x
def first():
    yield "a"
    return second()
def second():
    yield "b"
    return "end"
attempt("nested", all_of(chain()))
def in_expressions():
    total = (yield from [1]) or 10
    items = [(yield from [2]), total]
    yield items
    yield f"{(yield from [3])}"
attempt("expressions", lambda: list(in_expressions()))
