"""Methods of strings of unknown type."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept


def run(strings, n):
    total = 0
    for i in range(n):
        for s in strings:
            if s.startswith("al"):
                total += 1
            total += len(s.upper()) + s.find("a") + len(s.replace("a", "bc")) + len(s.strip())
            total += len(s.split(" ")) + len(s + s) + len(s[1:4])
            if s == "alpha":
                total += 1
            if "b" in s:
                total += 1
            total += len("-".join([s, s, s]))
    return total


print(run(mixed("alpha beta", "gamma", "  delta epsilon zeta "), 130000))
