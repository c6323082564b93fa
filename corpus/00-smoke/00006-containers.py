# Lists, dicts, sets and tuples print as literals.
print([1, "a", None], {"k": [1]}, (1,), (), {1}, set(), {}, [])
d = {}
d["x"] = 1
d["y"] = d["x"] + 1
print(d, len(d), "x" in d, "z" in d)
try:
    d["z"]
except KeyError as e:
    print(type(e).__name__, e)
try:
    [1][3]
except IndexError as e:
    print(type(e).__name__, e)
