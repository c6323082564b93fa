# The classes of collections: public names, subclasses, errors.
import collections, copy
from collections import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(collections.__all__)
for c in (deque, defaultdict, OrderedDict, Counter, ChainMap, UserDict, UserList, UserString): print(c.__name__, c.__module__, [n for n in dir(c) if not n.startswith("_")])
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.maxlen, d[0], d[-1], d.index(2), d.count(2), list(reversed(d)), d == deque([0, 2, 3]), d < deque([9]), d + deque([5]), d * 2, 2 in d, bool(d), len(d)); d.rotate(1); print(d); d.rotate(-2); print(d); d.extendleft("ab"); print(d); d.insert(1, "i") if d.maxlen is None else None; t(lambda: d.insert(0, 1)); d.remove("a"); print(d); t(lambda: d.remove("zz")); t(lambda: d.index("zz")); t(lambda: deque().pop()); t(lambda: deque().popleft()); t(lambda: d[9]); t(lambda: deque([1], -1)); t(lambda: deque([1], "x")); t(lambda: hash(d)); t(lambda: deque(3)); t(lambda: d[0:1]); del d[0]; d[0] = 9; print(d, d.copy(), copy.copy(d).maxlen, type(iter(d)).__name__); d.reverse(); d.clear(); print(d)
def mut():
    q = deque([1, 2, 3])
    for x in q: q.append(x)
t(mut)
dd = defaultdict(list); dd["a"].append(1); print(dd, dd["b"], dd.get("c"), "c" in dd, dd.default_factory, dd | {"z": 1}, dd.copy(), dd == {"a": [1], "b": []}); t(lambda: defaultdict(3)); t(lambda: defaultdict()["x"]); t(lambda: defaultdict(None, a=1)["q"]); print(defaultdict(int, a=1), defaultdict(lambda: 5)["z"]); dd.default_factory = None; t(lambda: dd["zzz"])
class DD(defaultdict):
    def __missing__(self, k): return "sub " + k
print(DD()["k"], repr(DD(int)))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, list(reversed(o)), o.popitem(), o.popitem(last=False), o); o.move_to_end("b" if "b" in o else "c", last=False); t(lambda: o.move_to_end("zz")); t(lambda: OrderedDict().popitem()); print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2)]) == {1: 2}, OrderedDict(a=1) | {"b": 2}, OrderedDict.fromkeys("ab", 0), o.setdefault("n", 7), o.pop("n"), o.pop("q", None), copy.copy(o), o.__reduce__()[1:] and 1); t(lambda: o.pop("q")); 
def mut():
    q = OrderedDict(a=1, b=2)
    for k in q: q["z" + k] = 1
t(mut)
c = Counter("abracadabra"); print(c.most_common(2), c["zz"], c.total(), c + Counter("ab"), c - Counter("aab"), c & Counter("aab"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1), sorted(c.elements())[:3], Counter(a=1) <= Counter(a=2), Counter(a=1) == Counter(a=1, b=0)); c.subtract("aaaa"); c.update({"a": 10}); del c["nope"]; print(c, Counter(a=1, b=2), Counter({"x": 3}), Counter()); t(lambda: Counter.fromkeys("a")); t(lambda: Counter(1, 2)); t(lambda: Counter(3)); t(lambda: Counter([[]]))
m = ChainMap({"a": 1}, {"b": 2, "a": 3}); print(m["a"], m["b"], len(m), list(m), m.maps, m.new_child({"z": 1}), m.parents, m.get("q"), dict(m), m | {"k": 1}, bool(ChainMap())); m["n"] = 5; del m["n"]; t(lambda: m["zz"]); t(lambda: m.__delitem__("b")); t(lambda: m.pop("b")); t(lambda: ChainMap().popitem())
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
u = UD(a=1); u["b"] = 2; u.update(c=3); print(u, u.data, u.get("z", 0), len(u), "a" in u, u | {"q": 1}, u.copy(), dict(u), u.pop("a"), UD.fromkeys("x", 1)); t(lambda: u["zz"]); t(lambda: UserDict(1))
ul = UserList([3, 1]); ul.append(2); ul.sort(); print(ul, ul + [9], ul * 2, ul[0:2], type(ul[0:2]).__name__, ul == [1, 2, 3], 2 in ul, [0] + ul, ul.index(3), ul.pop(), ul.copy(), len(ul)); us = UserString("abc"); print(us.upper(), us + "d", us[1], "b" in us, len(us), us == "abc", hash(us) == hash("abc"), us.split("b"), us % () if 0 else us, type(us.title()).__name__, int(UserString("12")))
P = namedtuple("P", "x y z", defaults=[1, 2]); print(P(0), P._field_defaults, P._fields, P(5)._replace(z=9), P._make([1, 2, 3]), P(1)._asdict(), P.__doc__, P.x.__doc__, P(1, 2) == (1, 2, 2), P(3).__getnewargs__(), P.__new__.__defaults__); t(lambda: P()); t(lambda: P(1, 2, 3, 4)); t(lambda: P(1, q=2)); t(lambda: P(1)._replace(q=1)); t(lambda: P._make([1])); t(lambda: namedtuple("a b", "x")); t(lambda: namedtuple("P", "x x")); t(lambda: namedtuple("P", "_x")); t(lambda: namedtuple("P", "class")); t(lambda: namedtuple("P", "x", defaults=[1, 2])); t(lambda: namedtuple("class", "x")); print(namedtuple("R", "a class a _b", rename=True)._fields, namedtuple("E", "")(), namedtuple("M", "a", module="mm").__module__); t(lambda: setattr(P(1), "x", 3)); t(lambda: P(1).q)
class PS(namedtuple("PB", "a b")):
    __slots__ = ()
    @property
    def s(self): return self.a + self.b
print(PS(1, 2), PS(1, 2).s, PS(1, 2)._replace(a=5)); t(lambda: setattr(PS(1, 2), "k", 1))
