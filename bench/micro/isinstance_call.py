"""`isinstance` with classes and tuples of classes."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Animal:
    pass


class Dog(Animal):
    pass


def run(objects, n):
    total = 0
    for _ in range(n):
        for o in objects:
            if isinstance(o, Animal):
                total += 1
            if isinstance(o, (int, str)):
                total += 1
            if isinstance(o, list):
                total += 1
    return total


print(run(mixed(Dog(), 5, "x"), 1000000))
