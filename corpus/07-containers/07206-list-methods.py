# append, insert, pop, remove, index, count, reverse, copy, clear, extend of list, and lists changed while they are used.
def t(f):
    a = [1, 2, 3, 2, 1]
    try:
        r = f(a)
        print(repr(r), a)
    except Exception as e:
        print(type(e).__name__, e, a)


class Eq:
    def __init__(self, target, answer=False):
        self.target, self.answer = target, answer

    def __eq__(self, other):
        self.target.clear()
        return self.answer


class Boom:
    def __eq__(self, other):
        raise KeyError("eq")


t(lambda a: a.append(4)), t(lambda a: a.append()), t(lambda a: a.append(1, 2)), t(lambda a: a.append(x=1)), t(lambda a: a.append(a[:1])), t(lambda a: a.insert(0, "x")), t(lambda a: a.insert(-1, "x")), t(lambda a: a.insert(100, "x")), t(lambda a: a.insert(-100, "x")), t(lambda a: a.insert(2**70, "x")), t(lambda a: a.insert("a", 1)), t(lambda a: a.insert(1)), t(lambda a: a.insert(1.0, 2)), t(lambda a: a.pop()), t(lambda a: a.pop(0)), t(lambda a: a.pop(-2)), t(lambda a: a.pop(5)), t(lambda a: a.pop(-6)), t(lambda a: [].pop()), t(lambda a: [].pop(0)), t(lambda a: a.pop("x")), t(lambda a: a.pop(1.0)), t(lambda a: a.pop(1, 2)), t(lambda a: a.pop(True)), t(lambda a: a.remove(2)), t(lambda a: a.remove(9)), t(lambda a: a.remove(2.0)), t(lambda a: a.remove()), t(lambda a: a.remove(Boom())), t(lambda a: a.remove(Eq(a))), t(lambda a: a.remove(Eq(a, True)))
t(lambda a: a.index(2)), t(lambda a: a.index(2, 2)), t(lambda a: a.index(1, 1)), t(lambda a: a.index(1, 1, 4)), t(lambda a: a.index(9)), t(lambda a: a.index(2, -2)), t(lambda a: a.index(2, -100, 100)), t(lambda a: a.index("x")), t(lambda a: a.index(2, "a")), t(lambda a: a.index(2, None)), t(lambda a: a.index(2, 0, None)), t(lambda a: a.index()), t(lambda a: a.index(2, 2**70)), t(lambda a: a.index(Boom())), t(lambda a: a.index(Eq(a))), t(lambda a: a.count(2)), t(lambda a: a.count("x")), t(lambda a: a.count(True)), t(lambda a: a.count(Boom())), t(lambda a: a.count(Eq(a))), t(lambda a: a.count()), t(lambda a: Eq(a) in a), t(lambda a: Boom() in a)
t(lambda a: a.reverse()), t(lambda a: a.reverse(1)), t(lambda a: a.copy()), t(lambda a: a.copy() is a), t(lambda a: a.clear()), t(lambda a: a.extend("ab")), t(lambda a: a.extend({7: 8})), t(lambda a: a.extend(a)), t(lambda a: a.extend(5)), t(lambda a: a.extend(None)), t(lambda a: a.extend([1], [2])), t(lambda a: a.extend(map(int, "1x"))), t(lambda a: a.sort()), t(lambda a: a.foo), t(lambda a: list.append(1, 2)), t(lambda a: list.append()), t(lambda a: list("abc")), t(lambda a: list(a) is a), t(lambda a: list(5)), t(lambda a: list(1, 2)), t(lambda a: list(iterable=[])), t(lambda a: a.__init__("new")), t(lambda a: a.__init__()), t(lambda a: a.__len__()), t(lambda a: a.__reversed__().__length_hint__()), t(lambda a: list[int]), t(lambda a: a == Eq([])), t(lambda a: [Boom()] == [1]), t(lambda a: [Boom(), 1] == [1]), t(lambda a: (lambda b: b == [b[0]])([Boom()]))
a = [1, 2, 3]
for x in a:
    if x < 20:
        a.append(x * 10)
print(a)
a = list(range(6))
for x in a:
    a.remove(x)
print(a)
a = list(range(6))
it = iter(a)
print(next(it), next(it), it.__length_hint__())
a[:] = []
print(list(it), it.__length_hint__())
a.extend("xyz")
print(list(it))
rev = reversed(a)
a.append("new")
print(next(rev), list(rev))


class L(list):
    def __getitem__(self, i):
        return "sub"

    def __iter__(self):
        return iter("it")

    def __len__(self):
        return 7


s = L([1, 2])
print(s, list(s), len(s), s[0], [*s], list.__len__(s), s == [1, 2], s + [3], type(s + [3]).__name__, type(s[:]).__name__, type(s.copy()).__name__, sorted(s), s.index(2), 1 in s, bool(L()), tuple(s), s * 2, type(s * 2).__name__)
x, *y = [1]
[p, q], r = [[1, 2], 3]
print(x, y, p, q, r, [*[1], *(2,), *"3", *{4: 5}])
for f in (lambda: (lambda a, b: 0)(*[1]), lambda: [*5], lambda: dict(**[1])):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    x, y = [1, 2, 3]
except ValueError as e:
    print(e)
try:
    x, y, *z = [1]
except ValueError as e:
    print(e)
try:
    x, y = 5
except TypeError as e:
    print(e)
