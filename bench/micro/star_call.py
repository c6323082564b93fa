"""Calls with `*args` and `**kwargs`, and functions that take them."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def add(a, b, c):
    return a + b + c


def first(*args, **kwargs):
    return args[0]


def run(functions, n):
    total = 0
    t = (1, 2, 3)
    k = {"c": 5}
    for _ in range(n):
        for f in functions:
            total += f(*t)
            total += f(1, 2, **k)
    return total


print(run(mixed(add, first), 1000000))
