# Which overridden methods of list and dict subclasses the built-ins call, and which not.
# point: 7.builtin-subclasses
class L(list):
    def __iter__(self): return iter(["iter"])
    def __getitem__(self, i): return ("item", i)
    def __len__(self): return 50
    def __contains__(self, x): return True
    def append(self, x): print("append", x); super().append(x)
    def __setitem__(self, i, x): print("setitem", i); super().__setitem__(i, x)
    def __eq__(self, other): return "eq"
    __hash__ = None
l = L([1, 2, 3])
print(list(l), tuple(l), [*l], len(l), l[0], l[1:2], 9 in l, l == 5, l != 5, bool(l))
print(sorted(l), sum(L([1, 2]), ) if 0 else "", list.__len__(l), list.__getitem__(l, 0), l.index(2), l.count(1), l.copy(), type(l.copy()).__name__)
print(repr(l), str(l), l + [4], type(l + [4]).__name__, l * 2, type(l[:]).__name__, list(reversed(l)) if 0 else "")
l.extend([7])
l += [8]
l.insert(0, 0)
l[0] = 5
print(repr(l), max(l), any(l), list(enumerate(l)), list(zip(l)), "".join(L(["a", "b"])))
a, = l
print(a, [*map(str, l)], {*l}, dict.fromkeys(l))
print([0].__add__(l), [9] + l, [0, *l])
x = []
x.extend(l)
print(x, list.__eq__([5], l), [1] == L([1]))
x[:] = l
print(x)

class D(dict):
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("setitem", k); super().__setitem__(k, v)
    def __iter__(self): return iter(["iter"])
    def keys(self): return ["keys"]
    def __len__(self): return 9
    def __contains__(self, k): return True
    def get(self, k, d=None): return "get"
    def __missing__(self, k): return ("missing", k)
d = D(a=1)
print(d["zzz"], d.get("a"), "q" in d, len(d), list(d), repr(d), bool(d), d == {"a": 1})
d.update(b=2)
d.setdefault("c", 3)
d["e"] = 5
print(repr(d), dict(d), {**d}, dict.get(d, "a"), d | {"x": 1}, type(d | {}).__name__, d.copy(), type(d.copy()).__name__)
def show(**kw): print(kw)
show(**d)
print("%(a)s" % d, "{a}".format_map(d), "{keys}".format(**d), list(d.items()), list(d.values()))
y = {}
y.update(d)
print(y)
class Missing(dict):
    def __missing__(self, k): return "made " + k
m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, dict.__getitem__(m, "c"), "%(q)s" % m, "{q}".format_map(m), m.pop("b", 0))
try:
    m.pop("zz")
except KeyError as e:
    print("KeyError", e)
class Instance(dict): pass
i = Instance()
i.__missing__ = lambda k: "never"
try:
    i["k"]
except KeyError as e:
    print("KeyError", e)
import json
print(json.dumps(D(a=1)), json.dumps(L([1])))
