# Operators of sets, dict views and dicts with other classes.
# point: 3.set-and-dict-operators
def t(f):
    try: r = f(); print(type(r).__name__, sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r)
    except Exception as e: print(type(e).__name__, e)
class R:
    def __ror__(s, o): return "ror"
    def __rand__(s, o): return "rand"
    def __rsub__(s, o): return "rsub"
    def __rxor__(s, o): return "rxor"
    def __gt__(s, o): return "gt"
    def __ge__(s, o): return "ge"
class SubSet(set): pass
class SubFrozen(frozenset): pass
class SubDict(dict): pass
import collections
others = [{2, 3}, frozenset({2, 3}), SubSet({2, 3}), SubFrozen({2}), [2, 3], (2,), "ab", {2: 3}, {2: 3}.keys(), {2: 3}.items(), {2: 3}.values(), range(3), None, 1, R(), iter([2])]
for a in ({1, 2}, frozenset({1, 2}), SubSet({1, 2}), {1: 0, 2: 0}.keys(), {1: 2}.items()):
    for i, b in enumerate(others):
        print(type(a).__name__, i, end=" ")
        for f in (lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: b | a, lambda: b - a, lambda: a < b, lambda: a >= b, lambda: a == b): t(f)
def iop(a, b, op):
    if op == "|": a |= b
    elif op == "&": a &= b
    elif op == "-": a -= b
    else: a ^= b
    return a
for b in ({2, 3}, frozenset({3}), [3], "a", None, {2: 1}.keys(), R()):
    for op in "|&-^": t(lambda: iop({1, 2}, b, op)); t(lambda: iop(frozenset({1, 2}), b, op))
s = {1, 2}; t(lambda: iop(s, s, "-")); t(lambda: s); s = {1}; t(lambda: iop(s, s, "^")); d = {"a": 1}
for b in ({"b": 2}, SubDict(c=3), collections.OrderedDict(d=4), collections.Counter("a"), collections.UserDict(e=5), [("f", 6)], None, 1, {"k"}, R(), d.items()):
    t(lambda: d | b); t(lambda: b | d); t(lambda: iop(dict(d), b, "|"))
t(lambda: type({} | SubDict())); t(lambda: type(SubDict() | {})); t(lambda: {} & {}); t(lambda: {} - {}); t(lambda: {} < {}); t(lambda: {} + {}); t(lambda: {1: 2} | {1: 3, 0: 1}); t(lambda: iop({}, [(1,)], "|")); t(lambda: iop({}, [1], "|")); t(lambda: iop({}, "ab", "|")); t(lambda: collections.Counter("aab") + collections.Counter("b")); t(lambda: collections.Counter("aab") - collections.Counter("ab")); t(lambda: collections.Counter("aab") & collections.Counter("abb")); t(lambda: collections.Counter("aab") | collections.Counter("abb")); t(lambda: collections.Counter("a") + {}); t(lambda: collections.ChainMap({"a": 1}) | {"b": 2}); t(lambda: {"a": 1} | collections.ChainMap({"b": 2})); t(lambda: collections.defaultdict(int, a=1) | {"b": 2}); t(lambda: {1} < {1, 2} < {1, 2, 3}); t(lambda: {1} | {2} & {2, 3} - {3} ^ {4}); t(lambda: set() <= set()); t(lambda: {1.0, True} | {1}); t(lambda: {[]} | {1}); t(lambda: {1}.union([[]])); t(lambda: {1} | [2])
