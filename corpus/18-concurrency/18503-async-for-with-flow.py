# async for and async with: else, break, return, exceptions, nesting, unpacking targets.
# point: 11.async-for
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
def attempt(f, *args):
    try:
        print(f.__name__, run(f(*args)))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, repr(e.__context__))
class Pause:
    def __await__(self): yield
class Count:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        await Pause()
        if self.i == self.n:
            if self.fail: raise self.fail
            raise StopAsyncIteration
        self.i += 1
        return self.i
async def plain(): 
    out = []
    async for x in Count(3): out.append(x)
    else: out.append("else")
    return out
async def breaks():
    async for x in Count(5):
        if x == 2: continue
        if x == 4: break
    else: return "else"
    return x
async def returns():
    async for x in Count(5):
        try:
            if x == 2: return x
        finally: print("finally", x)
async def fails():
    async for x in Count(1, KeyError("anext")): pass
async def stop_in_body():
    async for x in Count(2): raise StopAsyncIteration("body")
async def targets():
    class Pairs(Count):
        async def __anext__(self): return await super().__anext__(), ("a", "b")
    d = {}
    async for d["n"], (p, *q) in Pairs(2): pass
    return d, p, q
async def nested():
    return [(x, y) async for x in Count(2) async for y in Count(x) if y]
async def empty():
    async for x in Count(0): pass
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
async def deleted():
    async for x in Count(2): del x
    return "deleted"
async def rebinding():
    c = Count(2)
    async for c in c: pass
    return c
for f in (plain, breaks, returns, fails, stop_in_body, targets, nested, empty, deleted, rebinding): attempt(f)
class CM:
    def __init__(self, name, swallow=False, enter=None, leave=None): self.name, self.swallow, self.enter, self.leave = name, swallow, enter, leave
    async def __aenter__(self):
        await Pause()
        if self.enter: raise self.enter
        print("enter", self.name)
        return self.name
    async def __aexit__(self, kind, value, tb):
        await Pause()
        print("exit", self.name, kind and kind.__name__, value)
        if self.leave: raise self.leave
        return self.swallow
async def with_plain():
    async with CM("a") as a, CM("b") as (b,): return a, b
async def with_error():
    async with CM("a"): raise KeyError("body")
async def with_swallowed():
    async with CM("a", True), CM("b"): raise KeyError("body")
    return "after"
async def with_enter_fails():
    async with CM("a", True), CM("b", enter=OSError("enter")): pass
    return "after"
async def with_exit_fails():
    async with CM("a", leave=OSError("exit")): raise KeyError("body")
async def with_target_fails():
    async with CM("ab") as (x, y, z): print("never")
async def with_loop():
    for i in range(3):
        async with CM(i):
            if i == 0: continue
            break
    return i
async def mixed():
    with open_sync() as s:
        async with CM("inner", True):
            s.append(1)
            raise KeyError
    return s
class open_sync(list):
    def __enter__(self): return self
    def __exit__(self, *a): self.append("closed")
async def suspended():
    async with CM("s"):
        await Pause()
    return "done"
for f in (with_plain, with_error, with_swallowed, with_enter_fails, with_exit_fails, with_target_fails, with_loop, mixed, suspended): attempt(f)
c = with_loop()
c.send(None)
c.close()
c = suspended()
c.send(None), c.send(None)
try:
    c.throw(ValueError("thrown"))
    c.send(None)
except ValueError as e:
    print("passed", e)
