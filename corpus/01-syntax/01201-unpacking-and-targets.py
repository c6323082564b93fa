# Targets of assignments: attributes, subscripts, slices, stars, nested ones, order of evaluation, failures half way.
class Log:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)

    def __setitem__(self, key, value):
        self.log.append(("item", key, value))

    def __getitem__(self, key):
        self.log.append(("get", key))
        return 10

    def __delitem__(self, key):
        self.log.append(("delitem", key))


def tell(v, out=[]):
    out.append(v)
    return v


o = Log()
o.a, o[1], (o.b, *o.c), o[2:3] = 1, 2, (3, 4, 5), 6
o["k"] += 5
o.a *= 3
o[1, ...] -= 1
del o.a, o[7], o[::2]
o.d = o.e = o[0] = "chain"
print(*o.log, sep="\n")
d = {}
d[tell("key1")], d[tell("key2")] = tell("v1"), tell("v2")
d[tell("aug")] = d.get(tell("aug"), 0) + tell(1)
print(tell.__defaults__[0], d)
i = 0
a = [0, 0, 0]
i, a[i] = 1, 5
print(i, a)
a[i], i = 7, 2
print(i, a)
a = a[0], *b = [1, [2, 3], "x"] if False else [9, 8, 7]
print(a, b)
(x, (y, *z)), *rest = [(1, (2, 3, 4)), 5, 6]
print(x, y, z, rest)
[p, q], r = "ab", "c"
*s, = "xyz"
(t), = [1]
u, = {5}
for m, (n, *k) in [(1, "abc"), (2, "d")]:
    print(m, n, k, end=" ")
print(p, q, r, s, t, u)


def tried(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def few():
    a, b, c = 1, 2


def many():
    a, b = 1, 2, 3


def many_list():
    a, b = [1, 2, 3]


def star_few():
    a, *b, c = [1]


def not_iterable():
    a, b = None


def endless():
    def g():
        n = 0
        while True:
            n += 1
            yield n
    a, b = g()


def from_dict():
    a, b = {"x": 1, "y": 2}
    return a, b


def failing():
    def g():
        yield 1
        raise KeyError("half")
    l = [0, 0]
    try:
        l[0], l[1] = g()
    except KeyError as e:
        return l, e


def partial():
    l = [0]
    try:
        l[0], l[5] = 1, 2
    except IndexError as e:
        return l, e


def augmented_failure():
    t = ([], 0)
    try:
        t[0] += [1]
    except TypeError as e:
        return t, e


class Slots:
    __slots__ = ("a",)


def slots():
    s = Slots()
    s.a = 1
    del s.a
    return s.a


def slots_other():
    Slots().b = 1


def set_literal():
    "abc"[0] = "x"


def del_missing():
    d = {}
    del d["x"]


def del_twice():
    v = 1
    del v
    del v


for f in (few, many, many_list, star_few, not_iterable, endless, from_dict, failing, partial, augmented_failure, slots, slots_other, set_literal, del_missing, del_twice):
    tried(f)
def swap_many(a, b, c):
    a, b, c = c, a, b
    a, b = b, a + c
    return a, b, c
print(swap_many(1, 2, 3), swap_many("x", "y", "z"), swap_many(2**62, 2**62, 2**62))
