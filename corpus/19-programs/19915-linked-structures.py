# A linked list, a binary search tree and a trie as full container classes.
class Cell:
    __slots__ = ("head", "tail")

    def __init__(self, head, tail=None):
        self.head, self.tail = head, tail


class Linked:
    def __init__(self, items=()):
        self.first = None
        self.size = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, item):
        self.first = Cell(item, self.first)
        self.size += 1

    def pop(self):
        if self.first is None:
            raise IndexError("pop from empty list")
        cell, self.first = self.first, self.first.tail
        self.size -= 1
        return cell.head

    def _cell(self, index):
        if not -self.size <= index < self.size:
            raise IndexError(f"{index} is not in a list of {self.size}")
        cell = self.first
        for _ in range(index % self.size):
            cell = cell.tail
        return cell

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Linked(list(self)[index])
        return self._cell(index).head

    def __setitem__(self, index, value):
        self._cell(index).head = value

    def __delitem__(self, index):
        if index in (0, -self.size):
            self.pop()
        else:
            before = self._cell(index % self.size - 1)
            before.tail = before.tail.tail
            self.size -= 1

    def __len__(self):
        return self.size

    def __iter__(self):
        cell = self.first
        while cell:
            yield cell.head
            cell = cell.tail

    def reverse(self):
        previous, cell = None, self.first
        while cell:
            cell.tail, previous, cell = previous, cell, cell.tail
        self.first = previous
        return self

    def __add__(self, other):
        return Linked([*self, *other]) if isinstance(other, Linked) else NotImplemented

    def __iadd__(self, other):
        joined = Linked([*self, *other])
        self.first, self.size = joined.first, joined.size
        return self

    def __eq__(self, other):
        return isinstance(other, Linked) and len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self):
        return f"Linked({list(self)!r})"


class Tree:
    class Node:
        def __init__(self, key, value):
            self.key, self.value = key, value
            self.left = self.right = None

    def __init__(self, pairs=()):
        self.root = None
        self.count = 0
        for k, v in dict(pairs).items():
            self[k] = v

    def __setitem__(self, key, value):
        if self.root is None:
            self.root = Tree.Node(key, value)
            self.count = 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Tree.Node(key, value))
                self.count += 1
                return
            node = child

    def __getitem__(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        if node is None:
            return self.__missing__(key)
        return node.value

    def __missing__(self, key):
        raise KeyError(key)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)
        return walk(self.root)

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return list(self)

    def height(self):
        def measure(node):
            return 0 if node is None else 1 + max(measure(node.left), measure(node.right))
        return measure(self.root)

    def __len__(self):
        return self.count


class Trie:
    END = object()

    def __init__(self, *words):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node[Trie.END] = node.get(Trie.END, 0) + 1

    def complete(self, prefix=""):
        node = self.root
        for c in prefix:
            if (node := node.get(c)) is None:
                return
        stack = [(prefix, node)]
        while stack:
            word, node = stack.pop()
            if Trie.END in node:
                yield word
            stack += sorted(((word + c, n) for c, n in node.items() if c is not Trie.END), reverse=True, key=lambda p: p[0])


xs = Linked(range(6))
print(xs, len(xs), xs[2], xs[-1], xs[1:4], list(reversed(list(xs))), 3 in xs, 9 in xs, max(xs))
xs[0] = "zero"
del xs[3], xs[-1]
xs += "ab"
print(xs, xs + Linked([None]), xs == Linked(["zero", 1, 2, 4, "a", "b"]), xs.reverse(), xs.pop(), xs)
a, b, *rest = xs
print(a, b, rest, bool(Linked()), [*zip(xs, "xyz")], sum(Linked([1, 2.5])))
t = Tree({5: "five", 2: "two", 8: "eight", 1: "one", 9: "nine", 3: "three"})
t[2] = "TWO"
print(list(t), t[2], 8 in t, 7 in t, len(t), t.height(), {**t}, dict(t), sorted(t, reverse=True), min(t))
deep = Tree()
for i in range(200):
    deep[i * 37 % 200] = i
print(len(deep), deep.height(), list(deep) == list(range(200)), sum(deep[k] for k in deep))
w = Trie("car", "card", "care", "cat", "dog", "do", "été")
print(list(w.complete("ca")), list(w.complete()), list(w.complete("x")), list(w.complete("do")))
for bad in (lambda: Linked().pop(), lambda: xs[10], lambda: xs.__setitem__(-9, 1), lambda: xs + [1], lambda: t["x"], lambda: t[77], lambda: {**Linked()}, lambda: xs["a"], lambda: hash(xs), lambda: Linked(5), lambda: xs < xs, lambda: Cell(1).other):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
