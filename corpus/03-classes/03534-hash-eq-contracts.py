# Copies, equality and hashes of objects in containers after they changed; identity first.
# point: 10.copy
import copy
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"P({self.x})"
a = P(1)
b, c = copy.copy(a), copy.deepcopy(a)
print(a == b == c, a is b, {a, b, c}, {a: 1}[b], [a].index(c), a in [c], hash(a) == hash(c))
s = {a}
a.x = 2
print(a in s, P(1) in s, P(2) in s, len(s), list(s), a in list(s))
a.x = 1
print(a in s)
class NeverEqual:
    def __eq__(self, o): return False
    def __hash__(self): return 5
n = NeverEqual()
print(n in [n], n in {n}, [n] == [n], {n: 1} == {n: 1}, (n,) == (n,), [n].count(n), copy.copy(n) in [n], n == n, {n} == {n}, [n].index(n))
class OnlyEq:
    def __eq__(self, o): return True
for use in (lambda: hash(OnlyEq()), lambda: {OnlyEq()}, lambda: {OnlyEq(): 1}, lambda: OnlyEq() in {}, lambda: frozenset([OnlyEq()]), lambda: hash((1, OnlyEq())), lambda: {}.get(OnlyEq()), lambda: OnlyEq() in [1]):
    try:
        print(use())
    except TypeError as e:
        print(e)
class HashAgain(OnlyEq):
    __hash__ = object.__hash__
class Child(P): pass
class ChildEq(P):
    def __eq__(self, o): return NotImplemented
print(isinstance(hash(HashAgain()), int), hash(Child(3)) == hash(P(3)), Child(3) == P(3), ChildEq.__hash__, ChildEq(1) == ChildEq(1), ChildEq(1) == P(1), P(1) == ChildEq(1))
shallow = copy.copy([a, [a]])
deep = copy.deepcopy([a, [a]])
print(shallow[0] is a, deep[0] is a, deep[1][0] is deep[0], deep == shallow)
import collections
d = collections.OrderedDict([(P(1), "one"), (P(2), "two")])
e = copy.deepcopy(d)
print(e == d, list(e)[0] is list(d)[0], e[P(2)], d == dict(d))
nan = float("nan")
print(nan in [nan], [nan] == [nan], copy.copy([nan]) == [nan], copy.deepcopy([nan])[0] is nan, {nan: 1}.get(nan))
