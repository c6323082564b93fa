# Containers that change while somebody iterates over them.
# point: 5.changes-during-iteration
import collections
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def loop(c, change, limit=10, over=None):
    out = []
    for i, x in enumerate(c if over is None else over):
        out.append(x); change(c, x)
        if i >= limit: out.append("stopped"); break
    return out, c if len(c) < 20 else "long"
t(lambda: loop([1, 2, 3, 4], lambda c, x: c.remove(x))); t(lambda: loop([1, 2], lambda c, x: c.append(x), 5)); t(lambda: loop([1, 2, 3], lambda c, x: c.insert(0, x), 5)); t(lambda: loop([1, 2, 3], lambda c, x: c.clear())); t(lambda: loop([3, 1, 2], lambda c, x: c.sort())); t(lambda: loop([1, 2, 3], lambda c, x: c.reverse())); t(lambda: loop([1, 2, 3], lambda c, x: c.__setitem__(-1, 9))); t(lambda: loop([1, 2, 3, 4], lambda c, x: c.pop())); t(lambda: loop([1, 2, 3], lambda c, x: c.__delitem__(slice(None))))
for change in (lambda d, k: d.pop(k), lambda d, k: d.__setitem__("new", 1), lambda d, k: d.__setitem__(k, 5), lambda d, k: d.clear(), lambda d, k: (d.pop(k), d.__setitem__(k + "x", 1)), lambda d, k: d.update(z=1), lambda d, k: d.setdefault("q"), lambda d, k: d.popitem(), lambda d, k: (d.pop(k), d.__setitem__(k, 9))):
    t(lambda: loop({"a": 1, "b": 2}, change)); t(lambda: (lambda d: loop(d, lambda c, x: change(c, x[0]), over=d.items()))({"a": 1, "b": 2})); t(lambda: (lambda d: loop(d, lambda c, x: change(c, "a" if "a" in c else "b"), over=d.values()))({"a": 1, "b": 2})); t(lambda: (lambda d: loop(d, change, over=reversed(d)))({"a": 1, "b": 2})); t(lambda: loop(collections.OrderedDict(a=1, b=2), change))
for change in (lambda s, x: s.add(99), lambda s, x: s.discard(x), lambda s, x: s.clear(), lambda s, x: s.add(x), lambda s, x: s.update(range(100))): t(lambda: loop({1, 2, 3}, change))
for change in (lambda q, x: q.append(1), lambda q, x: q.popleft(), lambda q, x: q.rotate(1), lambda q, x: q.__setitem__(0, 5), lambda q, x: q.clear()): t(lambda: loop(collections.deque([1, 2, 3]), change))
it = iter({1: 1}); next(it); t(lambda: next(it)); d = {1: 1, 2: 2}; it = iter(d); next(it); d[3] = 3; t(lambda: next(it)); t(lambda: next(it)); del d[3]; t(lambda: next(it)); s = {1, 2}; it = iter(s); next(it); s.add(5); t(lambda: next(it)); s.discard(5); t(lambda: next(it)); l = [1]; it = iter(l); next(it); t(lambda: next(it, "end")); l.append(2); t(lambda: next(it, "still end")); b = bytearray(b"abc"); it = iter(b); next(it); b.clear(); t(lambda: list(it)); b = bytearray(b"ab"); t(lambda: [b.append(c) or c for c in b if len(b) < 6])
def comp(): d = {1: 2, 3: 4}; return {k: d.pop(k) for k in d}
def comp2(): s = {1, 2}; return [s.add(x + 10) for x in s]
def sort_change():
    l = [3, 2, 1]
    class K:
        def __init__(self, v): self.v = v
        def __lt__(self, o): l.append(1); return self.v < o.v
    l.sort(key=K); return l
def eq_change():
    l = [1, 2, 3]
    class E:
        def __eq__(self, o): l.clear(); return False
    return l.index(E())
def dict_eq():
    d = {}
    class K:
        def __hash__(self): return 1
        def __eq__(self, o): d.clear(); return False
    d[K()] = 1; d[K()] = 2; return len(d)
def extend_self(): l = [1, 2]; l.extend(l); l.extend(iter(l[:])); l[1:1] = l; return l
def update_self(): d = {1: 2}; d.update(d); s = {1}; s.update(s); s ^= s; return d, s
for f in (comp, comp2, sort_change, eq_change, dict_eq, extend_self, update_self): t(f)
