# The mapping proxy of a class: reading, refusing, following changes.
# point: 2.mapping-proxy
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    x = 1
    def f(self): pass
d = A.__dict__
print(type(d), len(d), "x" in d, "nope" in d, d["x"], d.get("nope"), d.get("x", 5), list(d)[:5], [k for k in d.keys() if not k.startswith("__")], d is A.__dict__, d == A.__dict__)
t(lambda: d["nope"]); t(lambda: d.__setitem__); t(lambda: d.update); t(lambda: d.pop("x")); t(lambda: d.clear()); t(lambda: d.setdefault("x")); t(lambda: hash(d)); t(lambda: d | {"q": 1} != {}); t(lambda: len(d.copy()) == len(d)); t(lambda: type(d.copy())); t(lambda: d < d); t(lambda: d + d); t(lambda: d.x)
def store(): d["y"] = 1
def delete(): del d["x"]
def inplace():
    global d
    d |= {"a": 1}
t(store); t(delete); t(inplace)
A.y = 2; print("y" in d, d["y"], A.__dict__["y"]); del A.y; print("y" in d)
setattr(A, "a b", 3); print(d["a b"], getattr(A, "a b"))
m = {"k": 1}; p = types.MappingProxyType(m); print(p, repr(p), str(p), p == m, m == p, p != {}, len(p), list(p.items()), list(reversed(p)), p | {"z": 2}, {"z": 2} | p, type(p | p)); m["n"] = 2; print(p["n"], list(p), p.keys() - {"k"})
for bad in (3, None, [], (), "ab", {1}): t(lambda: types.MappingProxyType(bad))
t(lambda: types.MappingProxyType()); t(lambda: types.MappingProxyType({}, {})); t(lambda: types.MappingProxyType(mapping={1: 2})); t(lambda: types.MappingProxyType(p)); t(lambda: types.MappingProxyType(object()))
class Map:
    def __getitem__(self, k): print("getitem", k); return k
    def __len__(self): return 77
    def __contains__(self, k): print("contains", k); return True
    def __iter__(self): return iter("ab")
    def __repr__(self): return "MapRepr"
    def __str__(self): return "MapStr"
    def keys(self): return "thekeys"
    def get(self, k, d=None): return ("get", k, d)
    def __hash__(self): return 9
    def __eq__(self, o): return ("eq", type(o).__name__)
    def __lt__(self, o): return ("lt", type(o).__name__)
q = types.MappingProxyType(Map())
t(lambda: q[3]); t(lambda: len(q)); t(lambda: 3 in q); t(lambda: list(q)); t(lambda: q); t(lambda: str(q)); t(lambda: q.keys()); t(lambda: q.get(1)); t(lambda: q.get(1, 2)); t(lambda: q.get()); t(lambda: q.values()); t(lambda: q.items()); t(lambda: q.copy()); t(lambda: hash(q)); t(lambda: q == 5); t(lambda: q == q); t(lambda: q < 5); t(lambda: q > 5); t(lambda: q | {}); t(lambda: list(reversed(q))); t(lambda: bool(q)); t(lambda: f"{q}"); t(lambda: q.nope); t(lambda: types.MappingProxyType[int, str])
t(lambda: hash(types.MappingProxyType({}))); t(lambda: dict(**p)); t(lambda: dict(p)); t(lambda: {**p}); t(lambda: isinstance(p, dict)); import collections.abc; t(lambda: isinstance(p, collections.abc.Mapping)); t(lambda: isinstance(p, collections.abc.MutableMapping)); t(lambda: match_it(p))
def match_it(v):
    match v:
        case {"k": x}: return ("matched", x)
t(lambda: match_it(p)); t(lambda: vars(A) == A.__dict__)
class Empty: pass
print(sorted(Empty.__dict__)); print(list(Empty.__dict__)); print(list(type("D", (), {"b": 1, "a": 2}).__dict__)); print(list(type("D", (int,), {}).__dict__)); print(list(type("D", (), {"__slots__": ("s",)}).__dict__))
