# Seven sorting algorithms agree on ints, floats, strings and mixed numbers.
def insertion(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x, j = xs[i], i - 1
        while j >= 0 and xs[j] > x:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = x
    return xs


def selection(xs):
    xs = list(xs)
    for i in range(len(xs)):
        k = i
        for j in range(i + 1, len(xs)):
            if xs[j] < xs[k]:
                k = j
        xs[i], xs[k] = xs[k], xs[i]
    return xs


def merge(xs):
    if len(xs) < 2:
        return list(xs)
    a, b = merge(xs[:len(xs) // 2]), merge(xs[len(xs) // 2:])
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


def quick(xs):
    if len(xs) < 2:
        return list(xs)
    p = xs[len(xs) // 2]
    return quick([x for x in xs if x < p]) + [x for x in xs if x == p] + quick([x for x in xs if p < x])


def in_place(xs):
    xs = list(xs)
    def sort(lo, hi):
        if lo < hi:
            p, i = xs[hi], lo
            for j in range(lo, hi):
                if xs[j] < p:
                    xs[i], xs[j] = xs[j], xs[i]
                    i += 1
            xs[i], xs[hi] = xs[hi], xs[i]
            sort(lo, i - 1)
            sort(i + 1, hi)
    sort(0, len(xs) - 1)
    return xs


def shell(xs):
    xs, gap = list(xs), len(xs) // 2
    while gap:
        for i in range(gap, len(xs)):
            x = xs[i]
            while i >= gap and x < xs[i - gap]:
                xs[i] = xs[i - gap]
                i -= gap
            xs[i] = x
        gap //= 2
    return xs


def radix(xs):
    shift = 0
    top = max(xs, default=0)
    while top >> shift:
        buckets = [[] for _ in range(16)]
        for x in xs:
            buckets[x >> shift & 15].append(x)
        xs = [x for b in buckets for x in b]
        shift += 4
    return list(xs)


state = 7
ints = []
for _ in range(60):
    state = state * 1103515245 + 12345 & 0x7fffffff
    ints.append(state % 1000)
data = [ints, [x / 8 for x in ints[:20]], "the quick brown fox".split(), [3, 1.5, 2 ** 65, -1, True], [], [1]]
for xs in data:
    want = sorted(xs)
    print([f(xs) == want for f in (insertion, selection, merge, quick, in_place, shell)], want[:4])
print(radix(ints) == sorted(ints), radix([2 ** 70, 1, 2 ** 66]), radix([]))
for f in (insertion, merge, quick, shell):
    try:
        f([2, "a"])
    except TypeError as e:
        print(e)
people = [("ann", 3), ("bob", 1), ("cid", 3), ("dan", 2)]
print(sorted(people, key=lambda p: -p[1]), sorted(people, key=lambda p: p[1], reverse=True))
