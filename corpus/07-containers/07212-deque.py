# deque: both ends, bounds, rotation, subscripts, comparison, changes during iteration.
from collections import deque


def t(f):
    d = deque([1, 2, 3, 4])
    try:
        r = f(d)
        print(repr(r), d)
    except Exception as e:
        print(type(e).__name__, e, d)


t(lambda d: d.append(5)), t(lambda d: d.appendleft(0)), t(lambda d: d.pop()), t(lambda d: d.popleft()), t(lambda d: deque().pop()), t(lambda d: deque().popleft()), t(lambda d: d.extend("ab")), t(lambda d: d.extendleft("ab")), t(lambda d: d.extend(d)), t(lambda d: d.extendleft(d)), t(lambda d: d.extend(5)), t(lambda d: d.rotate()), t(lambda d: d.rotate(-1)), t(lambda d: d.rotate(6)), t(lambda d: d.rotate("a")), t(lambda d: d.rotate(1, 2)), t(lambda d: d.reverse()), t(lambda d: d.clear()), t(lambda d: d.copy()), t(lambda d: d.count(2)), t(lambda d: d.index(3)), t(lambda d: d.index(3, 1, 2)), t(lambda d: d.index(9)), t(lambda d: d.index(1, -10)), t(lambda d: d.insert(1, "x")), t(lambda d: d.insert(-1, "x")), t(lambda d: d.insert(100, "x")), t(lambda d: d.insert(-100, "x")), t(lambda d: d.insert("a", 1)), t(lambda d: d.remove(2)), t(lambda d: d.remove(9)), t(lambda d: d.maxlen), t(lambda d: d[0]), t(lambda d: d[-1]), t(lambda d: d[4]), t(lambda d: d["a"]), t(lambda d: d[1:2]), t(lambda d: d.__setitem__(0, "z")), t(lambda d: d.__setitem__(9, "z")), t(lambda d: d.__delitem__(1)), t(lambda d: d.__delitem__(-5)), t(lambda d: d + deque([5])), t(lambda d: d + [5]), t(lambda d: d * 2), t(lambda d: 2 * d), t(lambda d: d * -1), t(lambda d: d * "a"), t(lambda d: d.__iadd__("xy")), t(lambda d: d.__iadd__(5)), t(lambda d: d.__imul__(2)), t(lambda d: d == deque([1, 2, 3, 4])), t(lambda d: d == [1, 2, 3, 4]), t(lambda d: d < deque([1, 3])), t(lambda d: d < [1]), t(lambda d: 3 in d), t(lambda d: "x" in d), t(lambda d: len(d)), t(lambda d: list(reversed(d))), t(lambda d: hash(d)), t(lambda d: bool(deque())), t(lambda d: iter(d).__length_hint__()), t(lambda d: setattr(d, "maxlen", 5)), t(lambda d: d.append()), t(lambda d: d.foo), t(lambda d: sorted(d, reverse=True)), t(lambda d: d.__reduce__()[1:3]), t(lambda d: deque[int]), t(lambda d: d.__init__("new")), t(lambda d: d.__init__("long", 2))
for args in [("abc", 2), ("abc", 0), ("abc", None), ("abc", -1), ("abc", "x"), (5,), ((), 3), ("ab", 5, 6)]:
    t(lambda d: deque(*args))
t(lambda d: deque(iterable="ab", maxlen=1)), t(lambda d: deque(maxlen=2)), t(lambda d: deque(foo=1))
b = deque(maxlen=3)
for i in range(6):
    b.append(i)
    b.appendleft(-i) if i % 2 else None
    print(b, end=" ")
print(b.maxlen, b.copy(), b + deque([7, 8]), b * 3)
b.extend("wxyz")
b.extendleft("ab")
try:
    b.insert(0, "no")
except IndexError as e:
    print(e, b)


def change(how):
    d = deque([1, 2, 3])
    try:
        for x in d:
            how(d)
        print("done", d)
    except RuntimeError as e:
        print(e)


change(lambda d: d.append(1)), change(lambda d: d.popleft()), change(lambda d: d.rotate(1)), change(lambda d: d.__setitem__(0, 9)), change(lambda d: d.clear()), change(lambda d: d.reverse())
r = deque([1])
r.append(r)
print(r)
q = deque(range(1000))
total = 0
while q:
    total += q.popleft() * 2
    if q:
        total -= q.pop()
    if len(q) % 97 == 0 and q:
        q.rotate(3)
print(total)


class D(deque):
    pass


print(D("ab"), type(D("ab").copy()).__name__, type(D("a") + D("b")).__name__, D("ab") == deque("ab"), [*D("xy", 1)])
