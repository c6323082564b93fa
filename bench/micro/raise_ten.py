"""Raise and catch through ten frames."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Problem(Exception):
    pass


def fail(kind, depth):
    if depth == 0:
        raise kind(1)
    return fail(kind, depth - 1) + 1


def run(kinds, n):
    total = 0
    for _ in range(n):
        for kind in kinds:
            try:
                fail(kind, 9)
            except (Problem, ValueError):
                total += 1
    return total


print(run(mixed(Problem, ValueError), 200000))
