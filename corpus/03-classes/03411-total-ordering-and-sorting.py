# Which comparison sorting, min, max and bisect use, and errors on the way.
# point: 4.ordering-users
import functools, bisect, heapq
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class LtOnly:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return f"L{s.v}"
class GtOnly:
    def __init__(s, v): s.v = v
    def __gt__(s, o): return s.v > o.v
    def __repr__(s): return f"G{s.v}"
class LeOnly:
    def __init__(s, v): s.v = v
    def __le__(s, o): return s.v <= o.v
class EqOnly:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
class NIs:
    def __lt__(s, o): return NotImplemented
class LtTruth:
    def __lt__(s, o): return []
    def __repr__(s): return "T"
class LtBad:
    def __lt__(s, o): return BadBool()
class BadBool:
    def __bool__(s): return 3
for c in (LtOnly, GtOnly, LeOnly, EqOnly):
    xs = [c(2), c(1), c(3)]
    print(c.__name__); t(lambda: sorted(xs)); t(lambda: min(xs)); t(lambda: max(xs)); t(lambda: sorted(xs, reverse=True)); t(lambda: bisect.bisect(xs[1:2], c(2))); t(lambda: bisect.bisect_left(xs[1:2], c(2))); t(lambda: heapq.nsmallest(1, xs)); t(lambda: xs[0] < xs[1]); t(lambda: xs[0] > xs[1]); t(lambda: xs[0] <= xs[1]); t(lambda: (xs[0], 1) < (xs[1], 1)); t(lambda: [xs[0]] >= [xs[1]])
t(lambda: sorted([NIs(), NIs()])); t(lambda: max(NIs(), NIs())); t(lambda: sorted([LtTruth(), LtTruth()])); t(lambda: sorted([LtBad(), LtBad()])); t(lambda: min(LtBad(), LtBad())); t(lambda: sorted([1, "a", None])); t(lambda: sorted(["a", 1])); t(lambda: max(1, "a")); t(lambda: min("a", 1, key=str)); t(lambda: max([])); t(lambda: max([], key=len)); t(lambda: min(())); t(lambda: min(1)); t(lambda: max(None, key=len)); t(lambda: sorted([1j, 2j])); t(lambda: sorted([{}, {}])); t(lambda: sorted([None, None])); t(lambda: sorted([(1, None), (1, None)])); t(lambda: sorted([(1, None), (2, None)])); t(lambda: sorted([float("nan"), 1, 0.5])); t(lambda: sorted([[1], (1,)])); t(lambda: sorted([{2}, {1}, {1, 2}])); t(lambda: sorted([True, 0, 1.5, -1])); t(lambda: sorted("bca", key=lambda c: None)); t(lambda: sorted(["b", "B", "a"], key=str.lower)); t(lambda: [3, 1, 2].sort(key=lambda x: 1 / (x - 2)))
l = [3, 1, 2]
def change(x): l.append(x); return x
t(lambda: l.sort(key=change)); print(l)
l = [3, 1, "a", 2]
t(lambda: l.sort()); print(sorted(map(str, l)))
def seen(x): print("list while sorting:", l); return x
l = [2, 1]; l.sort(key=seen); print(l)
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v if isinstance(o, T) else NotImplemented
    def __lt__(s, o): return s.v < o.v if isinstance(o, T) else NotImplemented
t(lambda: (T(1) <= T(1), T(1) > T(0), T(1) >= T(2), T(1) != T(1))); t(lambda: T(1) <= 1); t(lambda: T(1) > 1); t(lambda: 1 >= T(1)); t(lambda: T.__le__(T(1), 1)); t(lambda: functools.total_ordering(type("E", (), {}))); t(lambda: functools.total_ordering(int) is int)
stable = sorted([(1, "b"), (0, "z"), (1, "a"), (0, "y")], key=lambda p: p[0]); print(stable, sorted(stable, key=lambda p: p[0], reverse=True))
