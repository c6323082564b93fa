# `async with` awaits `__aenter__` and `__aexit__` however the block is left.
# point: 11.async-with
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

class Manager:
    def __init__(self, name, swallow=False): self.name = name; self.swallow = swallow
    async def __aenter__(self):
        await pause("enter " + self.name)
        return self
    async def __aexit__(self, kind, value, tb):
        await pause(f"exit {self.name} {value!r}")
        return self.swallow

async def nested():
    async with Manager("a") as a, Manager("b", True) as b:
        print(a.name, b.name)
        raise ValueError(1)
    async with Manager("c"):
        return "returned"

async def loops():
    for i in range(3):
        async with Manager(f"w{i}"):
            if i == 0:
                continue
            try:
                async with Manager("z"):
                    raise KeyError(i)
            except KeyError as e:
                print("caught", e)
            finally:
                async with Manager("f"):
                    pass
            if i == 1:
                break

print(drive(nested()))
print(drive(loops()))
