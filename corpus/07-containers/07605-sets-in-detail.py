# Sets and frozensets: operators, methods, comparison, hashing, sets as elements.
def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        return (type(r).__name__, sorted(r, key=repr)) if isinstance(r, (set, frozenset)) else repr(r)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
class S(set): pass
class F(frozenset): pass
a, b, f = {1, 2, 3}, {3, 4}, frozenset({2, 3})
others = [b, f, set(), frozenset(), {1, 2, 3}, {1, 2, 3, 4}, [3, 4], {3: 1, 5: 2}, (1, 1, 9), "x", S({1, 9}), 5, range(3)]
for x in [a, f, S({1, 2}), F({3}), set()]:
    for y in others:
        print(show(lambda: x | y), show(lambda: x & y), show(lambda: x - y), show(lambda: x ^ y), show(lambda: y - x), show(lambda: y | x), show(lambda: y & x), show(lambda: y ^ x))
        print(show(x.union, y), show(x.intersection, y), show(x.difference, y), show(x.symmetric_difference, y), show(x.issubset, y), show(x.issuperset, y), show(x.isdisjoint, y))
        print(x == y, x != y, show(lambda: x < y), show(lambda: x <= y), show(lambda: x > y), show(lambda: x >= y))
for y in others:
    row = []
    for name in ["__ior__", "__iand__", "__isub__", "__ixor__", "update", "intersection_update", "difference_update", "symmetric_difference_update"]:
        c = set(a); r = show(getattr(c, name), y); row.append((name, sorted(c, key=repr), r[:3] if isinstance(r, str) else r))
    print(row)
c = set(a); c -= c; print(c); c = set(a); c ^= c; print(c); c = set(a); c &= c; c |= c; print(sorted(c)); c.difference_update(c, [1]); print(c)
print(show(a.union), show(a.union, [5], [6]), show(a.intersection), show(a.intersection, [1, 2], [2]), show(a.difference), show(a.difference, [1], [2]), show(set.intersection, a, a), f.copy() is f, frozenset(f) is f, f.union() is f, f.difference() is f, type(F({1}).copy()), type(S({1}).copy()), type(S({1}) | {2}), type(F() | F()), show(frozenset, 5), show(set, 1, 2), show(frozenset, 1, 2), show(lambda: set(x=1)), show(lambda: frozenset(x=1)), frozenset() == set(), S("ab") == set("ba"))
s = {1, 2, 3}
print(s.add(4), s.add(4), len(s), s.discard(9), s.discard(1), show(s.remove, 9), s.remove(2), sorted(s), show(set().pop), s.pop() in (3, 4), len(s), s.clear(), s, show(s.add, []), show(lambda: [] in s), show(s.discard, {}), bool(s), bool({0}))
n = {frozenset({1, 2}), frozenset()}
print({1, 2} in n, {1} in n, set() in n, n.discard({1, 2}), len(n), show(n.remove, {5}), n.remove(set()), n, show(lambda: {set()}), show(n.add, set()))
print(repr(set()), repr(frozenset()), repr({1}), repr(frozenset({1})), repr(S({1})), repr(F()), str(S()))
print(hash(frozenset()), hash(frozenset({1, 2, 3})), hash(frozenset({3, 2, 1})), hash(frozenset({0})), hash(frozenset(range(100))), hash(F({1})) == hash(frozenset({1})), show(hash, set()), frozenset({1}) in {frozenset({1.0})}, {frozenset({1, 2}): "v"}[frozenset({2, 1})])
big = set(range(1000)); big -= set(range(0, 1000, 3)); print(len(big), sum(big), 3 in big, 4 in big, 999 in big); big |= {3}; print(3 in big, len(big), sorted(big)[:4])
for i in range(900): big.discard(i)
print(len(big), sorted(big)[:3], len(big & set(range(950, 2000))), len(big ^ set(range(990, 1010))), big.isdisjoint(range(5)), big.issuperset([901, 902]), big.issuperset([900]), {901} < big, big > {901, 902}, big >= big, big < big)
removed = {1, 2, 3, 4, 5}
for i in (1, 3, 5): removed.remove(i)
removed.add(3); print(sorted(removed), 1 in removed, 3 in removed, len(removed)); removed.add(3); print(len(removed), list(removed).count(3))
class Eq:
    def __init__(self, t): self.t = t
    def __hash__(self): return 1
    def __eq__(self, other):
        if self.t is not None: self.t.clear(); self.t = None
        return False
t = set(); t.add(Eq(None)); t.add(Eq(t)); print(len(t)); print(Eq(None) in t, len(t))
class Raises:
    def __hash__(self): return hash("a")
    def __eq__(self, other): raise ValueError("no")
print(show(lambda: Raises() in {"a"}), show(lambda: {"a", Raises()}), show({"a"}.remove, Raises()))
s = {1}; r = []
def grow():
    for x in s: s.add(x + 1)
print(show(grow)); it = iter({5}); print(it.__length_hint__(), next(it), it.__length_hint__(), next(it, "end"))
s = S(); s.add((1, 2)); print(s); s.x = [s]; print(s.x)
nan = float("nan"); print(nan in {nan}, {nan} == {nan}, len({nan, nan}), len({1, 1.0, True}), {True, 2} == {1, 2.0})
