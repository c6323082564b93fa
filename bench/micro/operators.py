"""Arithmetic operators of a class."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Mod:
    __slots__ = ("v",)

    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        self.v = (self.v + other.v) % 1000003
        return self

    def __neg__(self):
        return self


def run(objects, n):
    a, b = objects
    for _ in range(n):
        a = a + b
        a = -a
    return a.v


print(run(mixed(Mod(1), Mod(2)), 2000000))
