# Cooperative tasks as generators: priorities, sleeping, messages, locks, failures.
import heapq
import itertools
from collections import deque
from enum import Enum, auto

SCALE = 1


class State(Enum):
    READY = auto()
    SLEEPING = auto()
    WAITING = auto()
    DONE = auto()
    FAILED = auto()


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks


class Receive:
    def __init__(self, channel):
        self.channel = channel


class Join:
    def __init__(self, task):
        self.task = task


class Channel:
    def __init__(self, name):
        self.name = name
        self.items = deque()
        self.waiting = deque()


class Task:
    ids = itertools.count(1)

    def __init__(self, name, body, priority=0):
        self.id = next(Task.ids)
        self.name, self.body, self.priority = name, body, priority
        self.state = State.READY
        self.result = self.error = None
        self.joiners = []
        self.steps = 0

    def __lt__(self, other):
        return (-self.priority, self.id) < (-other.priority, other.id)

    def __repr__(self):
        return f"<{self.name} {self.state.name.lower()} {self.steps}>"


class Scheduler:
    def __init__(self, log=None):
        self.ready, self.sleeping, self.tasks = [], [], []
        self.now = 0
        self.order = itertools.count()
        self.log = log

    def spawn(self, name, body, priority=0):
        task = Task(name, body, priority)
        self.tasks.append(task)
        self.make_ready(task)
        return task

    def make_ready(self, task, value=None):
        task.state = State.READY
        heapq.heappush(self.ready, (-task.priority, next(self.order), task, value))

    def send(self, channel, item):
        if channel.waiting:
            self.make_ready(channel.waiting.popleft(), item)
        else:
            channel.items.append(item)

    def finish(self, task, state, result=None, error=None):
        task.state, task.result, task.error = state, result, error
        for joiner in task.joiners:
            self.make_ready(joiner, result)
        if self.log is not None:
            self.log.append(f"{self.now:>3} {task.name} {state.name} {result if error is None else error!r}")

    def step(self, task, value):
        task.steps += 1
        try:
            request = task.body.send(value)
        except StopIteration as stop:
            return self.finish(task, State.DONE, stop.value)
        except Exception as e:
            return self.finish(task, State.FAILED, error=e)
        match request:
            case None:
                self.make_ready(task)
            case Sleep(ticks=t):
                task.state = State.SLEEPING
                heapq.heappush(self.sleeping, (self.now + t, task.id, task))
            case Receive(channel=c) if c.items:
                self.make_ready(task, c.items.popleft())
            case Receive(channel=c):
                task.state = State.WAITING
                c.waiting.append(task)
            case Join(task=other) if other.state in (State.DONE, State.FAILED):
                self.make_ready(task, other.result)
            case Join(task=other):
                task.state = State.WAITING
                other.joiners.append(task)
            case other:
                task.body.close()
                self.finish(task, State.FAILED, error=TypeError(f"bad request {other!r}"))

    def run(self):
        while self.ready or self.sleeping:
            while self.ready:
                _, _, task, value = heapq.heappop(self.ready)
                self.step(task, value)
            if self.sleeping:
                self.now = self.sleeping[0][0]
                while self.sleeping and self.sleeping[0][0] == self.now:
                    self.make_ready(heapq.heappop(self.sleeping)[2])
        return [t for t in self.tasks if t.state is State.WAITING]


log = []
s = Scheduler(log)
pipe, results = Channel("pipe"), Channel("results")


def producer(n, pause):
    for i in range(n):
        s.send(pipe, i)
        yield Sleep(pause)
    s.send(pipe, None)
    return n


def consumer(name):
    seen = []
    try:
        while (item := (yield Receive(pipe))) is not None:
            seen.append(item)
            log.append(f"{s.now:>3} {name} got {item}")
            yield
        s.send(pipe, None)
        return seen
    finally:
        log.append(f"{s.now:>3} {name} leaves")


def failing():
    yield Sleep(3)
    return 1 / 0


def wrong():
    try:
        yield "what?"
    except GeneratorExit:
        log.append("    wrong closed")
        raise


def boss():
    workers = [s.spawn(f"c{i}", consumer(f"c{i}"), priority=i) for i in range(2)]
    made = yield Join(s.spawn("prod", producer(5, 2), priority=5))
    total = [made]
    for w in workers:
        total.append((yield Join(w)))
    return total


def stuck():
    yield Receive(Channel("never"))


for name, body in [("boss", boss()), ("fail", failing()), ("wrong", wrong()), ("stuck", stuck())]:
    s.spawn(name, body)
print("left:", s.run())
print("\n".join(log))
print(s.tasks, s.now)


def pinger(s, own, other, n):
    for i in range(n):
        s.send(other, i)
        got = yield Receive(own)
        if got % 5 == 0:
            yield Sleep(got % 3 + 1)
    return n


total = 0
for r in range(SCALE):
    s = Scheduler()
    pairs = []
    for k in range(10):
        a, b = Channel("a"), Channel("b")
        pairs += [s.spawn("x", pinger(s, a, b, 30), k), s.spawn("y", pinger(s, b, a, 30), 9 - k)]
    assert s.run() == []
    total += sum(t.steps for t in pairs) + s.now
print(total // SCALE, {t.state for t in pairs})
