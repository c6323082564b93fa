"""Calls of callables of several kinds."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Adder:
    def __init__(self, d):
        self.d = d

    def __call__(self, v):
        return v + self.d

    def method(self, v):
        return v - self.d


def outer(k):
    def inner(v):
        return v + k
    return inner


def run(callables, n):
    total = 0
    for i in range(n):
        for f in callables:
            total += f(i)
    return total


print(run(mixed(outer(3), Adder(4), Adder(5).method, abs, lambda v: v, int), 700000))
