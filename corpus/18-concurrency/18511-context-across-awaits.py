# Exceptions chained over awaits, asynchronous generators and managers; the handled exception of each.
# point: 11.coroutine
import sys
def now(): return repr(sys.exception())
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e) + ("!" if e.__suppress_context__ else ""))
        e = e.__context__
    return " <- ".join(out)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
def attempt(f):
    try:
        print(f.__name__, run(f()), now())
    except BaseException as e:
        print(f.__name__, chain(e))
class Pause:
    def __await__(self): yield
async def fails(e):
    await Pause()
    raise e
async def in_handler():
    try: await fails(KeyError(1))
    except KeyError: await fails(ValueError(2))
async def in_finally():
    try: await fails(KeyError(1))
    finally: await fails(ValueError(2))
async def from_none():
    try: await fails(KeyError(1))
    except KeyError: raise ValueError(2) from None
async def seen_inside():
    async def sees(): await Pause(); return now()
    try: raise KeyError("outer")
    except KeyError: return await sees(), now()
async def two_tasks():
    async def a():
        try: raise KeyError("a")
        except KeyError:
            await Pause()
            return now()
    async def b():
        try: raise ValueError("b")
        except ValueError:
            await Pause()
            return now()
    x, y = a(), b()
    x.send(None); y.send(None)
    out = []
    for c in (x, y):
        try: c.send(None)
        except StopIteration as e: out.append(e.value)
    return out, now()
async def agen_handler():
    async def g():
        try: raise KeyError("in agen")
        except KeyError:
            yield now()
            yield now()
        yield now()
    return [x async for x in g()], now()
async def agen_in_handler():
    async def g():
        yield now()
        raise TypeError("agen")
    try: raise OSError("consumer")
    except OSError:
        async for x in g(): print(x)
async def manager():
    class CM:
        async def __aenter__(self): pass
        async def __aexit__(self, kind, value, tb):
            await Pause()
            print("aexit sees", now())
            raise ValueError("exit")
    async with CM(): await fails(KeyError("body"))
async def thrown():
    try: await Pause()
    except KeyError as e:
        e.add_note("seen")
        raise LookupError("converted") from e
async def reraise():
    try: await fails(KeyError("r"))
    except KeyError:
        await Pause()
        raise
async def bare_outside(): raise
async def loop_handlers():
    out = []
    for i in range(3):
        try: await fails(KeyError(i))
        except KeyError as e:
            out.append(repr(e.__context__))
    return out, now()
async def group():
    try: await fails(ExceptionGroup("g", [KeyError(1), ValueError(2)]))
    except* KeyError as e:
        await Pause()
        print(repr(e), now())
async def returns_in_finally():
    try: await fails(KeyError)
    finally:
        await Pause()
        return "swallowed"
async def cancel_like():
    try:
        await Pause()
    except BaseException as e:
        return repr(e), now()
for f in (in_handler, in_finally, from_none, seen_inside, two_tasks, agen_handler, agen_in_handler, manager, reraise, bare_outside, loop_handlers, group, returns_in_finally): attempt(f)
c = thrown()
c.send(None)
try:
    c.throw(KeyError("thrown"))
except LookupError as e:
    print(chain(e), repr(e.__cause__), e.__cause__.__notes__)
c = cancel_like()
c.send(None)
try:
    raise OSError("current")
except OSError:
    try:
        c.throw(SystemExit(3))
    except StopIteration as e:
        print(e.value, repr(e.__context__), now())
c = thrown()
c.send(None)
try:
    raise OSError("thrower's")
except OSError:
    try:
        c.throw(ValueError("plain"))
    except ValueError as e:
        print(chain(e))
