# Counter: counting, arithmetic, comparison, order and errors.
from collections import Counter


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


c = Counter("abracadabra")
print(c, c["a"], c["z"], len(c), "z" in c, c.total(), c.most_common(2), c.most_common())
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()))
c.update("aab")
c.update({"z": 3}, q=1)
print(c)
c.subtract("aaaa", b=10)
print(c, +c, -c)
x, y = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=-4)
print(x + y, x - y, x | y, x & y, x == y, x != y, x <= y, x < y, x >= y, x > y)
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) == {"a": 1}, Counter(a=1) <= Counter(a=2, b=1))
z = Counter(a=1)
z += Counter(a=2, b=-1)
print(z)
z -= Counter(a=1)
print(z)
z |= Counter(b=7, a=-1)
print(z)
z &= Counter(a=1, b=2)
print(z)
print(Counter(), Counter([1, 1, 2]), Counter(None), Counter({"a": "x", "b": 2}), Counter(a=1).copy(), Counter(iterable=2))
del z["nothing"]
del z["a"]
print(z, Counter(a=1).__reduce__(), dict(Counter("aab")), repr(Counter({1: 2, 2: 2, 3: 5})))
attempt(Counter.fromkeys, "ab")
attempt(Counter, 5)
attempt(Counter, [[]])
attempt(Counter, 1, 2)
attempt(lambda: Counter() + {})
attempt(lambda: Counter() < {})
attempt(Counter("ab").most_common, -1)
attempt(Counter("ab").most_common, "x")


class Sub(Counter):
    def __missing__(self, key):
        return 10


s = Sub("aab")
print(s["q"], s, type(s + s), type(s.copy()), s.most_common(1))
