# Prints the attributes of CPython's built-in types that the types here lack; a line `type attribute` each.
import types

METHODS = """\
@METHODS@"""


def find(path):
    owner, _, name = path.rpartition(".")
    if owner == "types":
        return getattr(types, name, None)
    import builtins
    return getattr(builtins, path, None)


count = 0
for line in METHODS.splitlines():
    path, *names = line.split()
    found = find(path)
    if found is None:
        print(path, "(the whole type)")
        count += 1
        continue
    have = set(dir(found))
    for name in names:
        if name not in have:
            print(path, name)
            count += 1
print(count, "missing")
