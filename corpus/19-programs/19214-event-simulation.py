# A bank branch and an elevator as event simulations with heapq, dataclasses, statistics and abstract classes.
import heapq
import random
import statistics
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Callable

SCALE = 1


@dataclass(order=True)
class Event:
    time: float
    serial: int
    action: Callable = field(compare=False)
    args: tuple = field(compare=False, default=())


class Simulation:
    def __init__(self, seed):
        self.now, self.queue, self.serial = 0.0, [], 0
        self.rng = random.Random(seed)
        self.counts = defaultdict(int)

    def at(self, delay, action, *args):
        if delay < 0:
            raise ValueError(f"delay {delay}")
        self.serial += 1
        event = Event(self.now + delay, self.serial, action, args)
        heapq.heappush(self.queue, event)
        return event

    def run(self, until=float("inf")):
        while self.queue and self.queue[0].time <= until:
            event = heapq.heappop(self.queue)
            self.now = event.time
            self.counts[event.action.__name__] += 1
            event.action(*event.args)
        return self


class Account(ABC):
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.limit():
            raise OverflowError(f"{self.owner}: {value} below {self.limit()}")
        self.history.append(value - self._balance)
        self._balance = value

    @abstractmethod
    def limit(self): ...

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"


class Basic(Account):
    def limit(self):
        return 0


class Credit(Account):
    def __init__(self, owner, balance=0, line=500):
        super().__init__(owner, balance)
        self.line = line

    def limit(self):
        return -self.line


class Bank(Simulation):
    def __init__(self, seed, tellers, customers):
        super().__init__(seed)
        self.free, self.line, self.waits, self.refused = tellers, deque(), [], 0
        self.accounts = [(Basic, Credit)[i % 2](f"c{i}", 100) for i in range(customers)]
        for a in self.accounts:
            self.at(self.rng.expovariate(1 / 30), self.arrive, a)

    def arrive(self, account):
        self.line.append((self.now, account))
        self.at(self.rng.uniform(20, 60), self.arrive, account)
        self.serve()

    def serve(self):
        if self.free and self.line:
            self.free -= 1
            since, account = self.line.popleft()
            self.waits.append(self.now - since)
            self.at(self.rng.triangular(1, 9, 3), self.leave, account)

    def leave(self, account):
        self.free += 1
        try:
            other = self.rng.choice(self.accounts)
            amount = self.rng.randrange(10, 200, 10)
            account.balance -= amount
            other.balance += amount
        except OverflowError:
            self.refused += 1
        self.serve()


class Elevator(Simulation):
    def __init__(self, seed, floors):
        super().__init__(seed)
        self.floor, self.floors, self.riders, self.trips = 0, floors, defaultdict(list), []
        self.calls, self.moving = {f: deque() for f in range(floors)}, False
        self.at(0, self.appear, 40)

    def appear(self, left):
        a, b = self.rng.sample(range(self.floors), 2)
        self.calls[a].append((self.now, b))
        if left > 1:
            self.at(self.rng.expovariate(0.2), self.appear, left - 1)
        if not self.moving:
            self.moving = True
            self.at(1, self.move)

    def move(self):
        for start in self.riders.pop(self.floor, []):
            self.trips.append(self.now - start)
        while self.calls[self.floor] and sum(map(len, self.riders.values())) < 6:
            since, goal = self.calls[self.floor].popleft()
            self.riders[goal].append(since)
        wanted = set(self.riders) | {f for f, q in self.calls.items() if q}
        if not wanted:
            self.moving = False
            return
        goal = min(wanted, key=lambda f: (abs(f - self.floor), f))
        self.floor += (goal > self.floor) - (goal < self.floor)
        self.at(2.5 if goal != self.floor else 1.0, self.move)


bank = Bank(1, 2, 12).run(until=480)
print(dict(bank.counts), bank.refused, len(bank.line), sum(a.balance for a in bank.accounts), bank.accounts[:3])
print(f"wait mean {statistics.mean(bank.waits):.4f} median {statistics.median(bank.waits):.4f} stdev {statistics.stdev(bank.waits):.4f} max {max(bank.waits):.4f}")
print([sum(a.history) + 100 == a.balance for a in bank.accounts].count(True), statistics.quantiles(bank.waits, n=4)[1] == statistics.median(bank.waits))
lift = Elevator(5, 8).run()
print(len(lift.trips), f"{statistics.fmean(lift.trips):.3f} {lift.now:.3f}", dict(lift.counts), dict(lift.riders))
for f in (lambda: Account("x"), lambda: bank.at(-1, print), lambda: setattr(Basic("p", 5), "balance", -1), lambda: Credit("q").balance.foo, lambda: Event(1, 2), lambda: Event(1, 2, print) < Event(1, 3, print), lambda: Event(1, 2, print) < 5, lambda: statistics.mean([]), lambda: statistics.stdev([1])):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
total = 0.0
for r in range(SCALE):
    total += sum(Bank(r, 3, 10).run(until=400).waits) + Elevator(r, 10).run().now
print(f"{total:.6f}" if SCALE == 1 else "")
