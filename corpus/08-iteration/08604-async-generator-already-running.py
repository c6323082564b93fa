# Two steps of an asynchronous generator cannot be under way at once.
# point: 11.async-generator
import types

@types.coroutine
def pause(v=None):
    return (yield v)


async def g():
    await pause("waiting")
    yield 1

gen = g()
first = gen.asend(None)
print(first.send(None), gen.ag_running)
for other in (gen.asend(None), gen.athrow(ValueError), gen.aclose()):
    try:
        other.send(None)
    except RuntimeError as e:
        print(e)
try:
    first.send(None)
except StopIteration as e:
    print("value", e.value, gen.ag_running)
