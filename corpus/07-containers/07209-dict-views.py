# Views of dicts: set operations, comparison, changes during iteration, reversal, mappings.
def t(f):
    try:
        r = f()
        print(sorted(r, key=repr) if isinstance(r, set) else repr(r))
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2, "c": [3]}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), list(reversed(k)), list(reversed(v)), list(reversed(i)), type(k).__name__, type(iter(i)).__name__)
for other in (["a", "z"], {"a", "z"}, ("b",), {"a": 9}.keys(), "ab", {}, iter("ac"), 5, None, [[]]):
    for op in (lambda: k & other, lambda: k | other, lambda: k - other, lambda: k ^ other, lambda: other & k, lambda: other | k, lambda: other - k, lambda: other ^ k):
        if type(other).__name__ == "str_iterator":
            other = iter("ac")
        t(op)
t(lambda: k == {"a", "b", "c"}), t(lambda: k == ["a", "b", "c"]), t(lambda: k < {"a", "b", "c", "d"}), t(lambda: k >= {"a"}), t(lambda: k <= ["a"]), t(lambda: k.isdisjoint("xyz")), t(lambda: k.isdisjoint("a")), t(lambda: k.isdisjoint(5)), t(lambda: "a" in k), t(lambda: [] in k), t(lambda: 2 in v), t(lambda: ("a", 1) in i), t(lambda: ("a", 2) in i), t(lambda: ("c", [3]) in i), t(lambda: "a" in i), t(lambda: ("a",) in i), t(lambda: ["a", 1] in i), t(lambda: i & [("a", 1)]), t(lambda: i & {("c", 3)}), t(lambda: i | []), t(lambda: {"x": 1}.items() | {("y", 2)}), t(lambda: {"x": 1}.items() - {("x", 1)}), t(lambda: {"x": 1}.items() ^ {("x", 2)}), t(lambda: {"x": 1}.items() == {("x", 1)}), t(lambda: {"x": 1}.items() < {("x", 1), 2}), t(lambda: i == d.items()), t(lambda: v == d.values()), t(lambda: v == v), t(lambda: v & v), t(lambda: hash(k)), t(lambda: hash(v) == hash(v)), t(lambda: k[0]), t(lambda: v[0]), t(lambda: k + k), t(lambda: k.mapping), t(lambda: k.mapping["a"]), t(lambda: type(k.mapping)), t(lambda: len(v)), t(lambda: k.foo), t(lambda: type(k)()), t(lambda: k.__iter__().__length_hint__()), t(lambda: i.__contains__(("b", 2)))
k2 = d.keys()
d["new"] = 4
print(list(k2), k2 == k, list(v), len(i))


def grow():
    for x in d:
        d[x + "!"] = 0


def shrink():
    for x in d:
        del d[x]


def replace():
    for x in d:
        d[x] = "r"
    return d


def swap():
    for x in list(d):
        d[x + "?"] = d.pop(x)
    return d


def remove_and_add():
    e = {1: 1, 2: 2}
    for x in e:
        del e[x]
        e[x + 10] = 0
        if len(str(e)) > 100 or x > 50:
            return e
    return e


def items():
    for x, y in d.items():
        d.clear()


def values():
    for y in d.values():
        d[len(d)] = 1


for f in (grow, shrink, replace, swap, remove_and_add, items, values):
    d = {"a": 1, "b": 2, "c": 3}
    t(f)
    print(d)
it = iter({1: 1, 2: 2})
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"))
d = {1: "a"}
it = iter(d.items())
d[2] = "b"
for _ in range(3):
    t(lambda: next(it))
r = {"x": 1}
r["v"] = r.values()
r["k"] = r.keys()
print(str(r.keys()), len(str(r.items())) > 10)
