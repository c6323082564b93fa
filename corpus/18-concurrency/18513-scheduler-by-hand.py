# A small scheduler of coroutines and asynchronous generators, driven by send and throw alone.
# point: 11.coroutine
import types
from collections import deque
log = []
class Request:
    def __init__(self, kind, value=None): self.kind, self.value = kind, value
    def __await__(self): return (yield self)
class Cancelled(BaseException): pass
class Task:
    count = 0
    def __init__(self, coro):
        Task.count += 1
        self.id, self.coro, self.waiters, self.done, self.result, self.error = Task.count, coro, [], False, None, None
    def __await__(self):
        while not self.done: yield Request("join", self)
        if self.error: raise self.error
        return self.result
class Loop:
    def __init__(self): self.ready, self.time, self.sleeping = deque(), 0, []
    def spawn(self, coro):
        task = Task(coro)
        self.ready.append((task, None, None))
        return task
    def run(self, coro):
        main = self.spawn(coro)
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda entry: (entry[0], entry[1].id))
                self.time, task = self.sleeping.pop(0)[:2]
                self.ready.append((task, self.time, None))
            self.step(*self.ready.popleft())
        if main.error: raise main.error
        return main.result
    def step(self, task, value, error):
        try:
            request = task.coro.throw(error) if error else task.coro.send(value)
        except StopIteration as e:
            self.finish(task, e.value, None)
        except BaseException as e:
            self.finish(task, None, e)
        else:
            if request.kind == "sleep": self.sleeping.append((self.time + request.value, task))
            elif request.kind == "spawn": self.ready.append((task, self.spawn(request.value), None))
            elif request.kind == "join": request.value.waiters.append(task)
            elif request.kind == "cancel":
                self.sleeping = [s for s in self.sleeping if s[1] is not request.value]
                self.ready.append((request.value, None, Cancelled("cancel")))
                self.ready.append((task, None, None))
            else: self.ready.append((task, None, RuntimeError("bad request " + request.kind)))
    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        self.ready.extend((w, None, None) for w in task.waiters)
def sleep(n): return Request("sleep", n)
def spawn(c): return Request("spawn", c)
async def worker(name, *pauses):
    try:
        for p in pauses: log.append((name, await sleep(p)))
        return name.upper()
    except Cancelled:
        log.append((name, "cancelled"))
        raise
    finally:
        log.append((name, "finally"))
async def ticker(n, step):
    try:
        for i in range(n):
            yield i, await sleep(step)
    finally:
        await sleep(1)
        log.append("ticker closed")
async def failing():
    await sleep(2)
    raise ValueError("failed")
@types.coroutine
def old_style(): return (yield Request("sleep", 1)), (yield Request("sleep", 1))
async def main():
    a = await spawn(worker("a", 3, 1))
    b = await spawn(worker("b", 1, 1, 1, 1))
    print(await a, await b, await a)
    out = []
    async for i, t in (g := ticker(5, 2)):
        out.append((i, t))
        if i == 1: break
    await g.aclose()
    print(out)
    f = await spawn(failing())
    try: await f
    except ValueError as e: print("joined", e)
    c = await spawn(worker("c", 100))
    await sleep(1)
    await Request("cancel", c)
    try: await c
    except Cancelled as e: print("cancelled", e)
    print(await old_style())
    try: await Request("nonsense")
    except RuntimeError as e: print(e)
    tasks = [await spawn(worker(n, i)) for i, n in enumerate("xyz")]
    print([await t for t in tasks], {n: await t async for n, t in pairs(tasks)})
    return "main result"
async def pairs(tasks):
    for t in tasks: yield t.id, t
loop = Loop()
print(loop.run(main()), loop.time)
for row in log: print(row)
try:
    Loop().run(failing())
except ValueError as e:
    print("from run", e)
