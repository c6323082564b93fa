"""Reads of globals and builtins."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept

LIMIT = mixed(5)[0]
OTHER = mixed(6)[0]


def run(n):
    total = 0
    for _ in range(n):
        total += LIMIT
        total += OTHER
        if len is not None:
            total += 1
        if chr is abs:
            total += 1
    return total


print(run(3000000))
