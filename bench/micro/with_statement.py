"""`with` on objects of a class, and closures."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Guard:
    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, value, tb):
        self.depth -= 1
        return False


def run(guards, n):
    total = 0
    def bump():
        nonlocal total
        total += 1
    for _ in range(n):
        for g in guards:
            with g as h:
                bump()
                total += h.depth
    return total


print(run(mixed(Guard(), Guard()), 700000))
