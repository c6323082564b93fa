# Lists that change while they are searched, compared, sorted, extended or walked.
# point: 5.changes-during-iteration
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


class Meddler:
    def __init__(self, action, answer=False):
        self.action = action
        self.answer = answer

    def __eq__(self, other):
        self.action()
        return self.answer

    def __hash__(self):
        return 1

    def __repr__(self):
        return "meddler"


items = [1, 2, 3]
attempt(items.index, Meddler(items.clear))
print(items)
items = [1, 2, 3]
attempt(items.count, Meddler(lambda: items.append(9) if len(items) < 8 else None))
print(items)
items = [1, 2, 3]
attempt(items.remove, Meddler(items.clear, True))
print(items)
items = [1, 2, 3]
attempt(lambda: Meddler(items.clear) in items)
items = [Meddler(lambda: items.clear()), 2, 3]
attempt(lambda: items == [1, 2, 3])
items = [1, 2, 3]
for x in items:
    if len(items) < 10:
        items.append(x * 10)
print(items)
items = [1, 2, 3, 4, 5, 6]
for x in items:
    items.remove(x)
print(items)
items = [1, 2, 3, 4]
for x in reversed(items):
    items.pop()
    print(x, end=" ")
print(items)
iterator = iter(items)
print(list(iterator), items.append(5), list(iterator), next(iterator, "done"))


def keys(action):
    def key(x):
        action()
        return -x

    return key


items = [3, 1, 2]
attempt(items.sort, key=keys(lambda: items.append(1)))
print(items)
items = [3, 1, 2]
attempt(items.sort, key=keys(items.clear))
print(items)
items = [3, 1, 2]
attempt(items.sort, key=keys(lambda: print("seen", items)))
print(items)
items = [3, 1, 2]
attempt(items.sort, key=keys(lambda: (items.append(1), items.clear())))
print(items)
items = [3, 1, 2]
attempt(items.sort, key=lambda x: 1 / (x - 2))
print(items)


class Odd:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 4:
            raise RuntimeError("four")
        return self.n < other.n

    def __repr__(self):
        return f"<{self.n}>"


items = [Odd(n) for n in (5, 3, 4, 1, 2)]
attempt(items.sort)
print(sorted(items, key=lambda o: o.n))


def grow():
    for i in range(3):
        target.append(100 + i)
        yield i


target = [0]
target.extend(grow())
print(target)
target = [1, 2, 3]
target[1:2] = (target.clear() or x for x in "ab")
print(target)


class Shrinks:
    def __index__(self):
        target.clear()
        return 2


target = [1, 2, 3, 4]
print(target[: Shrinks()], target)
target = [1, 2, 3, 4]
attempt(lambda: target[Shrinks()])
target = [1, 2, 3, 4]
target[Shrinks() :] = [9]
print(target)
