# Least-recently-used caches: a linked list with a dict, an OrderedDict, a decorator, and time-free expiry.
import functools
from collections import OrderedDict, deque


class Node:
    __slots__ = "key", "value", "before", "after"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LinkedCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self.capacity = capacity
        self.nodes = {}
        self.root = Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link(self, node):
        last = self.root.before
        last.after = self.root.before = node
        node.before, node.after = last, self.root

    def __getitem__(self, key):
        try:
            node = self.nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._link(node)
        return node.value

    def __setitem__(self, key, value):
        if (node := self.nodes.get(key)) is not None:
            self._unlink(node)
        elif len(self.nodes) == self.capacity:
            oldest = self.root.after
            self._unlink(oldest)
            del self.nodes[oldest.key]
        node = self.nodes[key] = Node(key, value)
        self._link(node)

    def __delitem__(self, key):
        self._unlink(self.nodes.pop(key))

    def __contains__(self, key):
        return key in self.nodes

    def __len__(self):
        return len(self.nodes)

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key
            node = node.after

    def __reversed__(self):
        node = self.root.before
        while node is not self.root:
            yield node.key
            node = node.before

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k!r}={self.nodes[k].value!r}' for k in self)})"


class OrderedCache(OrderedDict):
    def __init__(self, capacity):
        self.capacity = capacity
        super().__init__()

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.capacity:
            self.popitem(last=False)


def cached(capacity=4, *, cache=LinkedCache):
    def decorate(function):
        store = cache(capacity)

        @functools.wraps(function)
        def inner(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            try:
                return store[key]
            except KeyError:
                result = store[key] = function(*args, **kwargs)
                return result

        inner.cache = store
        return inner

    return decorate


@cached(3)
def power(base, exponent=2):
    """Computes, loudly."""
    print(f"computing {base}**{exponent}")
    return base ** exponent


c = LinkedCache(2)
c["a"] = 1
c["b"] = 2
print(c["a"], c, list(reversed(c)))
c["c"] = 3
print("b" in c, list(c), len(c), c)
c["a"] = 10
print(c)
for key in ("b", "zz"):
    try:
        c[key]
    except KeyError as e:
        print("missing", e, e.args)
del c["a"]
print(c, c.hits, c.misses)
try:
    LinkedCache(0)
except ValueError as e:
    print(e)
try:
    del c["nope"]
except KeyError as e:
    print(repr(e))

o = OrderedCache(2)
o["x"] = 1; o["y"] = 2; o["x"]; o["z"] = 3
print(list(o.items()), o)
print(power(2), power(3), power(2), power(2, exponent=5), power(5), power(3), power(2))
print(power.__name__, power.__doc__, len(power.cache), power.cache.hits, power.cache.misses)


@functools.lru_cache(maxsize=8)
def steps(n):
    return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)


print([steps(n) for n in range(1, 20)])
print(steps.cache_info())
steps.cache_clear()
print(steps.cache_info())


@functools.cache
def ways(n, coins=(1, 5, 10, 25)):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n, coins[1:]) + ways(n - coins[0], coins)


print([ways(n) for n in (0, 4, 10, 25, 100)])
recent = deque(maxlen=3)
for i in range(6):
    recent.append(i * i)
print(recent, recent.maxlen)
