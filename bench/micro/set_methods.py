"""Operations on sets of unknown type."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(sets, n):
    total = 0
    a, b = sets
    for i in range(n):
        a.add(i & 63)
        b.add(i & 127)
        if i in a:
            total += 1
        a.discard(i & 15)
        if i & 63 == 0:
            total += len(a | b) + len(a & b) + len(b - a) + len(a ^ b)
            total += a <= b
    return total


print(run(mixed(set(), set()), 800000))
