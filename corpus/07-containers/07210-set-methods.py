# set and frozenset: methods, operators, iterables as arguments, comparison, errors.
def show(r):
    return f"{type(r).__name__}{sorted(r, key=repr)}" if isinstance(r, (set, frozenset)) else repr(r)


def t(f):
    for make in (set, frozenset):
        s = make([1, 2, 3])
        try:
            print(show(f(s)), show(s), end=" ; ")
        except Exception as e:
            print(type(e).__name__, e, show(s), end=" ; ")
    print()


class NoHash:
    __hash__ = None


for other in ([2, 9], {2, 9}, frozenset([3]), (), {1: "a"}, "ab", range(2, 5), {1, 2, 3}, [1, 2, 3, 4]):
    t(lambda s: s.union(other)), t(lambda s: s.intersection(other)), t(lambda s: s.difference(other)), t(lambda s: s.symmetric_difference(other)), t(lambda s: [s.issubset(other), s.issuperset(other), s.isdisjoint(other)])
    t(lambda s: s | other), t(lambda s: s & other), t(lambda s: s - other), t(lambda s: s ^ other), t(lambda s: [s == other, s != other]), t(lambda s: [s < other, s <= other, s > other, s >= other])
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    for args in ([[2, 9]], [], [[1], [2]], [5], [[[]]], ["ab"], [{7: 8}], [None]):
        t(lambda s: getattr(s, name)(*args))
t(lambda s: s.union()), t(lambda s: s.union([4], (5,), "a")), t(lambda s: s.union(5)), t(lambda s: s.union([[]])), t(lambda s: s.intersection()), t(lambda s: s.intersection([1, 2], [2, 3])), t(lambda s: s.intersection(5)), t(lambda s: s.intersection([[]])), t(lambda s: s.difference()), t(lambda s: s.difference([1], [2])), t(lambda s: s.difference([[]])), t(lambda s: s.symmetric_difference([1], [2])), t(lambda s: s.issubset(5)), t(lambda s: s.isdisjoint([[]])), t(lambda s: s.issuperset([[]])), t(lambda s: s.add(4)), t(lambda s: s.add([])), t(lambda s: s.add(NoHash())), t(lambda s: s.add()), t(lambda s: s.remove(1)), t(lambda s: s.remove(9)), t(lambda s: s.remove([])), t(lambda s: s.remove("x")), t(lambda s: s.remove((1, 2))), t(lambda s: s.discard(1)), t(lambda s: s.discard(9)), t(lambda s: s.discard([])), t(lambda s: s.discard({1})), t(lambda s: {1} in s), t(lambda s: [] in s), t(lambda s: s.pop() in (1, 2, 3)), t(lambda s: type(s)().pop()), t(lambda s: s.clear()), t(lambda s: s.copy() is s), t(lambda s: s.copy())
t(lambda s: hash(s) == hash(frozenset([3, 2, 1]))), t(lambda s: {s: 1}), t(lambda s: {frozenset(s): 1}[frozenset([1, 2, 3])]), t(lambda s: s == {1.0, 2, 3}), t(lambda s: s + s), t(lambda s: s | None), t(lambda s: s < 5), t(lambda s: s[0]), t(lambda s: s * 2), t(lambda s: len(s)), t(lambda s: 2.0 in s), t(lambda s: True in s), t(lambda s: s.__iter__().__length_hint__()), t(lambda s: type(s)(5)), t(lambda s: type(s)([[]])), t(lambda s: type(s)(1, 2)), t(lambda s: type(s)(iterable=[])), t(lambda s: type(s)("hello")), t(lambda s: repr(type(s)())), t(lambda s: repr(type(s)([5]))), t(lambda s: type(s) | int), t(lambda s: type(s)[int]), t(lambda s: s.__or__([1])), t(lambda s: s.__ror__({9})), t(lambda s: s.__sub__(None)), t(lambda s: s.__contains__({1})), t(lambda s: max(s)), t(lambda s: sum(s)), t(lambda s: sorted(s, reverse=True)), t(lambda s: list(s)), t(lambda s: s.foo), t(lambda s: s.__ior__({7}) if hasattr(s, "__ior__") else "-"), t(lambda s: s.__iand__({1, 7}) if hasattr(s, "__iand__") else "-"), t(lambda s: s.__isub__([1]) if hasattr(s, "__isub__") else "-"), t(lambda s: s.__ixor__({1, 7}) if hasattr(s, "__ixor__") else "-"), t(lambda s: s.__init__([9])), t(lambda s: s.__reduce__()[0])
s = {1, 2, 3}
s |= {4}
s &= {1, 4, 5}
s -= {5}
s ^= {1, 6}
print(sorted(s), {1, 2} < {1, 2, 3}, {1} < {2}, {1} > {2}, {1} == {2}, not set(), {*"aab"} == set("ab"), {x % 3 for x in range(9)}, len({1, 1.0, True}), {(1, 2), (1, 2)}, set() == frozenset(), type({1} | frozenset([2])).__name__, type(frozenset([2]) | {1}).__name__)
for f in (lambda: s.__ior__([1]), lambda: exec_ior(s)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def exec_ior(s):
    s |= [1]


def change():
    for x in s:
        s.add(x + 100)


try:
    exec_ior(s)
except TypeError as e:
    print(e)
try:
    change()
except RuntimeError as e:
    print(e)


class S(set):
    pass


class F(frozenset):
    pass


print(type(S([1]) | {2}).__name__, type(S([1]).copy()).__name__, type(S().union([1])).__name__, type(F([1]) & {1}).__name__, type(F([1]).copy()).__name__, F([1]) == {1}, repr(S([1])), repr(F()), frozenset(F([1])) == F([1]), hash(F([1])) == hash(frozenset([1])))
