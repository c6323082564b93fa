# Indexing, slicing, membership and iteration of deque, array and other library containers.
# fixme: array: order of checks in slice assignment and deletion
# point: 5.library-containers
from collections import deque, OrderedDict, ChainMap, UserList, UserDict, UserString, Counter, namedtuple
from array import array
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def setitem(o, k, v): o[k] = v; return o
def delitem(o, k): del o[k]; return o
P = namedtuple("P", "x y")
for make in (lambda: deque([1, 2, 3]), lambda: array("i", [1, 2, 3]), lambda: UserList([1, 2, 3]), lambda: P(1, 2), lambda: UserString("abc"), lambda: bytearray(b"abc")):
    print(type(make()).__name__)
    for k in (0, -1, 5, -5, "a", 1.0, None, slice(0, 2), slice(None, None, -1), slice(None, None, 0), True, 2**70, (0,)): t(lambda: make()[k]); t(lambda: setitem(make(), k, 65)); t(lambda: delitem(make(), k))
    o = make(); t(lambda: 1 in o); t(lambda: "b" in o); t(lambda: list(reversed(o))); t(lambda: len(o)); t(lambda: o + o); t(lambda: o * 2); t(lambda: o == make()); t(lambda: o < make()); t(lambda: hash(o) == hash(make())); t(lambda: o.index(2)); t(lambda: o.count(1)); t(lambda: sorted(o)); t(lambda: iter(o).__length_hint__()); t(lambda: o.nope); t(lambda: setattr(o, "nope", 1))
for make in (lambda: OrderedDict(a=1, b=2), lambda: ChainMap({"a": 1}, {"b": 2}), lambda: UserDict(a=1), lambda: Counter("aab")):
    print(type(make()).__name__); o = make()
    for k in ("a", "zz", [], None, 1): t(lambda: make()[k]); t(lambda: setitem(make(), k, 5)); t(lambda: delitem(make(), k)); t(lambda: make().get(k, "d")); t(lambda: make().pop(k)); t(lambda: k in make())
    t(lambda: list(o)); t(lambda: list(reversed(o))); t(lambda: len(o)); t(lambda: o == make()); t(lambda: o == dict(make())); t(lambda: o < make()); t(lambda: hash(o)); t(lambda: bool(o)); t(lambda: o | {"q": 1}); t(lambda: o.nope)
p = P(1, 2); t(lambda: p.x); t(lambda: setattr(p, "x", 5)); t(lambda: delattr(p, "x")); t(lambda: p._replace(x=9)); t(lambda: p._replace(z=9)); t(lambda: P(1)); t(lambda: P(1, 2, 3)); t(lambda: P(x=1, z=2)); t(lambda: P._make([1])); t(lambda: p._asdict()); t(lambda: p._fields); t(lambda: P(*[1, 2]) == (1, 2)); t(lambda: P.x); t(lambda: p.z); t(lambda: isinstance(p, tuple)); d = deque([1, 2, 3], maxlen=3); d.append(4); t(lambda: d); t(lambda: d.maxlen); t(lambda: setattr(d, "maxlen", 1)); t(lambda: d.insert(0, 9)); t(lambda: d.rotate(1) or d); t(lambda: d.remove(99)); t(lambda: d.pop()); t(lambda: deque().pop()); t(lambda: deque().popleft()); t(lambda: deque(5)); t(lambda: deque([], -1)); t(lambda: deque([], "x")); t(lambda: d.extendleft("ab") or d); t(lambda: array("q", [1]) + array("i", [1])); t(lambda: array("i", [1.5])); t(lambda: array("b", [300])); t(lambda: array("zz")); t(lambda: array("i").pop()); t(lambda: array("d", [1, 2]).tolist()); t(lambda: array("i", [1]).append("x")); t(lambda: array("i", b"\1\0\0\0"))
