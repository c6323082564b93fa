"""Class attributes, static and class methods."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


class Config:
    limit = 5

    @classmethod
    def make(cls, v):
        return cls.limit + v

    @staticmethod
    def twice(v):
        return v + v


class Small(Config):
    limit = 2


def run(classes, objects, n):
    total = 0
    for i in range(n):
        for c in classes:
            total += c.limit
            total += c.make(i)
            total += c.twice(i)
        for o in objects:
            total += o.limit
            total += o.make(i)
            total += o.twice(i)
    return total


print(run(mixed(Config, Small), mixed(Config(), Small()), 500000))
