"""sum, min, max, sorted, enumerate, zip, map, filter, any, all, reversed."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(lists, n):
    total = 0
    for i in range(n):
        for a in lists:
            total += sum(a) + min(a) + max(a) + sorted(a)[0]
            for k, v in enumerate(a):
                total += k + v
            for x, y in zip(a, a):
                total += x - y
            for x in map(abs, a):
                total += x
            for x in filter(None, a):
                total += x
            for x in reversed(a):
                total += x
            if any(a) and all(a):
                total += 1
            total += len(list(range(10))) + len(tuple(a)) + max(i, 5)
    return total


print(run(mixed([5, 3, 8, 1, 9, 2, 7], [4, 3, 2, 1]), 60000))
