# pickle through the hooks: round trips of classes with state, and the errors of what cannot be pickled.
# point: 10.pickling
import pickle, copyreg, io
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e).split(" at 0x")[0])
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return type(o) is type(self) and self.__dict__ == o.__dict__
    def __repr__(self): return f"{type(self).__name__}{tuple(self.__dict__.values())}"
class Stateful(Point):
    def __getstate__(self): return {"sum": self.x + self.y}
    def __setstate__(self, state): self.x, self.y = state["sum"], 0
class Slotted:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class NewArgs(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class Kw:
    def __new__(cls, *, k): self = object.__new__(cls); self.k = k; return self
    def __getnewargs_ex__(self): return (), {"k": self.k}
class Reduced:
    def __init__(self, n): self.n = n
    def __reduce__(self): return Reduced, (self.n,), {"extra": [self.n]}
class Single:
    def __reduce__(self): return "single"
single = Single()
class Nested:
    class Inner(Point): pass
class L(list):
    def __init__(self, *a): super().__init__(*a); self.name = "n"
class E(Exception): pass
def function(): return "called"
def trip(x, protocol): return pickle.loads(pickle.dumps(x, protocol))
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    p = trip(Point(1, [2]), protocol)
    print(protocol, p, trip(Stateful(1, 2), protocol), trip(Nested.Inner(1, 2), protocol) if protocol >= 4 else "-", trip(L([1]), protocol), trip(L([1]), protocol).name, trip(Reduced(3), protocol).extra, trip(single, protocol) is single, trip(function, protocol)(), trip(Point, protocol) is Point, repr(trip(E("x", 1), protocol)), trip(len, protocol) is len)
    if protocol >= 2:
        s = trip(Slotted(), protocol)
        print(s.a, hasattr(s, "b"), trip(NewArgs(1, 2), protocol), trip(Kw(k=3), protocol).k)
attempt("slots 0", lambda: trip(Slotted(), 0))
a = [1]
a.append(a)
b = trip(a, 4)
print(b[1] is b)
d = Point(1, None)
d.y = d
e = trip(d, 4)
print(e.y is e)
shared = [1]
x, y = trip([shared, shared], 4)
print(x is y)
local = lambda: 0
def make_local():
    class Local: pass
    return Local()
for label, bad in [("lambda", local), ("local", make_local()), ("generator", (i for i in ())), ("module", io), ("file", io.StringIO("x") if 0 else memoryview(b"a")), ("nested", [1, {"k": local}])]:
    attempt(label, lambda: str(pickle.dumps(bad))[:5])
class Gone: pass
data = pickle.dumps(Gone())
del Gone
attempt("gone", lambda: pickle.loads(data))
attempt("truncated", lambda: pickle.loads(pickle.dumps([1, 2])[:-1]))
attempt("garbage", lambda: pickle.loads(b"garbage"))
attempt("empty", lambda: pickle.loads(b""))
attempt("protocol", lambda: pickle.dumps(1, 99))
attempt("type", lambda: pickle.loads("text"))
class Pickler(pickle.Pickler):
    def persistent_id(self, o): return ("id", o.x) if isinstance(o, Point) else None
class Unpickler(pickle.Unpickler):
    def persistent_load(self, pid): return Point(pid[1], "loaded")
    def find_class(self, module, name): print("find", module, name); return super().find_class(module, name)
f = io.BytesIO()
Pickler(f).dump([Point(5, 6), Reduced(1)])
f.seek(0)
print(Unpickler(f).load()[0])
attempt("persistent", lambda: pickle.loads(f.getvalue()))
class BadState(Point):
    def __setstate__(self, s): raise ValueError("bad state")
attempt("bad state", lambda: trip(BadState(1, 2), 2))
class BadReduce:
    def __reduce__(self): return 5
attempt("bad reduce", lambda: pickle.dumps(BadReduce()))
class BadReduce2:
    def __reduce__(self): return (5, ())
attempt("bad callable", lambda: pickle.dumps(BadReduce2()))
class BadReduce3:
    def __reduce__(self): return (list,)
attempt("short", lambda: pickle.dumps(BadReduce3()))
