# An LRU cache on a linked list, and a trie with prefix search.
class Link:
    __slots__ = "key", "value", "prev", "next"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LRU:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self.map = {}
        self.root = Link()
        self.hits = self.misses = 0

    def _unlink(self, link):
        link.prev.next, link.next.prev = link.next, link.prev

    def _front(self, link):
        link.prev, link.next = self.root, self.root.next
        self.root.next.prev = link
        self.root.next = link

    def __getitem__(self, key):
        link = self.map.get(key)
        if link is None:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        self._unlink(link)
        self._front(link)
        return link.value

    def __setitem__(self, key, value):
        link = self.map.get(key)
        if link is not None:
            link.value = value
            self._unlink(link)
        else:
            if len(self.map) == self.capacity:
                old = self.root.prev
                self._unlink(old)
                del self.map[old.key]
            link = self.map[key] = Link(key, value)
        self._front(link)

    def __iter__(self):
        link = self.root.next
        while link is not self.root:
            yield link.key, link.value
            link = link.next

    def __len__(self):
        return len(self.map)


class Trie:
    def __init__(self):
        self.children = {}
        self.end = False

    def insert(self, word):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)

    def search(self, prefix):
        node = self
        for c in prefix:
            if c not in node.children:
                return []
            node = node.children[c]
        return list(node.words(prefix))


cache = LRU(3)
for i, k in enumerate("abcabdea"):
    try:
        cache[k]
    except KeyError:
        cache[k] = i * 1.5 if i % 2 else i
print(list(cache), cache.hits, cache.misses, len(cache))
try:
    cache["zz"]
except KeyError as e:
    print(repr(e))
try:
    LRU(0)
except ValueError as e:
    print(e)
memo = LRU(100)
def fib(n):
    if n < 2:
        return n
    try:
        return memo[n]
    except KeyError:
        memo[n] = r = fib(n - 1) + fib(n - 2)
        return r
print(fib(95), memo.hits, memo.misses)
t = Trie()
for w in "car card care cat dog do".split():
    t.insert(w)
print(t.search("car"), t.search("do"), t.search("x"), t.search(""))
try:
    t.insert(5)
except TypeError as e:
    print(e)
