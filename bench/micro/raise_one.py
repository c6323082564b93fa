"""Raise and catch through one frame."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Problem(Exception):
    pass


def fail(kind):
    raise kind(1)


def run(kinds, n):
    total = 0
    for _ in range(n):
        for kind in kinds:
            try:
                fail(kind)
            except Problem:
                total += 1
            except ValueError as e:
                total += len(e.args)
    return total


print(run(mixed(Problem, ValueError), 500000))
