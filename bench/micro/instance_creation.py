"""Creation of instances: plain, with slots, derived, without `__init__`."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Plain:
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b


class Derived(Plain):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.c = 1


class Named(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))


def run(classes, n):
    last = None
    for i in range(n):
        for c in classes:
            last = c(i, 2)
    return type(last).__name__


print(run(mixed(Plain, Slotted, Derived, Named), 500000))
