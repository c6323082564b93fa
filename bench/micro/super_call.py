"""Calls of a method through `super()`."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Base:
    def value(self, d):
        return d


class Derived(Base):
    def value(self, d):
        return super().value(d) + 1


def run(objects, n):
    total = 0
    for i in range(n):
        for o in objects:
            total += o.value(i)
    return total


print(run(mixed(Derived(), Derived()), 1000000))
