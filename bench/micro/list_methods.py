"""Methods of lists of unknown type."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(lists, n):
    total = 0
    for i in range(n):
        for a in lists:
            a.append(i)
            a.append(total)
            total += a.pop()
            a.extend((1, 2))
            a.pop()
            a.pop()
            total = (total + a[-1]) & 1048575
            a[0] = i
            if len(a) > 100:
                a.clear()
    return total


print(run(mixed([0], [0]), 500000))
