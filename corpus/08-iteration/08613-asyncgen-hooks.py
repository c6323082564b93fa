# `sys.set_asyncgen_hooks`: told of the first step of each asynchronous generator.
# point: 11.async-generator
import sys

print(sys.get_asyncgen_hooks())
seen = []
sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(g.__name__))

async def one():
    yield 1
async def two():
    yield 2

async def main():
    async for x in one():
        pass
    g = two()
    await g.asend(None)
    await g.asend(None)

try:
    main().send(None)
except StopAsyncIteration:
    print("stop")
except RuntimeError as e:
    print(e)
print(seen)
hooks = sys.get_asyncgen_hooks()
print(hooks.finalizer, callable(hooks.firstiter), len(hooks))
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
for bad in ((1,), (None, "x")):
    try:
        sys.set_asyncgen_hooks(*bad)
    except TypeError as e:
        print(e)
print(sys.get_coroutine_origin_tracking_depth())
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
