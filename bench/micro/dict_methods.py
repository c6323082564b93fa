"""Methods of dicts of unknown type, with keys of several types."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(dicts, keys, n):
    total = 0
    for i in range(n):
        for d in dicts:
            for k in keys:
                d[k] = i
                total += d[k]
                total += d.get(k, 0)
                if k in d:
                    total += 1
                d.setdefault(k, 3)
    for d in dicts:
        for k, v in d.items():
            total += v
    return total


print(run(mixed({}, {}), mixed("alpha", 12, ("a", 1), "omega"), 150000))
