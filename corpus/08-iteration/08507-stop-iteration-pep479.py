# StopIteration that leaves a generator becomes RuntimeError; where it does not.
# point: 9.pep-479
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), e.__suppress_context__)
def raises(error):
    def g():
        yield 1
        raise error
    return g()
def drain(g): return lambda: list(g)
class Sub(StopIteration): pass
attempt("class", drain(raises(StopIteration)))
attempt("value", drain(raises(StopIteration(3))))
attempt("subclass", drain(raises(Sub("s"))))
attempt("async", drain(raises(StopAsyncIteration("a"))))
attempt("exit", drain(raises(GeneratorExit("g"))))
def next_inside():
    yield next(iter([]))
attempt("next", drain(next_inside()))
def caught():
    try:
        next(iter([]))
    except StopIteration:
        return "returned"
    yield
attempt("caught", drain(caught()))
def in_finally():
    try:
        yield 1
    finally:
        raise StopIteration("finally")
attempt("finally", drain(in_finally()))
def from_handler():
    try:
        raise KeyError("k")
    except KeyError:
        raise StopIteration("in handler")
    yield
attempt("handler", drain(from_handler()))
def with_cause():
    raise StopIteration("c") from ValueError("cause")
    yield
attempt("cause", drain(with_cause()))
def thrown():
    try:
        yield 1
    except StopIteration as e:
        yield ("caught", e.value)
g = thrown()
next(g)
attempt("throw caught", lambda: g.throw(StopIteration(7)))
g = raises(KeyError)
next(g)
attempt("throw not caught", lambda: g.throw(StopIteration(8)))
attempt("generator expression", lambda: list(next(iter([])) for _ in "a"))
attempt("list comprehension", lambda: [next(iter([])) for _ in "a"])
attempt("map", lambda: list(map(next, [iter([])])))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value", 2)
attempt("iterator", lambda: list(It()))
attempt("next of it", lambda: next(It()))
def delegates():
    return (yield from It())
attempt("delegated", lambda: next(delegates()))
async def coro(): raise StopIteration("coroutine")
attempt("coroutine", lambda: coro().send(None))
async def coro2(): raise StopAsyncIteration("coroutine")
attempt("coroutine async", lambda: coro2().send(None))
async def agen(kind):
    yield 1
    raise kind("agen")
def step(kind):
    a = agen(kind)
    try:
        a.asend(None).send(None)
    except StopIteration as e:
        print("first", e.value)
    a.asend(None).send(None)
attempt("asyncgen stop", lambda: step(StopIteration))
attempt("asyncgen async stop", lambda: step(StopAsyncIteration))
attempt("asyncgen other", lambda: step(KeyError))
try:
    list(raises(StopIteration(1)))
except RuntimeError as e:
    tb, names = e.__traceback__, []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names, e.__cause__.__traceback__ is not None)
