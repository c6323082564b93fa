# list.sort and sorted: kinds of keys, stability, reverse, errors, changes while sorting.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
nan = float("nan")
data = [[3, 1, 2], [3.5, -1.5, 2.0], [3, 1.5, 2], ["b", "a", "ab", ""], [(2, "a"), (1, "b"), (2, "A"), (1,)], [[2], [1, 5], [1]], [True, 0, 3, -1], [b"b", b"a"], [10 ** 20, 5, -10 ** 20, 2 ** 62, 0], [1], [], ["é", "z", "a", "€"],
        [3, nan, 1, 2], [2.5, nan, 1.5], [(1.0, 2), (1, 1)], [0.0, -0.0, 0], list(range(70, 0, -1)), [i * 7919 % 101 for i in range(150)], [float(i * 31 % 47) for i in range(90)], [str(i * 37 % 61) for i in range(80)], [(i % 3, -i) for i in range(70)], [5, "a"], [None, None], [1, None], [1j, 2j]]
for items in data:
    print(show(sorted, items), show(sorted, items, reverse=True), show(sorted, items, key=lambda x: -len(str(x))), show(sorted, items, key=str, reverse=True))
class K:
    def __init__(self, v, tag): self.v, self.tag = v, tag
    def __lt__(self, other): return self.v < other.v
    def __repr__(self): return f"{self.v}{self.tag}"
objects = [K(i * 7 % 5, chr(97 + i % 26)) for i in range(60)]
print(sorted(objects)); print(sorted(objects, reverse=True)); print(sorted(objects, key=lambda k: k.v % 2)); print(sorted(objects, key=lambda k: k.v % 2, reverse=True))
print(show(sorted, [3, 1], key=None), show(sorted, [3, 1], reverse=1), show(sorted, [3, 1], reverse=0), show(sorted, [3, 1], reverse="x"), show(sorted, [3, 1], 5), show(sorted, 5), show([1].sort, 5), show([2, 1].sort, key=5), show([1].sort, bad=1))
def changing(x):
    items.append(x)
    return x
items = [3, 1, 2]
print(show(items.sort, key=changing), items)
def failing(x):
    if x == 2: raise KeyError("stop")
    return x
items = [3, 2, 1]
print(show(items.sort, key=failing), items)
seen = []
def looking(x):
    seen.append(len(items)); return -x
items = [1, 2, 3]; items.sort(key=looking); print(items, seen)
print(min([3, 1, 2]), max("abc"), min([], default=5), show(min, []), max(3, 1, key=lambda x: -x), min((2, "a"), (2, "A")), show(min, 1), show(max, 1, "a"))
