# ** arguments: order, fresh dicts, mutation, and values that stay the same objects.
# point: 1.keyword-dicts
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def kw(**k): return k
t(lambda: list(kw(b=1, a=2, c=3))); t(lambda: list(kw(z=0, **{"y": 1, "x": 2}, w=3))); d = {"a": [1]}; r = kw(**d); print(r is d, r["a"] is d["a"]); r["new"] = 1; print(d); r2 = kw(**r); r2.clear(); print(r)
def change(k): k["seen"] = True; return k
def pass_on(**k): change(k); return k
e = {"q": 1}; t(lambda: pass_on(**e)); print(e)
def default(x, cache={}): cache[x] = len(cache); return cache
default(1); default(2); print(default.__defaults__, default(1, {}), default(3) is default.__defaults__[0])
def popped(**k): return k.pop("a", "none"), k
t(lambda: popped(a=1, b=2)); t(lambda: popped(b=2)); t(lambda: popped())
class Keys:
    def __init__(self, ks): self.ks = ks
    def keys(self): return iter(self.ks)
    def __getitem__(self, k): return k * 2
t(lambda: kw(**Keys("ab"))); t(lambda: kw(**Keys(["x y", ""]))); t(lambda: kw(**Keys([1]))); t(lambda: kw(**Keys("aa"))); t(lambda: kw(a=1, **Keys("a"))); t(lambda: {**Keys("aa"), "a": 3}); t(lambda: dict(Keys("ab"))); t(lambda: dict(**Keys("ab")))
class Str(str):
    def __eq__(self, o): return str.__eq__(self, o)
    def __hash__(self): return str.__hash__(self)
t(lambda: kw(**{Str("s"): 1})); t(lambda: kw(s=1, **{Str("s"): 2})); t(lambda: (lambda s: s)(**{Str("s"): 2})); t(lambda: (lambda s, **k: (s, k))(**{Str("s"): 2, Str("t"): 3}))
class Evil(str):
    def __eq__(self, o): raise ValueError("eq")
    __hash__ = str.__hash__
t(lambda: (lambda s=0, **k: (s, list(k)))(**{"plain": 2}))
def args_tuple(*a): return a
tup = (1, 2); print(args_tuple(*tup) == tup, args_tuple(*[1, 2]), args_tuple(*"", *()), type(args_tuple(*[1])))
class T(tuple): pass
print(type(args_tuple(*T((1, 2)))).__name__, args_tuple(*T((1, 2))))
def gen():
    print("start"); yield 1; print("mid"); yield 2; print("end")
t(lambda: args_tuple(0, *gen(), 3)); import collections
t(lambda: kw(**collections.OrderedDict(b=1, a=2))); t(lambda: kw(**collections.Counter("aab"))); t(lambda: kw(**collections.ChainMap({"a": 1}, {"b": 2}))); t(lambda: kw(**collections.defaultdict(int, z=1))); t(lambda: kw(**collections.UserDict(u=1))); import types; t(lambda: kw(**types.MappingProxyType({"m": 1}))); t(lambda: kw(**{}.keys())); t(lambda: kw(**[("a", 1)])); t(lambda: kw(**{"a": 1}.items())); t(lambda: kw(*[], **{})); t(lambda: kw(*[1]))
