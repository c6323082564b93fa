"""Calls of functions and methods with keywords and defaults."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def area(width, height=2, *, depth=3):
    return width + height + depth


def volume(width, height=2, *, depth=3):
    return width - height + depth


def run(functions, n):
    total = 0
    for i in range(n):
        for f in functions:
            total += f(i, depth=4)
            total += f(width=i, height=1)
            total += f(i)
    return total


print(run(mixed(area, volume), 800000))
