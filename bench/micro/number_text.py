"""Conversion between numbers and text, f-strings."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(values, n):
    total = 0
    for i in range(n):
        for v in values:
            s = str(v + i)
            total += len(s)
            total += len(f"{v}:{i:5d}|{i:x}")
            total += int(str(i)) & 7
            total += len(repr(v))
            total += len("%d %s" % (i, v))
            total += len("{} {}".format(i, v))
    return total


print(run(mixed(1, 123456789, 2.5), 100000))
