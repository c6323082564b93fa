# Sorting: stability, keys, reverse, mixed types, and the very comparisons that are made.
# point: 4.ordering-users

def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


log = []


class Logged:
    def __init__(self, value, mark=0):
        self.value = value
        self.mark = mark

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value


def checksum(pairs):
    total = 0
    for a, b in pairs:
        total = (total * 31 + a * 7 + b) % 1000000007
    return total


def shape(kind, n, rng):
    if kind == "random":
        return [rng.randrange(n) for _ in range(n)]
    if kind == "few":
        return [rng.randrange(4) for _ in range(n)]
    if kind == "up":
        return list(range(n))
    if kind == "down":
        return list(range(n, 0, -1))
    if kind == "down equal":
        return [i // 3 for i in range(n, 0, -1)]
    if kind == "saw":
        return [i % 17 for i in range(n)]
    if kind == "two runs":
        return list(range(0, n, 2)) + list(range(1, n, 2))
    if kind == "swapped":
        data = list(range(n))
        for _ in range(3):
            i, j = rng.randrange(n), rng.randrange(n)
            data[i], data[j] = data[j], data[i]
        return data
    return [i if i % 10 else 0 for i in range(n)]


class Generator:
    def __init__(self, seed):
        self.state = seed

    def randrange(self, n):
        self.state = (self.state * 1103515245 + 12345) % (1 << 31)
        return (self.state >> 8) % n


rng = Generator(1)
for kind in ("random", "few", "up", "down", "down equal", "saw", "two runs", "swapped", "zeros"):
    for n in (1, 2, 3, 10, 63, 64, 65, 130, 300, 1000):
        data = [Logged(v, i) for i, v in enumerate(shape(kind, n, rng))]
        for reverse in (False, True):
            log.clear()
            ordered = sorted(data, reverse=reverse)
            values = [(o.value, o.mark) for o in ordered]
            print(kind, n, reverse, len(log), checksum(log), checksum(values))
data = [(i * 37 % 11, i) for i in range(50)]
print(sorted(data, key=lambda p: p[0]))
print(sorted(data, key=lambda p: p[0], reverse=True))
log.clear()
sorted(range(200), key=lambda i: Logged(i * 7919 % 100))
print(len(log), checksum(log))
print(sorted([3.5, -1.0, 0.0, -0.0, 2, True]), sorted([0.0, -0.0, 0.0], reverse=True), sorted([5, 2.5, 10**30, -(10**30)]))
print(sorted(["b", "a", "B", "é", "\U0001f600", "ab", "", "a\0"]), sorted(["b", "abc", "ab"], key=len))
print(sorted([b"b", b"a"]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], []]), sorted("hello", reverse=True))
nan = float("nan")
print([x for x in sorted([3.0, nan, 1.0, 2.0, nan, 0.0])], sorted([nan, 1.0]), sorted([{1}, {1, 2}, {3}, set()]))
attempt(sorted, [1, "a"])
attempt(sorted, [1, None, 2])
attempt(sorted, [1j, 2j])
attempt([1].sort, 5)
attempt([1].sort, foo=5)
attempt([2, 1].sort, key=5)
attempt([2, 1].sort, key=None, reverse="yes")
attempt(sorted, 5)
attempt(sorted)
attempt(sorted, [1], key=len)
words = "the quick brown fox jumps over the lazy dog and runs away from the bear".split()
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: (-len(w), w)))
