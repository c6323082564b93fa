"""Reflected operators of a class."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Scale:
    def __init__(self, v):
        self.v = v

    def __rmul__(self, other):
        return other + self.v

    def __radd__(self, other):
        return other - self.v


def run(objects, n):
    a, b = objects
    total = 0
    for i in range(n):
        total = i * a
        total = total + b
    return total


print(run(mixed(Scale(1), Scale(2)), 2000000))
