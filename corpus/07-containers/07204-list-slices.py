# Slice assignment and deletion of lists with steps, mutation by repetition and extension, and what is refused.
def t(f):
    a = list(range(8))
    try:
        r = f(a)
        print(repr(r), a)
    except Exception as e:
        print(type(e).__name__, e, a)


class I:
    def __index__(self):
        return 2


def put(k, v):
    def f(a):
        a[k] = v
    return f


def cut(k):
    def f(a):
        del a[k]
    return f


for s in [slice(0, 2), slice(2, 2), slice(None), slice(6, 2), slice(-2, None), slice(None, None, 2), slice(None, None, -1), slice(1, 7, 3), slice(7, 0, -3), slice(100, 200), slice(-100, 3), slice(None, None, 100), slice(I(), None, I()), slice(3, 3, -1)]:
    for v in ([], ["x"], "abc", (1, 2, 3, 4), {5: 6}, range(8), iter("qr")):
        t(put(s, v))
    t(cut(s))
    t(lambda a: a[s])
for k in [0, -1, 8, -9, "a", 1.0, None, (1, 2), I(), True, 2**70, -(2**70), slice(None, None, 0), slice("a", None), slice(None, None, "x")]:
    t(put(k, "v")), t(cut(k)), t(lambda a: a[k])
t(put(slice(0, 1), 5)), t(put(slice(0, 1), None)), t(put(slice(0, 4, 2), 5)), t(lambda a: a.__setitem__(slice(None), a)), t(lambda a: a.__setitem__(slice(2, 4), a)), t(lambda a: a.__setitem__(slice(None, None, -1), a)), t(lambda a: a.__setitem__(slice(None, None, 2), a[:4])), t(lambda a: a.__iadd__("xy")), t(lambda a: a.__iadd__(5)), t(lambda a: a.__iadd__(a)), t(lambda a: a.__imul__(2)), t(lambda a: a.__imul__(0)), t(lambda a: a.__imul__(-3)), t(lambda a: a.__imul__(1.5)), t(lambda a: a + (1,)), t(lambda a: a + "x"), t(lambda a: (1,) + a), t(lambda a: a * 2**62), t(lambda a: a * "x"), t(lambda a: 2 * a[:2]), t(lambda a: a * I()), t(lambda a: a - [1]), t(lambda a: -a), t(lambda a: a < [0, 1, 2]), t(lambda a: a < (0,)), t(lambda a: [1, "a"] < [1, 2]), t(lambda a: [1, "a"] < [2, 2]), t(lambda a: [1, 2] == [1.0, True + 1]), t(lambda a: [] == ()), t(lambda a: [[1], [2]] > [[1], [1, 5]]), t(lambda a: hash(a)), t(lambda a: {a: 1}), t(lambda a: 3 in a), t(lambda a: "3" in a), t(lambda a: a.__contains__(3.0)), t(lambda a: a.__getitem__(slice(1, 3))), t(lambda a: a.__delitem__(slice(0, 3)))


class Grow:
    def __init__(self, target):
        self.target = target

    def __iter__(self):
        self.target.clear()
        return iter([1, 2])


t(lambda a: a.__setitem__(slice(2, 5), Grow(a))), t(lambda a: a.__setitem__(slice(0, 4, 2), Grow(a))), t(lambda a: a.extend(Grow(a))), t(lambda a: a.extend(x * 10 for x in a[:3])), t(lambda a: [a.append(x) for x in a[:2]]), t(lambda a: [a.pop() for _ in a]), t(lambda a: [a.remove(x) for x in a])
a = [1, 2, 3]
a[1:2] = a[0:1], a[-1:] = [7], [8, 9]
print(a)
a = b = [1, 2]
a += [3]
a = a + [4]
print(a, b)
m = [[0] * 3] * 2
m[0][1] = 5
print(m, m[0] is m[1])
r = [1]
r.append(r)
print(r, r[1] is r, [r, r])
for f in (lambda: r == r, lambda: r < [1, [2]], lambda: r == [1, [1, [1]]]):
    try:
        print(f())
    except RecursionError:
        print("RecursionError")
    except Exception as e:
        print(type(e).__name__, e)
