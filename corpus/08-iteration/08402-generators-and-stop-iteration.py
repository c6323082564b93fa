# PEP 479: StopIteration leaves a generator as RuntimeError, with its cause.
# point: 5.pep-479
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, "| cause:", repr(e.__cause__), "| context:", repr(e.__context__), e.__suppress_context__)
def g1(): yield 1; raise StopIteration("inner")
def g2(): yield next(iter([]))
def g3():
    yield 1
    return "ret"
def g4():
    try: yield 1
    finally: raise StopIteration("from finally")
def g5():
    try: raise ValueError("first")
    except ValueError: raise StopIteration("second")
    yield
def g6(): yield from g1()
def g7():
    try: yield from g1()
    except RuntimeError as e: yield ("caught", type(e.__cause__).__name__)
def g8():
    x = yield from g3(); yield ("got", x)
def g9():
    raise StopIteration from KeyError("cause")
    yield
def g10():
    raise RuntimeError("plain") 
    yield
def g11(): yield from It()
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("it value")
def g12():
    x = yield from It(); yield x
for g in (g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12): print(g.__name__, end=" "); t(lambda: list(g()))
def throwing(gen, exc):
    it = gen(); next(it); return it.throw(exc)
t(lambda: throwing(g1, StopIteration("thrown"))); t(lambda: throwing(g3, StopIteration)); t(lambda: throwing(g3, StopIteration(1))); t(lambda: throwing(g8, StopIteration(1))); t(lambda: throwing(g3, GeneratorExit)); t(lambda: throwing(g3, ValueError("v"))); t(lambda: throwing(g4, ValueError("v")))
it = g4(); next(it); t(lambda: it.close()); t(lambda: next(it)); it = g3(); t(lambda: (next(it), next(it))); t(lambda: next(it)); it = g1(); next(it); t(lambda: next(it)); t(lambda: next(it)); t(lambda: next(it, "finished"))
t(lambda: [x for x in (next(iter([])) for _ in [1])]); t(lambda: list(next(iter([])) for _ in [1])); t(lambda: {next(iter([])) for _ in [1]}); t(lambda: tuple(x for x in g1())); t(lambda: sum(g1())); t(lambda: dict((k, 1) for k in g1())); t(lambda: max(g2())); t(lambda: [*g2()]); t(lambda: (lambda *a: a)(*g2())); t(lambda: "".join(str(x) for x in g1()))
def unpack():
    a, b = g1(); return a
t(unpack)
class Sub(StopIteration): pass
def g13(): yield 1; raise Sub("sub")
t(lambda: list(g13()))
def g14():
    try: yield 1
    except StopIteration as e: yield ("handled", e.value)
t(lambda: throwing(g14, StopIteration(7)))
def g15():
    with Ctx(): yield 1; raise StopIteration
class Ctx:
    def __enter__(self): return self
    def __exit__(self, et, ev, tb): print("exit", et.__name__ if et else None); return True
t(lambda: list(g15()))
async def co(): raise StopIteration("in coroutine")
async def co2(): raise StopAsyncIteration("async in coroutine")
async def ag(): yield 1; raise StopAsyncIteration("in async generator")
async def ag2(): yield 1; raise StopIteration("in async generator")
def drive(c):
    try: return c.send(None)
    except StopIteration as e: return e.value
t(lambda: drive(co())); t(lambda: drive(co2()))
async def consume(a): return [x async for x in a]
t(lambda: drive(consume(ag()))); t(lambda: drive(consume(ag2())))
