# A discrete event simulation of a bank: a heap of events, its own random numbers, generators as processes.
import heapq
import itertools
from collections import Counter, defaultdict, namedtuple

Event = namedtuple("Event", "time order process value", defaults=[None])


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 33

    def below(self, n):
        return self.next() % n

    def uniform(self):
        return self.next() / 2**31


class Simulation:
    def __init__(self, seed=1):
        self.now = 0.0
        self.queue = []
        self.order = itertools.count()
        self.random = Random(seed)
        self.log = []

    def start(self, process, delay=0.0):
        heapq.heappush(self.queue, Event(self.now + delay, next(self.order), process))

    def resume(self, process, value=None):
        heapq.heappush(self.queue, Event(self.now, next(self.order), process, value))

    def run(self, until):
        steps = 0
        while self.queue and self.queue[0].time <= until:
            event = heapq.heappop(self.queue)
            self.now = event.time
            steps += 1
            try:
                wish = event.process.send(event.value)
            except StopIteration as stop:
                if stop.value is not None:
                    self.log.append((round(self.now, 3), stop.value))
                continue
            if isinstance(wish, (int, float)):
                self.start(event.process, wish)
            else:
                wish.enter(self, event.process)
        return steps


class Resource:
    def __init__(self, name, capacity):
        self.name, self.free, self.waiting = name, capacity, []
        self.longest = 0

    def enter(self, simulation, process):
        if self.free > 0:
            self.free -= 1
            simulation.resume(process, 0)
        else:
            self.waiting.append((simulation.now, process))
            self.longest = max(self.longest, len(self.waiting))

    def leave(self, simulation):
        if self.waiting:
            since, process = self.waiting.pop(0)
            simulation.resume(process, simulation.now - since)
        else:
            self.free += 1


def customer(simulation, number, counter, stats):
    arrived = simulation.now
    waited = yield counter
    try:
        if waited > 6:
            stats["angry"] += 1
            return f"customer {number} left after {waited:.2f}"
        yield 1 + simulation.random.uniform() * 4
        stats["served"] += 1
        stats["time"] += simulation.now - arrived
    finally:
        counter.leave(simulation)


def arrivals(simulation, count, counter, stats):
    for number in range(count):
        simulation.start(customer(simulation, number, counter, stats))
        yield simulation.random.uniform() * 2.5
    return f"door closed after {count}"


for seed in (1, 7, 42):
    simulation = Simulation(seed)
    counter = Resource("counter", 2)
    stats = Counter()
    simulation.start(arrivals(simulation, 40, counter, stats))
    steps = simulation.run(until=1000)
    print(f"seed {seed}: {steps} steps, end {simulation.now:.4f}, longest queue {counter.longest}")
    print(f"  served {stats['served']}, angry {stats['angry']}, mean {stats['time'] / stats['served']:.6f}")
    for time, line in simulation.log[:3]:
        print(f"  {time:>9.3f} {line}")

dice = Random(3)
table = defaultdict(list)
for roll in range(200):
    table[dice.below(6) + dice.below(6) + 2].append(roll)
for total in sorted(table):
    print(f"{total:2d} {'#' * (len(table[total]) // 3):<14}| {len(table[total]):3d}")
print(Event(1, 2, None), Event(1, 2, 3) < Event(1, 3, 0), Event._fields)
