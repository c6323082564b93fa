"""Reads of a property."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Disc:
    def __init__(self, r):
        self.r = r

    @property
    def width(self):
        return self.r


def run(objects, n):
    total = 0
    for _ in range(n):
        for o in objects:
            total += o.width
    return total


print(run(mixed(Disc(1), Disc(2)), 2000000))
