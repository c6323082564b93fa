# Lists: indexing, slices assigned and deleted, methods, comparison, iteration while changing.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
def changed(items, f):
    items = list(items)
    result = show(f, items)
    return items, result
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
def assign(s, value):
    def f(items): items[s] = value
    return f
def delete(s):
    def f(items): del items[s]
    return f
base = [0, 1, 2, 3, 4, 5, 6]
for s in [0, -1, 6, 7, -7, -8, I(2), slice(None), slice(1, 3), slice(3, 1), slice(None, None, 2), slice(None, None, -2), slice(5, 1, -2), slice(-3, None), slice(2, 2), slice(1, None, 3), slice(10, 20), slice(0, 7, 6)]:
    print(s if not isinstance(s, I) else "I", changed(base, lambda l: l[s]), changed(base, delete(s)), changed(base, assign(s, [9, 8])), changed(base, assign(s, [])), changed(base, assign(s, "abcd")), changed([.5, 1.5, 2.5, 3.5], delete(s)), changed([.5, 1.5, 2.5], assign(s, [7.5])))
print(changed(base, assign(slice(1, 2), 5)), changed(base, assign(slice(None, None, 2), 5)), changed(base, assign("x", 5)), changed(base, lambda l: l["x"]), changed(base, lambda l: l[1.0]), changed(base, delete("x")))
def itself(items): items[1:3] = items
def reversed_itself(items): items[::-1] = items
def doubled(items): items += items
def tail(items): items[len(items):] = items
print(changed(base, itself), changed(base, reversed_itself), changed([1, 2], doubled), changed([1.5, 2.5], doubled), changed([1, 2], tail))
for f in [lambda l: l.insert(0, 9), lambda l: l.insert(-1, 9), lambda l: l.insert(3, 9), lambda l: l.insert(100, 9), lambda l: l.insert(-100, 9), lambda l: l.pop(), lambda l: l.pop(0), lambda l: l.pop(-2), lambda l: l.pop(7), lambda l: l.pop("x"), lambda l: l.remove(3), lambda l: l.remove(9), lambda l: l.index(3), lambda l: l.index(9), lambda l: l.index(3, 4), lambda l: l.index(3, -5), lambda l: l.index(3, 0, 3), lambda l: l.index(3, 0, -2), lambda l: l.index(3, 0, -4),
          lambda l: l.count(3), lambda l: l.extend("ab"), lambda l: l.extend(5), lambda l: l.reverse(), lambda l: l.clear(), lambda l: l.copy() is l, lambda l: l.append(l), lambda l: l * 2, lambda l: 0 * l, lambda l: l * -1, lambda l: l * 1.5, lambda l: l + (1,), lambda l: l + [1], lambda l: l.__iadd__((8,)), lambda l: l.__imul__(2), lambda l: l.__imul__(0), lambda l: l.__imul__(1)]:
    print(changed(base, f), changed([], f), changed([3, 3.0, True, 3], f), changed([1.5], f), changed([2.5, 3.0, 1.5], f))
class L(list): pass
print(L([1]) + [2], [1] + L([2]), type([1] + L([2])), type(L([1]) * 2), type(L([1])[:]), L([1]) == [1], list("abc"), show(list, 5), show(list, 1, 2), show(lambda: list(x=1)), [] == (), [1] == (1,))
lists = [[], [1], [2], [1, 2], [1, 2, 3], [1.0], [1.5, 2.5], [1.5, 2.0], [float("nan")], ["a"], [[1]], [1, "a"]]
for a in lists:
    print([(a == b, a != b, show(lambda: a < b), show(lambda: a <= b), show(lambda: a > b), show(lambda: a >= b)) for b in lists])
nan = float("nan")
print(nan in [nan], [nan] == [nan], [nan].index(nan), [nan].count(nan), 2 in [1, 2.0], 1.0 in [True], "b" in ["a", "b"], 5 in [], [nan, 1.5].count(nan), nan in [1.5, nan], 3 in [1.5, 3.0])
class Always:
    def __eq__(self, other): return True
class Never:
    def __eq__(self, other): return False
n = Never()
print(5 in [Always()], n in [n], [n] == [n], [Always()].index(4), [1, Never()].count(n), [Never()] == [n], [Always(), 1] == [2, 1])
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), it.__reduce__()[1:], list(it), it.__length_hint__(), it.__reduce__()[1:], next(it, "end"))
items = [1, 2]
it = iter(items)
print(list(it)); items.append(3); print(list(it), next(it, "end"))
r = reversed(items)
print(r.__length_hint__(), next(r), r.__length_hint__()); items.clear(); print(r.__length_hint__(), list(r))
growing = [1, 2, 3]
for x in growing:
    if len(growing) < 8: growing.append(x * 10)
    if x == 2: growing.remove(1)
print(growing)
a = []; a.append(a); print(a, [a, a]); b = [1]; b.append((b, {"k": b})); print(b)
it = iter([1, 2, 3, 4]); it.__setstate__(2); print(list(it)); it = iter([1, 2]); it.__setstate__(-5); print(list(it))
