# Functions take many arguments of mixed kinds.
# point: 1.many-arguments
def f(a, b, c, d, e, f, g, h, i, j, k, l=12, m=13, n=14):
    return [a, b, c, d, e, f, g, h, i, j, k, l, m, n]
print(f(1, 2.5, "c", None, True, [6], (7,), {8}, {9: 9}, 2 ** 70, len) [:10])
print(f(*range(11), n=0))
print(sum(f(*range(14))))
args = list(range(300))
def many(*a): return len(a), a[299]
print(many(*args))
kw = {f"k{i}": i for i in range(50)}
def kws(**k): return len(k), k["k49"]
print(kws(**kw))
