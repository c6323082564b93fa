# Counter, defaultdict, OrderedDict, ChainMap and namedtuple as users use them, with their errors.
from collections import ChainMap, Counter, OrderedDict, defaultdict, namedtuple


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


c = Counter("abracadabra")
t(lambda: c), t(lambda: c["a"]), t(lambda: c["z"]), t(lambda: "z" in c), t(lambda: c.most_common(2)), t(lambda: c.most_common()), t(lambda: c.most_common(0)), t(lambda: c.most_common(-1)), t(lambda: sorted(c.elements())), t(lambda: c.total()), t(lambda: Counter(a=2, b=-1) + Counter(a=1, b=5)), t(lambda: Counter(a=2, b=1) - Counter(a=1, b=5)), t(lambda: Counter(a=2, b=1) & Counter(a=1, b=5)), t(lambda: Counter(a=2, b=1) | Counter(a=1, b=5)), t(lambda: +Counter(a=2, b=-1)), t(lambda: -Counter(a=2, b=-1)), t(lambda: Counter(a=1) == Counter(a=1, b=0)), t(lambda: Counter(a=1) <= Counter(a=2)), t(lambda: Counter(a=1) < {"a": 2}), t(lambda: Counter([1, 1.0, True])), t(lambda: Counter({"x": 3}, y=4)), t(lambda: Counter(5)), t(lambda: Counter("a", "b")), t(lambda: Counter([[]])), t(lambda: Counter.fromkeys("ab")), t(lambda: Counter() + 5), t(lambda: Counter(a="x")), t(lambda: Counter(a=1.5).total())
c.update("aaa"), c.subtract({"b": 5, "q": 1})
c["new"] += 7
del c["missing"]
print(c, c.copy() == c, dict(c), c.pop("a"), c.popitem(), len(c))
c.update(c=1)
c += Counter("zz")
print(c)
d = defaultdict(list)
d["a"].append(1)
d["b"] += [2]
t(lambda: d), t(lambda: d.get("z")), t(lambda: "z" in d), t(lambda: d["new"]), t(lambda: d.default_factory), t(lambda: defaultdict(int, a=1)), t(lambda: defaultdict(None, {1: 2})[3]), t(lambda: defaultdict(5)), t(lambda: defaultdict()), t(lambda: defaultdict(lambda: 1 / 0)["x"]), t(lambda: d.copy()), t(lambda: type(d | {})), t(lambda: d == dict(d)), t(lambda: d.__missing__("q")), t(lambda: list(d)), t(lambda: defaultdict(int, [("a", 1)], b=2)), t(lambda: d.setdefault("s", 5)), t(lambda: defaultdict(list, 5))
tree = lambda: defaultdict(tree)
x = tree()
x["a"]["b"]["c"] = 1
print(list(x), list(x["a"]["b"]))
o = OrderedDict(a=1, b=2, c=3)
t(lambda: o), t(lambda: o.move_to_end("a")), t(lambda: o), t(lambda: o.move_to_end("c", last=False)), t(lambda: list(o)), t(lambda: o.move_to_end("zz")), t(lambda: o.popitem()), t(lambda: o.popitem(last=False)), t(lambda: o), t(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)), t(lambda: OrderedDict(a=1, b=2) == dict(b=2, a=1)), t(lambda: list(reversed(OrderedDict(a=1, b=2)))), t(lambda: OrderedDict().popitem()), t(lambda: OrderedDict([(1, 2)]) | {3: 4}), t(lambda: o.pop("zz")), t(lambda: o.pop("zz", 0)), t(lambda: OrderedDict.fromkeys("ab", 1)), t(lambda: o.setdefault("n")), t(lambda: o.copy())
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
t(lambda: m), t(lambda: m["a"]), t(lambda: m["b"]), t(lambda: m["z"]), t(lambda: list(m)), t(lambda: len(m)), t(lambda: m.maps), t(lambda: m.parents), t(lambda: m.new_child({"q": 0})), t(lambda: m.pop("b")), t(lambda: m.pop("a")), t(lambda: dict(m)), t(lambda: m.__setitem__("b", 9)), t(lambda: m), t(lambda: m.__delitem__("zz")), t(lambda: m.get("zz", 1)), t(lambda: "b" in m), t(lambda: m | {"k": 1}), t(lambda: ChainMap().popitem()), t(lambda: m == {"a": 2, "b": 9})
P = namedtuple("P", "x y", defaults=[0])
p = P(1, 2)
t(lambda: p), t(lambda: P(1)), t(lambda: P()), t(lambda: P(1, 2, 3)), t(lambda: P(z=1)), t(lambda: p.x + p[1]), t(lambda: p._replace(x=5)), t(lambda: p._replace(z=1)), t(lambda: p._asdict()), t(lambda: P._fields), t(lambda: P._field_defaults), t(lambda: P._make([7, 8])), t(lambda: P._make([7])), t(lambda: setattr(p, "x", 1)), t(lambda: p.zz), t(lambda: namedtuple("A", "a a")), t(lambda: namedtuple("A", "_a")), t(lambda: namedtuple("A", "def")), t(lambda: namedtuple("1A", "a")), t(lambda: namedtuple("A", ["a", "def", "a"], rename=True)._fields), t(lambda: namedtuple("A", "a b", defaults=[1, 2, 3])), t(lambda: p == (1, 2)), t(lambda: P(*"ab")), t(lambda: hash(p) == hash((1, 2))), t(lambda: isinstance(p, tuple)), t(lambda: p._x), t(lambda: P.x.__doc__), t(lambda: P.__doc__), t(lambda: p.__class__.__name__), t(lambda: [*p, *p._fields]), t(lambda: P.__match_args__), t(lambda: p < P(1, 3))
