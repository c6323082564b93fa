# dict: construction, methods, order, union, errors.
def t(f):
    d = {"a": 1, "b": 2, "c": 3}
    try:
        r = f(d)
        print(repr(r), d)
    except Exception as e:
        print(type(e).__name__, e, d)


class Keys:
    def keys(self):
        return ["k", "l"]

    def __getitem__(self, k):
        return k * 2


class BadKeys:
    keys = 5


class NoHash:
    __hash__ = None


class Boom:
    def __hash__(self):
        raise ValueError("hash")


class EqBoom:
    def __hash__(self):
        return hash("a")

    def __eq__(self, o):
        raise ValueError("eq")


t(lambda d: dict()), t(lambda d: dict(d) is d), t(lambda d: dict(a=1, b=2)), t(lambda d: dict([("x", 1), ["y", 2], "zw"])), t(lambda d: dict(Keys())), t(lambda d: dict(BadKeys())), t(lambda d: dict({"a": 1}, a=2, b=3)), t(lambda d: dict(5)), t(lambda d: dict([1])), t(lambda d: dict(["abc"])), t(lambda d: dict([(1, 2, 3)])), t(lambda d: dict([()])), t(lambda d: dict({}, {})), t(lambda d: dict([([], 1)])), t(lambda d: dict(None)), t(lambda d: dict("ab")), t(lambda d: dict(zip("ab", (1, 2)))), t(lambda d: dict(**{"x y": 1})), t(lambda d: dict(**{1: 2})), t(lambda d: {**d, "a": 0}), t(lambda d: {**5}), t(lambda d: {"x": 1, **d, "b": 9}), t(lambda d: {[]: 1}), t(lambda d: {NoHash(): 1}), t(lambda d: {Boom(): 1}), t(lambda d: d[EqBoom()])
t(lambda d: d["a"]), t(lambda d: d["z"]), t(lambda d: d[1, 2]), t(lambda d: d[[]]), t(lambda d: d[{}]), t(lambda d: d.get("a")), t(lambda d: d.get("z")), t(lambda d: d.get("z", 5)), t(lambda d: d.get([])), t(lambda d: d.get()), t(lambda d: d.get("a", 1, 2)), t(lambda d: d.get(key="a")), t(lambda d: d.get("z", default=5)), t(lambda d: d.pop("a")), t(lambda d: d.pop("z")), t(lambda d: d.pop("z", 0)), t(lambda d: d.pop()), t(lambda d: d.pop([])), t(lambda d: {}.pop([])), t(lambda d: {}.pop([], 1)), t(lambda d: d.popitem()), t(lambda d: {}.popitem()), t(lambda d: d.popitem(1)), t(lambda d: d.setdefault("a", 9)), t(lambda d: d.setdefault("z")), t(lambda d: d.setdefault("z", [])), t(lambda d: d.setdefault([])), t(lambda d: d.setdefault()), t(lambda d: d.update({"a": 0, "z": 1})), t(lambda d: d.update([("q", 1)], a=5)), t(lambda d: d.update(x=1)), t(lambda d: d.update()), t(lambda d: d.update(5)), t(lambda d: d.update([1])), t(lambda d: d.update([("a", 9), (1,)])), t(lambda d: d.update({}, {})), t(lambda d: d.update(Keys())), t(lambda d: d.update(d)), t(lambda d: d.clear()), t(lambda d: d.copy()), t(lambda d: d.copy() is d), t(lambda d: dict.fromkeys("ab")), t(lambda d: dict.fromkeys([1, 2], 0)), t(lambda d: dict.fromkeys(5)), t(lambda d: dict.fromkeys()), t(lambda d: d.fromkeys("x", "y")), t(lambda d: dict.fromkeys([[]])), t(lambda d: d.has_key("a")), t(lambda d: list(reversed(d)))
t(lambda d: d | {"a": 5, "z": 6}), t(lambda d: {"z": 6, "a": 5} | d), t(lambda d: d | [("q", 1)]), t(lambda d: [("q", 1)] | d), t(lambda d: d.__ior__([("q", 1)])), t(lambda d: d.__ior__({"a": 0})), t(lambda d: d.__ior__(5)), t(lambda d: d | None), t(lambda d: d + d), t(lambda d: d & d), t(lambda d: d - d), t(lambda d: d < d), t(lambda d: d == {"c": 3, "b": 2, "a": 1}), t(lambda d: d == {"a": 1}), t(lambda d: d != 5), t(lambda d: d == [("a", 1)]), t(lambda d: hash(d)), t(lambda d: "a" in d), t(lambda d: [] in d), t(lambda d: 1 in d), t(lambda d: len(d)), t(lambda d: bool({})), t(lambda d: d.__delitem__("a")), t(lambda d: d.__delitem__("z")), t(lambda d: d.__setitem__("n", 1)), t(lambda d: d.__setitem__([], 1)), t(lambda d: d.__getitem__("z")), t(lambda d: d.__contains__("a")), t(lambda d: {1: "a", 1.0: "b", True: "c"}), t(lambda d: {0: 1, False: 2, "0": 3}), t(lambda d: {float("inf"): 1, None: 2, (): 3, "": 4}), t(lambda d: max(d, key=d.get)), t(lambda d: sorted(d, reverse=True)), t(lambda d: {v: k for k, v in d.items()}), t(lambda d: [*d]), t(lambda d: (lambda **kw: kw)(**d)), t(lambda d: (lambda **kw: kw)(**d, a=1)), t(lambda d: "{a}{b}".format(**d)), t(lambda d: "%(a)s" % d), t(lambda d: dict[str, int]), t(lambda d: {**{"a": 1}, **{"a": 2}}), t(lambda d: str({1: {2: {}}})), t(lambda d: d.__init__({"n": 1})), t(lambda d: d.__init__(5))
d = {}
for k in "qwertyuiop":
    d[k] = len(d)
del d["e"], d["q"]
d["q"] = "again"
d["w"] = "same place"
print(d, list(d.keys()), d.popitem(), list(d)[-1])
d["self"] = d
print(d)


class D(dict):
    def __missing__(self, k):
        return f"missing {k}"

    def __getitem__(self, k):
        return super().__getitem__(k)


m = D(a=1)
print(m["a"], m["z"], m.get("z"), m, type(m.copy()).__name__, type(m | {}).__name__, "%(q)s" % m, "z" in m, m.setdefault("s", 1), m == {"a": 1, "s": 1}, D.fromkeys("xy"), type(D.fromkeys("x")).__name__)
