# WeakValueDictionary, WeakKeyDictionary, WeakSet and finalize: contents after their objects died.
# point: 10.weakref
import weakref, gc
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
def fill(use):
    def inner():
        for i in range(10, 40): use(A(i))
    inner()
    gc.collect()
keep = [A(i) for i in range(3)]
v = weakref.WeakValueDictionary()
for a in keep: v[a.n] = a
fill(lambda a: v.__setitem__(a.n, a))
gc.collect()
print(sorted(k for k in v if k < 10), len(v) < 20, v[1], v.get(2), v.get(99, "none"), 0 in v, v.pop(0), 0 in v, v.setdefault(1, keep[2]), sorted(v.valuerefs(), key=id)[0]() is not None)
attempt("missing", lambda: v[77])
attempt("pop", lambda: v.pop(77))
attempt("pop default", lambda: v.pop(77, "d"))
attempt("not weak", lambda: v.__setitem__("k", 5))
print(dict((weakref.WeakValueDictionary(a=keep[0]) | {"b": keep[1]}).items()), weakref.WeakValueDictionary({"x": keep[0]}).copy()["x"])
k = weakref.WeakKeyDictionary()
for a in keep: k[a] = a.n
fill(lambda a: k.__setitem__(a, a.n))
print(sorted(x.n for x in k if x.n < 10), k[keep[1]], k.get(A(1)), keep[0] in k, A(0) in k, len(k) < 20)
attempt("missing key", lambda: k["text"])
attempt("in", lambda: "text" in k)
attempt("not weak key", lambda: k.__setitem__("k", 5))
attempt("pop", lambda: k.pop(keep[0]))
attempt("pop again", lambda: k.pop(keep[0], "gone"))
attempt("keyrefs", lambda: type(k.keyrefs()[0]).__name__)
s = weakref.WeakSet(keep)
fill(s.add)
print(sorted(a.n for a in s if a.n < 10), keep[0] in s, A(0) in s, 5 in s, len(s) < 20)
attempt("add", lambda: s.add(3))
s.discard(keep[0])
try:
    s.remove(keep[0])
except KeyError as e:
    print("remove", type(e.args[0]).__name__)
s2 = weakref.WeakSet(keep[:2])
print(sorted(a.n for a in s2 | {keep[2]}), sorted(a.n for a in s2 & s if a.n < 10), sorted(a.n for a in s2 - s), s2 <= weakref.WeakSet(keep), s2 == weakref.WeakSet(keep[:2]), s2.isdisjoint([A(1)]))
log = []
def finalized(use):
    def inner():
        for i in range(30): use(A(i))
    inner()
    gc.collect()
finalized(lambda a: weakref.finalize(a, log.append, "done"))
print(len(log) > 0, set(log))
f = weakref.finalize(keep[0], lambda *a, **k: log.append((a, k)) or "result", 1, x=2)
print(f.alive, f.peek()[0] is keep[0], f.peek()[2:], f.atexit)
print(f(), f(), f.alive, f.peek(), f.detach(), log[-1])
g = weakref.finalize(keep[1], print, "never")
print(g.detach()[0] is keep[1], g.alive, g())
g.atexit = False
attempt("finalize", lambda: weakref.finalize(5, print))
attempt("finalize", lambda: weakref.finalize())
attempt("finalize", lambda: weakref.finalize(keep[0]))
h = weakref.finalize(keep[2], print, "at exit", keep[2].n)
i = weakref.finalize(keep[2], print, "second, runs first")
j = weakref.finalize(keep[2], print, "not at exit")
j.atexit = False
p = weakref.proxy(keep[0])
print(p.n, p, type(p).__name__, p == keep[0], isinstance(p, A))
attempt("hash of proxy", lambda: hash(p))
c = weakref.proxy(lambda: 5)
attempt("dead call", lambda: type(c).__name__)
def dead_proxy():
    def inner(): return [weakref.proxy(A(1)) for _ in range(20)]
    ps = inner()
    gc.collect()
    for x in ps:
        try: x.n
        except ReferenceError as e: return str(e)
print(dead_proxy())
