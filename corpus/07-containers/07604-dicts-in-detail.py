# Dicts: construction, updates, views, order, missing keys, changes while used.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}" + "".join(f" | {n}" for n in getattr(e, "__notes__", ()))
class Keys:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
class NoIter:
    def keys(self): return 5
class Sub(dict):
    def __missing__(self, key): return f"no {key}"
class SubIter(dict):
    def __iter__(self): return iter(["x"])
    def keys(self): return ["x"]
    def __getitem__(self, k): return 42
print(dict(), dict(a=1, b=2), dict([("a", 1), ["b", 2], "cd"]), dict({"a": 1}, b=2), dict(Keys()), dict(Keys(), a=5), dict(zip("ab", [1, 2])), dict({"a": 1}, a=9))
print(show(dict, 5), show(dict, [5]), show(dict, [(1, 2, 3)]), show(dict, ["a"]), show(dict, 1, 2), show(dict, [[]]), show(dict, NoIter()), show(dict, {[]: 1} if False else [([], 1)]), show(dict, SubIter(a=1)), show(lambda: {**5}), show(lambda: {**[1]}), {**Keys(), "b": 0})
d = {"a": 1, "b": 2, "c": 3}
print(d["a"], show(lambda: d["z"]), d.get("z"), d.get("z", 5), d.get("a", 5), d.setdefault("a", 9), d.setdefault("d", 4), d.setdefault("e"), d, d.pop("e"), d.pop("z", 7), show(d.pop, "z"), show({}.pop, "a"), {}.pop("a", 3), show({}.popitem), d.popitem(), d, show(lambda: d[[]]), show(lambda: [] in d), "a" in d, "z" in d, len(d))
print(Sub(a=1)["a"], Sub()["q"], Sub().get("q"), "q" in Sub(), show(lambda: Sub().pop("q")), show(lambda: dict.__getitem__(Sub(), 1)), Sub(a=1) == {"a": 1}, Sub(a=1), type(Sub(a=1).copy()), type(Sub(a=1) | {}), type({} | Sub(a=1)))
def delete(): del d["z"]
print(show(delete), d | {"a": 0, "z": 1}, {"a": 0, "z": 1} | d, show(lambda: d | [("a", 1)]), show(lambda: [("a", 1)] | d), show(lambda: d | 5), show(d.update, 5), show(d.update, [1]))
e = dict(d); e |= [("q", 1)]; print(e, show(lambda: e.__ior__(5)), show(e.update, a=5, b=6), e, e.update({}), show(e.update, {}, {}), d.__ror__([]), d.__or__([]))
print(dict.fromkeys("abca"), dict.fromkeys([1, 2], 0), dict.fromkeys({"x": 1}), dict.fromkeys({3}, []), Sub.fromkeys("a"), type(Sub.fromkeys("a")), show(dict.fromkeys, 5))
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2}, {(1, 2): 3}[(1.0, 2)], {"a": 1} == {"a": 1.0}, {"a": 1} == {"a": 2}, {"a": 1} == {"b": 1}, {"a": 1} == {"a": 1, "b": 2}, {"a": 1} != {"a": 1}, {} == [], {1: 2, 3: 4} == {3: 4, 1: 2}, show(lambda: {} < {}))
nan = float("nan"); print({nan: 1}[nan], {nan: nan} == {nan: nan})
order = {}
for i in range(20): order[i * 7 % 20] = i
for i in range(0, 20, 3): del order[i]
order[3] = "again"; print(order, list(reversed(order)), list(order.items())[:3], next(iter(order)), list(reversed(order.values()))[:3], list(reversed(order.items()))[:2])
while len(order) > 3: order.popitem()
print(order); order.clear(); print(order, list(order)); order["n"] = 1; print(order)
k, v, it = d.keys(), d.values(), d.items()
print(k, v, it, len(k), "a" in k, 1 in v, ("a", 1) in it, ("a", 2) in it, ("a",) in it, "a" in it, ("z", 1) in it, k == {"a", "b", "c", "d"}, k == {"a"}, it == {("a", 1)}, k.isdisjoint("xy"), k.isdisjoint("xa"), k.isdisjoint(k), {}.keys().isdisjoint({}.keys()), k.isdisjoint({"q"}), k.mapping["a"])
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted({"a", "z"} - k), sorted({"a", "z"} & k), sorted(["a", "z"] | k) if False else "", sorted(k & ["a", "q"]), sorted(it & {("a", 1)}), sorted(it - {("a", 1)}), sorted(it ^ {("a", 1), ("q", 0)}), sorted({"a": 1, "b": 2}.items() ^ {"a": 1, "b": 3}.items()), sorted({"q"} ^ k), sorted({"q"} | k))
ks = [{}.keys(), {"a": 1}.keys(), {"a": 1, "b": 2}.keys(), {"a"}, {"a", "b"}, frozenset("b"), {"b": 1}.keys()]
for a in ks: print([(a == b, a != b, a < b, a <= b, a > b, a >= b) for b in ks])
print(show(lambda: k < 5), k == 5, show(lambda: k & 5), show(lambda: v & v), show(lambda: d.keys()[0]), show(lambda: set(it)) != "", repr(Sub(a=1).keys()), d.keys().__reduce_ex__ is not None)
def grow():
    for x in d: d[x + "x"] = 1
def shrink():
    e = dict(a=1, b=2)
    for x in e: del e[x]
def change():
    e = dict(a=1, b=2)
    for x in e: e[x] = 5
    return e
print(show(grow), show(shrink), show(change), len(d))
d = {}; d["self"] = d; print(d, [d]); d["v"] = d.values(); print(str(d)[:60])
class Eq:
    def __init__(self, t): self.t = t
    def __hash__(self): return 1
    def __eq__(self, other):
        if self.t is not None: self.t.clear(); self.t = None
        return False
t = {}; t[Eq(None)] = 1; t[Eq(t)] = 2; print(len(t)); print(t.get(Eq(None)), len(t)); t[Eq(None)] = 5; print(len(t))
class Raises:
    def __hash__(self): return hash("a")
    def __eq__(self, other): raise ValueError("no")
print(show(lambda: {"a": 1}[Raises()]), show(lambda: Raises() in {"a": 1}), show(lambda: {Raises(): 1, "a": 2}))
class Mutating:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return len(k)
print(show(lambda: dict(**Mutating())), show(lambda: dict(**{1: 2})), show(lambda: dict(a=1, **{"a": 2})), show(lambda: dict(**{"a": 1}, **{"a": 2})), show(lambda: print(**{"sep": 1})))
