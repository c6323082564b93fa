# `await` checks what it is given.
# point: 11.coroutine
def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value

async def wait_for(x):
    return await x

class ReturnsInt:
    def __await__(self):
        return 3

class Good:
    def __await__(self):
        yield 1
        return "good"

def report(x):
    try:
        print(drive(wait_for(x)))
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)

report(3)
report(ReturnsInt())
report(Good())
report(wait_for(Good()))
done = wait_for(Good())
drive(done)
report(done)

async def stops():
    raise StopIteration(1)

report(stops())
