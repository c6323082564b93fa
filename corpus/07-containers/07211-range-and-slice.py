# range: lengths, subscripts, membership, equality, big values; slice objects and their indices.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


for r in [range(0), range(5), range(2, 8), range(10, 0, -3), range(0, 10, 3), range(5, 0), range(-5, 5, 2), range(2**70, 2**70 + 5), range(0, 2**100, 2**98), range(3, 4, 10), range(True), range(I(3)), range(-1, -10, -1)]:
    print(r, list(r), r.start, r.stop, r.step, list(reversed(r)), bool(r), hash(r) == hash(range(r.start, r.stop, r.step)))
    t(lambda: len(r)), t(lambda: r[0]), t(lambda: r[-1]), t(lambda: r[1:3]), t(lambda: r[::-1]), t(lambda: r[::2]), t(lambda: r[5:1]), t(lambda: r[100]), t(lambda: (3 in r, 3.0 in r, 2**70 + 1 in r, "a" in r, -1 in r, True in r)), t(lambda: (r.index(3), r.count(3))), t(lambda: r.count(99)), t(lambda: max(r)), t(lambda: sum(r))
t(lambda: range()), t(lambda: range(1, 2, 3, 4)), t(lambda: range(1.5)), t(lambda: range("a")), t(lambda: range(None)), t(lambda: range(1, 2, 0)), t(lambda: range(stop=5)), t(lambda: range(1, None)), t(lambda: len(range(2**63 - 1))), t(lambda: len(range(2**63))), t(lambda: len(range(-(2**63), 2**63))), t(lambda: range(2**63)[2**62]), t(lambda: range(10**30)[10**29 : 10**29 + 2]), t(lambda: range(10)["a"]), t(lambda: range(10)[1.5]), t(lambda: range(10)[::0]), t(lambda: range(10).index(10)), t(lambda: range(10).index("a")), t(lambda: range(10).index(1, 2)), t(lambda: range(0) == range(5, 5)), t(lambda: range(0, 3, 2) == range(0, 4, 2)), t(lambda: range(3) == [0, 1, 2]), t(lambda: range(3) < range(4)), t(lambda: range(3) + range(3)), t(lambda: hash(range(0, 3, 2)) == hash(range(0, 4, 2))), t(lambda: {range(3): 1}[range(0, 3)]), t(lambda: iter(range(3)).__length_hint__()), t(lambda: next(reversed(range(2**70)))), t(lambda: range(5).start.x), t(lambda: setattr(range(5), "start", 1)), t(lambda: range(3).__reduce__()), t(lambda: range(5)[I(2)]), t(lambda: range(I("x"))), t(lambda: [*range(3)] == list(range(3))), t(lambda: range(1, 10)[2:-2:2]), t(lambda: range(10)[-3:]), t(lambda: range(10)[:-20]), t(lambda: 5 in range(0, 10, 2)), t(lambda: 4.5 in range(10)), t(lambda: type("R", (range,), {})), t(lambda: any(range(0, -1, -1))), t(lambda: list(range(3, -1, -1))), t(lambda: list(map(list, [range(0, 10, 4), range(0, -10, -4)])))
for s in [slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(None, None, -1), slice(-3, None), slice("a", 1.5, []), slice(2**70, -(2**70), 3), slice(I(1), I(-1))]:
    if not isinstance(s.start, I):
        print(s, s.start, s.stop, s.step, s == slice(s.start, s.stop, s.step))
    for n in (0, 3, 10):
        t(lambda: s.indices(n))
t(lambda: slice(1).indices(-1)), t(lambda: slice(1).indices("a")), t(lambda: slice(1, 2, 0).indices(5)), t(lambda: slice()), t(lambda: slice(1, 2, 3, 4)), t(lambda: slice(1) < slice(2)), t(lambda: slice(1, 2) < slice(1, 3)), t(lambda: slice(1) < 5), t(lambda: slice(1) == slice(1.0)), t(lambda: hash(slice(1, 2)) == hash(slice(1, 2))), t(lambda: hash(slice([]))), t(lambda: {slice(1): 2}[slice(1)]), t(lambda: setattr(slice(1), "start", 1)), t(lambda: slice(1).__reduce__()), t(lambda: slice(2**70).indices(2**80)), t(lambda: slice(1, 2).foo), t(lambda: slice[int]), t(lambda: type("S", (slice,), {})), t(lambda: slice(start=1)), t(lambda: repr(slice(slice(1), None)))


class G:
    def __getitem__(self, k):
        return k


g = G()
print(g[1], g[1:2], g[::2], g[1, 2:3], g[...], g[:, None], g[()], g[1:2, ...], g["a":"b"], g[(1, 2)], g[*[1, 2]], g[1:2, *"ab"])
total = 0
for i in range(2**62 - 3, 2**62 + 3):
    total ^= i
for i in range(-(2**62) + 2, -(2**62) - 3, -2):
    total += i
print(total)
