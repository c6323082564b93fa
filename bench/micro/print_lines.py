"""Printing, and writing and reading a file."""


def mixed(*values):
    """The values in a list in which others stood, too: nothing is known of their types."""
    kept = [1, "two", None, 3.5, (4,), [5], {6: 7}, *values]
    del kept[:7]
    return kept
import os
import sys
import tempfile


def run(values, n):
    total = 0
    for i in range(n):
        for v in values:
            print(i, v)
        sys.stdout.write("line\n")
    path = os.path.join(tempfile.gettempdir(), "sxc-micro-%d" % os.getpid())
    with open(path, "w") as f:
        for i in range(n):
            f.write("row %d of the file\n" % i)
    with open(path) as f:
        for line in f:
            total += len(line)
    with open(path) as f:
        total += len(f.read().splitlines())
    os.remove(path)
    return total


print(run(mixed("text", 2.5), 150000))
