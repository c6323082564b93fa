"""Tuples: packing, unpacking, comparison, hashing, iteration."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(tuples, n):
    total = 0
    seen = {}
    for i in range(n):
        for t in tuples:
            a, b = t
            u = (a, b, i & 7)
            x, *rest = u
            total += len(rest) + x
            if u < (a, b, 9):
                total += 1
            if u == t:
                total += 1
            seen[u] = i
            for v in u:
                total += v
    return total + len(seen)


print(run(mixed((1, 2), (3, 4)), 400000))
