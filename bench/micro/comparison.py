"""Rich comparison of objects of a class."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Age:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __eq__(self, other):
        return self.v == other.v


def run(objects, n):
    a, b = objects
    total = 0
    for _ in range(n):
        if a < b:
            total += 1
        if a == b:
            total += 1
        if a > b:
            total += 1
    return total


print(run(mixed(Age(1), Age(2)), 1500000))
