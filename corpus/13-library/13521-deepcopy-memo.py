# deepcopy: shared parts, cycles, the memo, keys of dicts and sets, recursion.
# point: 10.deepcopy
import copy
class Node:
    def __init__(self, name): self.name, self.links = name, []
    def __repr__(self): return f"Node({self.name})"
a, b = Node("a"), Node("b")
a.links = [b, a]
b.links = [a]
c = copy.deepcopy(a)
print(c.links[1] is c, c.links[0].links[0] is c, c.links[0] is not b, c)
memo = {}
d = copy.deepcopy(a, memo)
print(memo[id(a)] is d, memo[id(b)] is d.links[0], any(a is x for x in memo[id(memo)]))
print(copy.deepcopy(a, {id(a): "replaced"}))
print(copy.deepcopy([a, a], {id(a): None}))
class Deep:
    def __init__(self): self.me = self
    def __deepcopy__(self, memo):
        new = Deep.__new__(Deep)
        memo[id(self)] = new
        new.me = copy.deepcopy(self.me, memo)
        new.flag = "made"
        return new
d = copy.deepcopy(Deep())
print(d.me is d, d.flag)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is t)
x = (1, (2, "a"))
print(copy.deepcopy(x) is x, copy.deepcopy((x, [])) [0] is x)
class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, Key) and self.v == o.v
k = Key(1)
m = {k: [1]}
n = copy.deepcopy(m)
print(list(n)[0] is k, list(n)[0] == k, n[Key(1)], n[k] is m[k])
s = {Key(1), Key(2)}
s2 = copy.deepcopy(s)
print(s2 == s, any(x is y for x in s for y in s2), copy.copy(s) == s, copy.deepcopy(frozenset([k])) == frozenset([k]))
class SelfKey:
    def __init__(self): self.d = {self: 1}
sk = copy.deepcopy(SelfKey())
print(list(sk.d)[0] is sk, sk.d[sk])
method = a.__repr__
copied = copy.deepcopy(method)
print(copied(), copied.__self__ is a, copy.copy(method).__self__ is a)
import functools, collections, types
p = functools.partial(int, [1], base=[2])
q = copy.deepcopy(p)
print(q.args, q.keywords, q.args[0] is p.args[0], copy.copy(p).args[0] is p.args[0])
print(copy.deepcopy(types.SimpleNamespace(a=[1])), copy.deepcopy(collections.OrderedDict(x=[1])), copy.deepcopy(collections.ChainMap({1: 2})), copy.deepcopy(collections.defaultdict(list, {1: [2]})), copy.deepcopy(bytearray(b"x")), copy.deepcopy(range(3)), copy.deepcopy(slice(1, 2)), copy.deepcopy(1j), copy.deepcopy(Ellipsis), copy.deepcopy(NotImplemented), copy.deepcopy(property()) is not None)
dd = collections.deque([[1]], maxlen=3)
e = copy.deepcopy(dd)
print(e, e[0] is dd[0], copy.copy(dd)[0] is dd[0])
class Sub(list):
    def __init__(self, *a): super().__init__(*a); self.extra = [self]
z = Sub([1])
y = copy.deepcopy(z)
print(y, y.extra[0] is y, type(y).__name__)
class D(dict): pass
g = D(a=1)
g["me"] = g
g.attr = g
h = copy.deepcopy(g)
print(h["me"] is h, h.attr is h, h["a"])
nested = []
for i in range(200): nested = [nested]
print(str(copy.deepcopy(nested)).count("["))
deep = []
for i in range(100000): deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError as error:
    print(type(error).__name__)
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.c = [a]
err = E(1, 2)
err.__cause__ = KeyError("k")
err.add_note("note")
new = copy.deepcopy(err)
print(repr(new), new.c, new.c is err.c, new.__cause__, new.__notes__, new.__traceback__)
class Bad(Exception):
    def __init__(self, a, b): super().__init__(a)
try:
    copy.copy(Bad(1, 2))
except TypeError as error:
    print(error)
import weakref
r = weakref.ref(a)
print(copy.copy(r) is r, copy.deepcopy(r) is r)
print([copy.deepcopy(v) is v for v in (1, 10**30, 1.5, "s", b"b", None, True, (), int, len, print, Node)])
