# Ranges and slices: lengths, positions, membership, comparison, every sign.
def show(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
ends = [0, 1, 2, 5, 7, -1, -4, 10]
for a in ends:
    for b in ends:
        for c in [1, 2, 3, -1, -2, -3]:
            r = range(a, b, c)
            print(r, len(r), list(r), list(reversed(r)), bool(r), show(r.__getitem__, 0), show(r.__getitem__, -1), show(r.__getitem__, len(r)), show(r.__getitem__, -len(r) - 1), 3 in r, r.count(2), show(r.index, 4))
print(show(range, 1, 2, 0), show(range), show(range, 1, 2, 3, 4), show(range, 1.5), show(range, "a"), range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(3, 3)), hash(range(1, 4)) == hash(range(1, 4)), range(3) != range(4), show(lambda: range(3) < range(4)))
big = range(2 ** 62 - 2, 2 ** 62 + 3)
print(len(big), list(big), big[3], big[-1], 2 ** 62 in big, 2 ** 63 in big, big.index(2 ** 62), list(reversed(big)), big[1:4], range(10 ** 20, 10 ** 20 + 5, 2)[1:], show(len, range(10 ** 30)), 5.0 in range(10), "a" in range(3), range(-2 ** 63, 2 ** 63)[-1])
r = range(0, 20, 3)
for s in [slice(None), slice(1, 4), slice(-3, None), slice(None, None, -1), slice(5, 1, -2), slice(10, 20), slice(None, None, 2), slice(-100, 100), slice(4, 1)]:
    items, text = list(range(10)), "abcdefghij"
    print(s, r[s], list(r[s]), items[s], text[s], tuple(items)[s], bytes(range(10))[s], s.indices(10), s.indices(0), s.indices(3))
for start in [None, 0, 2, -2, 9, 10, 11, -10, -11, 50, -50]:
    for stop in [None, 0, 3, -1, 9, 10, 11, -10, -11, 50, -50]:
        print([list(range(10))[start:stop:step] for step in (None, 2, 3, -1, -2, -3, 11, -11)], "abcdefghij"[start:stop:-1], "abcdefghij"[start:stop:3], slice(start, stop, -3).indices(10), slice(start, stop, 4).indices(10))
print(show(lambda: [1][::0]), show(lambda: "a"[::0]), show(lambda: [1]["a":]), show(slice(1, 2).indices, -1), show(slice), show(slice, 1, 2, 3, 4), slice(3), slice(1, 2), slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(2) == slice(None, 2, None), hash(slice(1, 2)) == hash(slice(1, 2)), show(slice(0, 10 ** 30).indices, 10 ** 29), show(slice(-10 ** 30, None, -1).indices, 5), show(slice(None, None, 10 ** 30).indices, 5), show(slice(0, 1, 0).indices, 5))
