# Loops with else, break and continue in try blocks, nested comprehensions, changes of the loop variable, iterators that misbehave.
def tried(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


def search(rows, wanted):
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            if v == wanted:
                break
        else:
            continue
        return i, j
    else:
        return "nowhere"


print(search([[1, 2], [3, 4]], 4), search([[1, 2]], 9), search([], 1))


def in_try(n):
    out = []
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            out.append(i)
        finally:
            out.append(-i)
    else:
        out.append("else")
    return out, i


print(in_try(3), in_try(8))
tried(in_try, 0)


def while_else(n):
    steps = 0
    while n > 0:
        n -= 2
        steps += 1
        if n == 7:
            break
    else:
        steps = -steps
    return n, steps


print(while_else(5), while_else(11), while_else(0), while_else(10**19 - 10**19 + 4))
for i in range(3):
    print(i, end=" ")
    i = 100
print(i)
for i in []:
    pass
print(i)
matrix = [[r * c for c in range(4)] for r in range(3)]
print([v for row in matrix if sum(row) for v in row if v % 2 == 0], [[row[i] for row in matrix] for i in range(4)], {r: {c for c in range(r)} for r in range(3)}, {(a, b) for a in "ab" for b in "ab" if a < b}, sum(a * b for a in range(3) for b in range(a)), [(x, y) for x in range(3) for y in range(x, 3) if (x + y) % 2], [[] for _ in range(2)], [i if i % 2 else -i for i in range(5)], [f"{k}={v}" for k, v in {"a": 1}.items()], list((i, j) for i in range(2) for j in [i]), [y for x in [1, 2] for y in [x * 10]], *[c for c in "ab"], [(lambda: k)() for k in range(2)])
g = (print("lazy", i) or i for i in range(2))
print("before"), print(next(g)), print(list(g))
def late(): return (v for v in undefined_thing)
tried(late)
tried(lambda: [v for v in 5])
tried(lambda: (v for v in 5))
tried(lambda: {v: 1 for v in [[]]})
tried(lambda: [1 / v for v in (1, 0)])
tried(lambda: [a for a, b in [(1,)]])


class NoNext:
    def __iter__(self):
        return self


class BadStop:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")


class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        if i == 5:
            raise KeyError
        return i


def iterate(o):
    return [v for v in o]


tried(iterate, NoNext()), tried(iterate, BadStop()), tried(iterate, Old()), tried(iterate, None), tried(iterate, 5), tried(iterate, int), tried(iterate, {1: 2}), tried(iterate, "ab")


def nested_break():
    log = []
    for a in range(3):
        for b in range(3):
            if b == 2:
                break
            for c in range(3):
                if c == a:
                    continue
                if c + b == 3:
                    break
                log.append((a, b, c))
            else:
                log.append("c done")
        else:
            log.append("never")
    return log


print(nested_break())


def returns_in_loops(values):
    for v in values:
        try:
            if v < 0:
                return "negative"
            1 / v
        except ZeroDivisionError:
            continue
        else:
            if v > 5:
                return v
        finally:
            values = "changed"
    return values


print(returns_in_loops([0, 1, 9]), returns_in_loops([0, 1]), returns_in_loops([-1]), returns_in_loops([]))
total = 0
n = 0
while True:
    n += 1
    if n % 3 == 0:
        continue
    if n > 100:
        break
    total += n if n % 2 else -n
print(total, n, [n for n in range(3)], n, sum([n for n in range(5)]), n)
