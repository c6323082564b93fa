"""Steps of generators."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def chain(g):
    yield from g


def run(makers, n):
    total = 0
    for make in makers:
        for v in make(n):
            total += v
        for v in chain(make(n)):
            total += v
    return total


print(run(mixed(count, count), 1500000))
