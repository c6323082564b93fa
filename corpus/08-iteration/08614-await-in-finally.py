# `return`, `break` and exceptions go through `finally` clauses and handlers that await.
# point: 11.await
import types

@types.coroutine
def pause(v=None):
    return (yield v)

def drive(c):
    """Resume until the end: the result and what was yielded."""
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value, out

async def f(n):
    for i in range(3):
        try:
            await pause(("body", i))
            if n == 0:
                return "returned"
            if n == 1:
                break
            if n == 2:
                continue
            raise ValueError(n)
        except ValueError as e:
            await pause(("except", str(e)))
            if i == 1:
                raise KeyError from e
        finally:
            await pause(("finally", i))
    return "end"

for n in range(3):
    print(drive(f(n)))
c = f(3)
try:
    while True:
        print(c.send(None))
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
