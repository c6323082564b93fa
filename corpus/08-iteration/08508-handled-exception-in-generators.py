# sys.exception() across yields: each generator keeps its own and sees its caller's.
# point: 9.handled-exception
import sys
def now(): return repr(sys.exception())
def plain():
    yield now()
    yield now()
def handling():
    try:
        raise KeyError("own")
    except KeyError:
        yield now()
        yield now()
    yield now()
g, h = plain(), handling()
print(next(g), next(h), now())
try:
    raise ValueError("caller")
except ValueError:
    print(next(g), next(h), now())
    print(next(h), now())
def nested_handlers():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            yield now()
        yield now()
    yield now()
def interleave():
    a, b = nested_handlers(), nested_handlers()
    out = [next(a), next(b), next(a), now(), next(b), next(a), next(b)]
    return out
print(interleave())
try:
    raise OSError("outer")
except OSError:
    print(interleave(), now())
def inner():
    yield now()
    raise TypeError("from inner")
def outer():
    try:
        raise LookupError("outer's")
    except LookupError:
        yield from inner()
try:
    raise OSError("driver")
except OSError:
    o = outer()
    print(next(o))
    try:
        next(o)
    except TypeError as e:
        chain = []
        while e: chain.append(repr(e)); e = e.__context__
        print(chain)
    print(now())
def finally_yield():
    try:
        raise KeyError("pending")
    finally:
        yield now()
f = finally_yield()
print(next(f), now())
try:
    next(f)
except KeyError as e:
    print(repr(e), repr(e.__context__))
def with_yield():
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): print("exit sees", now(), a[1])
    with CM():
        yield now()
w = with_yield()
next(w)
try:
    raise OSError("thrower")
except OSError:
    try:
        w.throw(ValueError("thrown"))
    except ValueError as e:
        print(repr(e.__context__), now())
async def coro():
    try:
        raise KeyError("coroutine's")
    except KeyError:
        await aw()
        return now()
class aw:
    def __await__(self): yield now()
c = coro()
try:
    raise OSError("loop")
except OSError:
    print(c.send(None), now())
try:
    c.send(None)
except StopIteration as e:
    print(e.value, repr(e.__context__), now())
def genexp():
    try:
        raise KeyError("g")
    except KeyError:
        return list(now() for _ in "a"), next(now() for _ in "a")
print(genexp(), now())
def bare():
    yield
    raise
b = bare()
next(b)
try:
    raise OSError("bare raise")
except OSError:
    try:
        next(b)
    except OSError as e:
        print("reraised", repr(e))
