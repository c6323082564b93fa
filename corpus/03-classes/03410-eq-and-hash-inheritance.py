# __eq__ without __hash__, hash inherited, restored, set to None, and used by containers.
# point: 4.hash-and-eq
import collections.abc
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Eq:
    def __eq__(self, o): return True
class EqSub(Eq): pass
class EqHash(Eq):
    __hash__ = object.__hash__
class EqHash2(Eq):
    def __hash__(self): return 5
class HashSub(EqHash2): pass
class HashSubEq(EqHash2):
    def __eq__(self, o): return False
class NoneHash: __hash__ = None
class NoneSub(NoneHash): pass
class Restored(NoneHash):
    def __hash__(self): return 1
class IntEq(int):
    def __eq__(self, o): return int.__eq__(self, o)
class IntNe(int):
    def __ne__(self, o): return False
class TupleSub(tuple): pass
class ListHash(list):
    def __hash__(self): return 3
class NoneEq: __eq__ = None
class Lt:
    def __lt__(self, o): return True
for c in (Eq, EqSub, EqHash, EqHash2, HashSub, HashSubEq, NoneHash, NoneSub, Restored, IntEq, IntNe, TupleSub, ListHash, NoneEq, Lt, list, dict, set, bytearray):
    print(c.__name__, c.__hash__ is None, "__hash__" in c.__dict__, isinstance(c(), collections.abc.Hashable), end=" "); t(lambda: type(hash(c())).__name__); t(lambda: c().__hash__ is None); t(lambda: len({c()})); t(lambda: c() in {}); t(lambda: {c(): 1} and "stored")
t(lambda: NoneEq() == 1); t(lambda: NoneEq() != 1); t(lambda: 1 == NoneEq()); t(lambda: NoneEq() in [NoneEq()]); n = NoneEq(); t(lambda: n in [n])
Eq.__hash__ = lambda self: 9; t(lambda: hash(EqSub())); del Eq.__hash__; t(lambda: type(hash(EqSub()))); EqSub.__hash__ = lambda s: 4; t(lambda: hash(EqSub())); EqSub.__hash__ = None; t(lambda: hash(EqSub()))
class Later: pass
l = Later(); h = hash(l); Later.__eq__ = lambda s, o: False; print(hash(l) == h, Later.__hash__ is None, "__hash__" in Later.__dict__); d = {l: 1}; print(d[l], l in d, l == l, l in [l], [l] == [l], (l,) == (l,), [l].index(l), [l].count(l), {l} == {l}, {1: l} == {1: l}, l in (l,), l in {l: 2}.values(), [l] != [l], l in iter([l]), [1, l].index(l)); t(lambda: [Later()].index(l)); t(lambda: [l].remove(l)); t(lambda: [Later()].remove(l)); t(lambda: [l] < [l]); t(lambda: (l, 1) < (l, 2)); t(lambda: max([l, l]))
class Boom:
    def __eq__(self, o): raise ValueError("eq boom")
    __hash__ = lambda s: 1
b = Boom(); t(lambda: b in [b]); t(lambda: b in [1]); t(lambda: 1 in [b]); t(lambda: [1, b] == [1, b]); t(lambda: [b] == [Boom()]); t(lambda: {b} == {b}); t(lambda: {b: 1}[b]); t(lambda: {b: 1}[Boom()]); t(lambda: {b, Boom()}); t(lambda: [b].count(b)); t(lambda: [b].count(1)); t(lambda: (b,).index(2)); t(lambda: [b].remove(3)); t(lambda: b in {1: b}.values()); t(lambda: (1, b) in {1: b}.items()); t(lambda: (1, Boom()) in {1: b}.items()); t(lambda: {1: b} == {1: Boom()}); t(lambda: b in iter([b])); t(lambda: b in range(3)); t(lambda: b in "a"); t(lambda: b != b); t(lambda: b < b)
class NotBool:
    def __bool__(self): raise TypeError("not a bool")
class EqNotBool:
    def __eq__(self, o): return NotBool()
    __hash__ = lambda s: 1
e = EqNotBool(); t(lambda: type(e == 1).__name__); t(lambda: e in [1]); t(lambda: e in [e]); t(lambda: [e] == [1]); t(lambda: e != 1); t(lambda: {e: 1}[EqNotBool()]); t(lambda: [e].count(2)); t(lambda: not e == 1); t(lambda: (e, 2) == (1, 2)); t(lambda: [1, 2].index(e))
class Count:
    n = 0
    def __init__(s, v): s.v = v
    def __eq__(s, o): Count.n += 1; return s.v == getattr(o, "v", o)
    def __hash__(s): return hash(s.v)
a = Count(1); l = [Count(i) for i in range(5)]; a in l; print(Count.n); Count.n = 0; l == l; print(Count.n); Count.n = 0; l == list(l); print(Count.n); Count.n = 0; l == [Count(i) for i in range(5)]; print(Count.n); Count.n = 0; tuple(l) == tuple(l); print(Count.n); Count.n = 0; l < l; print(Count.n); d = {a: 1}; Count.n = 0; d[a]; print(Count.n); d[Count(1)]; print(Count.n); d.get(Count(2)); print(Count.n); Count.n = 0; l != l[:4]; print(Count.n); l[:4] < l; print(Count.n)
