"""`__getitem__`, `__setitem__`, `__len__` and `__contains__` of a class."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Table:
    def __init__(self):
        self.last = 0

    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        self.last = value

    def __len__(self):
        return 3

    def __contains__(self, key):
        return True


def run(objects, n):
    total = 0
    for i in range(n):
        for o in objects:
            total += o[i]
            o[i] = total
            total += len(o)
            if i in o:
                total += 1
    return total


print(run(mixed(Table(), Table()), 700000))
