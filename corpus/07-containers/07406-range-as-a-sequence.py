# range: indexing, slicing, membership, comparison, hash, methods and errors.
# point: 5.ranges
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(s, n): s.n = n
    def __index__(s): return s.n
class EqAll:
    def __eq__(s, o): return True
rs = [range(0), range(5), range(1, 10, 3), range(10, 0, -4), range(5, 5), range(-3), range(2**62, 2**62 + 3), range(2**64, 2**64 + 5, 2), range(0, -10**20, -10**19), range(I(1), I(4))]
for r in rs:
    print(r, len(r) if len(r) < 100 else "big", r.start, r.stop, r.step, bool(r), list(r)[:4], list(reversed(r))[:3], r == range(r.start, r.stop, r.step), hash(r) == hash(range(r.start, r.stop, r.step)), r[1:], r[::-1], r[::2], r[-1:], r[5:2], 4 in r, r.start in r, r.stop in r, 4.0 in r, "a" in r, r.count(4), sum(r), min(r, default=None), sorted(r, reverse=True)[:2])
    for f in (lambda: r[0], lambda: r[-1], lambda: r[100], lambda: r[-100], lambda: r[2**70], lambda: r["a"], lambda: r[1.0], lambda: r[None], lambda: r.index(4), lambda: r.index("a"), lambda: r.index(4.0), lambda: r[::0], lambda: r["a":]): t(f)
t(lambda: range(1) == range(0, 1, 5)); t(lambda: range(0) == range(3, 1)); t(lambda: range(2) == [0, 1]); t(lambda: range(2) != (0, 1)); t(lambda: range(2) < range(3)); t(lambda: hash(range(0)) == hash(range(9, 9, 2))); t(lambda: {range(3): 1}[range(0, 3)]); t(lambda: range(3) + range(2)); t(lambda: range(3) * 2); t(lambda: setattr(range(3), "start", 1)); t(lambda: setattr(range(3), "x", 1)); t(lambda: range(3).__setitem__); t(lambda: EqAll() in range(3)); t(lambda: range(3).count(EqAll())); t(lambda: range(3).index(EqAll())); t(lambda: range(3).index(1, 2)); t(lambda: range(3).index()); t(lambda: range()); t(lambda: range(1, 2, 3, 4)); t(lambda: range("1")); t(lambda: range(1.0)); t(lambda: range(1, 2, 0)); t(lambda: range(None)); t(lambda: range(stop=1)); t(lambda: range(1, step=2)); t(lambda: len(range(2**63))); t(lambda: len(range(2**63 - 1))); t(lambda: len(range(-2**63, 2**63))); t(lambda: range(2**70)[2**69]); t(lambda: range(2**70)[-1]); t(lambda: 2**69 in range(2**70)); t(lambda: range(2**70)[2**68:2**69]); t(lambda: bool(range(2**70))); t(lambda: next(iter(range(2**70, 2**71)))); t(lambda: next(reversed(range(2**70)))); t(lambda: range(True)); t(lambda: repr(range(False, True, True))); t(lambda: type("R", (range,), {})); t(lambda: range(5).__reduce__()); t(lambda: [*range(3)]); t(lambda: iter(range(3)).__length_hint__()); t(lambda: iter(range(2**70)).__length_hint__())
it = iter(range(5)); next(it); print(list(it), list(it)); it = iter(range(5)); it.__setstate__(3); print(list(it)); it = iter(range(3)); print(it.__reduce__()[1], next(it), it.__reduce__()[1:]); m = range(10)[2:8][::2][1:]; print(m, list(m), m[0], m.index(6), range(10)[I(2):I(5)], range(3, 10)[-3:-1])
