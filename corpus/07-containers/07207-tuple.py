# tuple: construction, methods, comparison, hashing, subclasses, errors.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = (1, 2, 3, 2)
t(lambda: tuple()), t(lambda: tuple("abc")), t(lambda: tuple([1, (2,)])), t(lambda: tuple(a) is a), t(lambda: tuple(5)), t(lambda: tuple(None)), t(lambda: tuple(1, 2)), t(lambda: tuple(iterable=[])), t(lambda: tuple({1: 2})), t(lambda: tuple(x for x in range(3))), t(lambda: ()), t(lambda: (1,)), t(lambda: ((),)), t(lambda: (1, (2, (3,)))), t(lambda: (*"ab", *[1]))
t(lambda: a.index(2)), t(lambda: a.index(2, 2)), t(lambda: a.index(2, -1)), t(lambda: a.index(9)), t(lambda: a.index(1, 1)), t(lambda: a.index(2, 0, 1)), t(lambda: a.index()), t(lambda: a.index(1, "a")), t(lambda: a.count(2)), t(lambda: a.count(2.0)), t(lambda: a.count()), t(lambda: a.append(1)), t(lambda: a[0]), t(lambda: a[-1]), t(lambda: a[4]), t(lambda: a[-5]), t(lambda: a["x"]), t(lambda: a[1.5]), t(lambda: a[1:3]), t(lambda: a[::-1]), t(lambda: a[::0]), t(lambda: a[5:]), t(lambda: a[:] is a), t(lambda: a[1:1]), t(lambda: a[2**70]), t(lambda: a[None])
def put():
    a[0] = 1
def cut():
    del a[0]
def attr():
    a.x = 1
t(put), t(cut), t(attr)
t(lambda: a + (4,)), t(lambda: a + [4]), t(lambda: a + 4), t(lambda: [4] + a), t(lambda: a * 2), t(lambda: 0 * a), t(lambda: a * -1), t(lambda: a * "x"), t(lambda: a * 1.0), t(lambda: () + a is a), t(lambda: a * 2**62), t(lambda: a == [1, 2, 3, 2]), t(lambda: a == (1.0, 2, 3, 2)), t(lambda: a < (1, 2, 4)), t(lambda: a < (1, 2)), t(lambda: () < (1,)), t(lambda: (1, "a") < (1, 2)), t(lambda: (1, "a") < (2, 2)), t(lambda: (1, "a") == (1, 2)), t(lambda: a < [1]), t(lambda: (1, 2) <= (1, 2)), t(lambda: (1, [2]) > (1, [1])), t(lambda: a > None), t(lambda: 2 in a), t(lambda: "2" in a), t(lambda: 2.0 in a)
t(lambda: hash((1, 2)) == hash((1.0, 2.0))), t(lambda: hash(()) == hash(())), t(lambda: hash((1, [2]))), t(lambda: {(1, 2): 3}[1, 2]), t(lambda: {(): 1}), t(lambda: hash((1, (2, {})))), t(lambda: len({(1, 2), (1.0, 2.0), (2, 1)})), t(lambda: (hash((1, 2, 3)), hash(()), hash((1,)), hash((0, -1)), hash(((1, 2), 3)))), t(lambda: sorted([(2, "b"), (1, "z"), (2, "a")])), t(lambda: max((1, 2), (1, 3))), t(lambda: min([(3,), ()])), t(lambda: list(zip((1, 2), (3, 4)))), t(lambda: dict([(1, 2), [3, 4], "ab"])), t(lambda: "%s %s" % (1, 2)), t(lambda: f"{(1, 'a')}"), t(lambda: f"{(1,):5}"), t(lambda: str(((1,), "x", 1.5, None))), t(lambda: a.__getnewargs__()), t(lambda: a.__len__()), t(lambda: iter(a).__length_hint__()), t(lambda: list(reversed(a))), t(lambda: tuple[int, ...]), t(lambda: isinstance((), tuple)), t(lambda: () is ()), t(lambda: bool(())), t(lambda: bool((0,)))


class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, o):
        return P(self[0] + o[0], self[1] + o[1])


p = P(1, 2)
print(p, p.x, p + (3, 4), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), type(p[:]).__name__, type(p * 2).__name__, tuple(p) is p, type(tuple(p)).__name__, isinstance(p, tuple), [*p])
t(lambda: P(1)), t(lambda: p.__class__.__mro__[1]), t(lambda: setattr(p, "z", 5) or p.z), t(lambda: p < (1, 3)), t(lambda: (0,) + p), t(lambda: p.count(1))
q = ([1],)
try:
    q[0] += [2]
except TypeError as e:
    print(e, q)
def swap(a, b):
    return b, a
x, y = swap(1, 2)
(x, y), *z = (y, x), 5, 6
print(x, y, z, *((1, 2)), (lambda *args: args)(1, 2), (lambda *args: args)())
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k, end=" ")
print()
