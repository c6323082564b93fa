# sort and sorted: stability, keys, reverse, errors in the midst, changes during the sort, mixed numbers.
import functools
import random


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


words = "the quick Brown fox Jumps over the lazy Dog the end".split()
t(lambda: sorted(words)), t(lambda: sorted(words, key=str.lower)), t(lambda: sorted(words, key=len)), t(lambda: sorted(words, key=len, reverse=True)), t(lambda: sorted(words, key=lambda w: (-len(w), w))), t(lambda: sorted(words, reverse=True)), t(lambda: sorted(enumerate(words), key=lambda p: p[1][0].lower(), reverse=True))
t(lambda: sorted([3, 1.5, True, -2, 2**70, 10**25 + 0.0, 0])), t(lambda: sorted([(1, "b"), (1, "a"), (0, "z")])), t(lambda: sorted([[2], [1, 5], []])), t(lambda: sorted("hello")), t(lambda: sorted({"b": 1, "a": 2})), t(lambda: sorted({3, 1, 2})), t(lambda: sorted([b"b", b"a"])), t(lambda: sorted([{1}, {1, 2}, set()], key=len)), t(lambda: sorted([None, None])), t(lambda: sorted([None])), t(lambda: sorted([])), t(lambda: sorted(x % 3 for x in range(7))), t(lambda: sorted([1j])), t(lambda: sorted([float("inf"), -1, float("-inf")]))
t(lambda: sorted([1, "a"])), t(lambda: sorted(["a", 1])), t(lambda: sorted([1, None, 2])), t(lambda: sorted([1j, 2j])), t(lambda: sorted([{}, {}])), t(lambda: sorted([(1, "a"), (1, 2)])), t(lambda: sorted(5)), t(lambda: sorted()), t(lambda: sorted([1], 2)), t(lambda: sorted([1], key=5)), t(lambda: sorted([2, 1], cmp=1)), t(lambda: sorted([2, 1], key=None, reverse=1)), t(lambda: sorted([2, 1], reverse="x")), t(lambda: sorted([2, 1], reverse=[])), t(lambda: sorted([1, 0], key=lambda x: 1 / x)), t(lambda: [3, 1].sort()), t(lambda: [1].sort(len)), t(lambda: [1].sort(foo=1)), t(lambda: sorted(iterable=[1])), t(lambda: sorted([1, 2], reverse=None)), t(lambda: sorted([2, 1], key=lambda: 1))


class Lt:
    count = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Lt.count += 1
        if self.v == "bad" or other.v == "bad":
            raise ValueError("bad item")
        return self.v < other.v

    def __repr__(self):
        return f"L{self.v}"


items = [Lt(5), Lt(2), Lt(9), Lt(1)]
items.sort()
print(items, Lt.count)
items = [Lt(5), Lt(2), Lt("bad"), Lt(1)]
try:
    items.sort()
except ValueError as e:
    print(e, items, len(items))
a = [3, 2, 1]


def evil(x):
    a.append(x)
    return x


try:
    a.sort(key=evil)
except ValueError as e:
    print(e, a)
a = [3, 2, 1]
seen = []
a.sort(key=lambda x: seen.append(list(a)) or x)
print(a, seen)
t(lambda: sorted("bca", key=functools.cmp_to_key(lambda x, y: ord(y) - ord(x)))), t(lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda x, y: "x"))), t(lambda: functools.cmp_to_key(lambda a, b: 0)(1) < 2)
rng = random.Random(7)
for n in (0, 1, 2, 63, 64, 65, 500, 3000):
    data = [rng.randrange(n // 2 + 1) for _ in range(n)]
    pairs = sorted(enumerate(data), key=lambda p: p[1])
    assert all(p[1] < q[1] or p[1] == q[1] and p[0] < q[0] for p, q in zip(pairs, pairs[1:]))
    back = sorted(enumerate(data), key=lambda p: p[1], reverse=True)
    assert all(p[1] > q[1] or p[1] == q[1] and p[0] < q[0] for p, q in zip(back, back[1:]))
    runs = data[: n // 3] + sorted(data[n // 3 :]) + sorted(data[: n // 4], reverse=True)
    floats = sorted(x / 7 for x in runs)
    texts = sorted(str(x) for x in runs)
    print(n, sum(i * x for i, x in enumerate(sorted(runs))), round(sum(floats), 6), len(texts), texts[:3], [p[0] for p in pairs[:5]])
nan = float("nan")
print(sorted([3.0, 1.0, nan, 2.0], key=str), sorted([2, 1.0, True], key=float), sorted([1, 1.0, True, 0, False, 0.0]))
