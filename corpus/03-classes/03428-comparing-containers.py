# Comparison of lists, tuples, dicts, sets, ranges and nested containers.
# point: 4.containers
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class L(list): pass
class Eq:
    def __init__(s, n): s.n = n
    def __eq__(s, o): print("eq", s.n, getattr(o, "n", o)); return s.n == getattr(o, "n", o)
    def __lt__(s, o): print("lt", s.n, getattr(o, "n", o)); return s.n < getattr(o, "n", o)
    __hash__ = lambda s: hash(s.n)
pairs = [([1, 2], [1, 2]), ([1, 2], [1, 3]), ([1], [1, 2]), ([], [1]), ([2], [1, 5]), ([1, [2, 3]], [1, [2, 4]]), ((1, 2), (1, 2.0)), ((1, "a"), (1, "b")), ("ab", "abc"), ("é", "z"), (b"a", b"b"), (bytearray(b"a"), b"a"), ([1], L([1])), (L([2]), [1]), ({1, 2}, {2, 1}), ({1}, {1, 2}), ({1, 3}, {1, 2}), (frozenset({1}), {1}), (range(3), range(0, 3)), (range(0), range(5, 5)), (range(0, 4, 2), range(0, 3, 2)), ({1: 2}, {1: 2.0}), ({1: 2}, {2: 1}), ({1: 2, 3: 4}, {3: 4, 1: 2}), ({}.keys(), set()), ({1: 2}.keys(), {1}), ({1: 2}.items(), {(1, 2)}), ([1, "a"], [1, 2]), ((1, None), (2, None)), ((None,), (None,)), ((None, 1), (None, 2)), ([1, 2], (1, 2)), ([[]], [[], []]), (slice(1, 2), slice(1, 3)), (memoryview(b"ab"), b"ab")]
for a, b in pairs:
    print(a if not isinstance(a, memoryview) else "view", b, a == b, a != b, end=" ")
    for f in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
        try: print(f(), end=" ")
        except TypeError as e: print(e, end="; ")
    print()
print([Eq(1), Eq(2)] == [Eq(1), Eq(3)]); print([Eq(1), Eq(2)] < [Eq(1), Eq(3)]); print((Eq(1),) == (Eq(1), Eq(2))); print((Eq(1),) < (Eq(1), Eq(2))); x = Eq(9); print([x, Eq(1)] == [x, Eq(1)]); print({"k": Eq(1)} == {"k": Eq(1)}); print({"k": x} == {"k": x}); print({Eq(1)} == {Eq(1)}); print([Eq(1)] != [Eq(1)]); print([1, Eq(2)] >= [1, Eq(2)])
class Bad:
    def __eq__(s, o): raise ValueError("bad eq")
    __hash__ = lambda s: 1
class Mut:
    def __init__(s, l): s.l = l
    def __eq__(s, o): s.l.clear(); return True
t(lambda: [Bad()] == [Bad()]); t(lambda: [1, Bad()] == [2, Bad()]); t(lambda: [1, Bad()] == [1]); t(lambda: (Bad(), 1) < (Bad(), 2)); t(lambda: {1: Bad()} == {1: Bad()}); t(lambda: {Bad()} == {Bad()}); t(lambda: [Bad()] in [[Bad()]]); l = [1, 2]; l[0] = Mut(l); t(lambda: l == [1, 2]); t(lambda: l)
r = []; r.append(r); t(lambda: r == r); t(lambda: r != r); s = []; s.append(s)
try: print(r == s)
except RecursionError as e: print("RecursionError")
d = {}; d[1] = d; t(lambda: d == d); big = [[i] for i in range(1000)]; print(big == [[i] for i in range(1000)], big < [[i] for i in range(1001)])
