# A discrete simulation of customers with a heap of events and a linear generator.
class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return self.state >> 33

    def uniform(self, a, b):
        return a + (b - a) * self.next() / 2 ** 31


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        a = self.items
        a.append(item)
        i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        top, last = a[0], a.pop()
        if a:
            a[0] = last
            i = 0
            while (c := 2 * i + 1) < len(a):
                if c + 1 < len(a) and a[c + 1] < a[c]:
                    c += 1
                if a[i] <= a[c]:
                    break
                a[i], a[c] = a[c], a[i]
                i = c
        return top

    def __len__(self):
        return len(self.items)


class Shop:
    def __init__(self, clerks, seed):
        self.random = Random(seed)
        self.events = Heap()
        self.free = clerks
        self.queue = []
        self.served = 0
        self.waited = 0.0
        self.longest = 0

    def run(self, customers):
        t = 0.0
        for i in range(customers):
            t += self.random.uniform(0.5, 2.0)
            self.events.push((t, i, "arrive"))
        while self.events:
            now, who, what = self.events.pop()
            if what == "arrive":
                self.queue.append((now, who))
                self.longest = max(self.longest, len(self.queue))
            else:
                self.free += 1
                self.served += 1
            while self.free and self.queue:
                since, next_one = self.queue.pop(0)
                self.waited += now - since
                self.free -= 1
                self.events.push((now + self.random.uniform(1.0, 4.0), next_one, "leave"))
        return round(self.waited / self.served, 6), self.longest, round(now, 6)


r = Random(1)
print([r.next() for _ in range(4)])
for clerks in (1, 2, 3):
    print(clerks, Shop(clerks, 42).run(200))
h = Heap()
for x in [5, 1, 4, 1.5, 9, -2, 2 ** 70]:
    h.push(x)
print([h.pop() for _ in range(len(h))])
try:
    h.pop()
except IndexError as e:
    print(e)
h.push("a")
try:
    h.push(1)
except TypeError as e:
    print(e)
