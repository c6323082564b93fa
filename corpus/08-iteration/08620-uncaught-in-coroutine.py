# The traceback of an exception that leaves a chain of coroutines and asynchronous generators.
# point: 11.tracebacks
# exit: 1
async def items():
    yield 1
    raise ValueError("in the generator")

async def consume():
    async for x in items():
        print(x)

async def main():
    await consume()

main().send(None)
