# One place in the program that sees classes, instances and dicts change.
# point: 6.changes-are-seen
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    v = "class v"
    def m(self): return "A.m"
class B(A): pass
class C(B): pass
def read(o): return o.v
def call(o): return o.m()
def write(o, x): o.v = x; return o.v
def drop(o): del o.v
def ln(o): return len(o)
def add(o): return o + 1
def truth(o): return "T" if o else "F"
c = C(); warm = [(read(c), call(c)) for _ in range(30)]; print(warm[0])
A.v = "A changed"; print(read(c)); B.v = "B added"; print(read(c)); C.v = property(lambda s: "C prop"); print(read(c)); t(lambda: write(c, 1)); del C.v; print(read(c)); print(write(c, "inst")); print(read(c)); C.v = property(lambda s: "data wins"); print(read(c)); del C.v; print(read(c)); drop(c); print(read(c)); t(lambda: drop(c)); del B.v; print(read(c)); del A.v; t(lambda: read(c)); A.__getattr__ = lambda s, n: ("ga", n); print(read(c)); del A.__getattr__; t(lambda: read(c)); C.__getattribute__ = lambda s, n: ("gab", n); print(read(c)); del C.__getattribute__; A.v = 1; print(read(c))
print(call(c)); c.m = lambda: "instance m"; print(call(c)); del c.m; print(call(c)); B.m = lambda s: "B.m"; print(call(c)); C.m = staticmethod(lambda: "static"); print(call(c)); C.m = classmethod(lambda k: k.__name__); print(call(c)); C.m = property(lambda s: lambda: "prop"); print(call(c)); C.m = 5; t(lambda: call(c)); del C.m, B.m; print(call(c)); B.__bases__ = (type("N", (A,), {"m": lambda s: "N.m"}),); print(call(c)); c.__class__ = A; print(call(c)); c.__class__ = type("Z", (), {"m": lambda s: "Z.m", "v": "Z.v"}); print(call(c), read(c)); c.__dict__ = {"v": "dict v"}; print(read(c))
c = C(); t(lambda: ln(c)); C.__len__ = lambda s: 3; print(ln(c), truth(c)); A.__len__ = lambda s: 0; print(ln(c)); del C.__len__; print(ln(c), truth(c)); A.__bool__ = lambda s: True; print(truth(c)); del A.__len__, A.__bool__; t(lambda: ln(c)); print(truth(c)); t(lambda: add(c)); C.__add__ = lambda s, o: "add"; print(add(c), add(1), add(1.5)); c.__add__ = 1; print(add(c)); del C.__add__; t(lambda: add(c)); C.__add__ = C.__radd__ = None; t(lambda: add(c))
class P:
    def __init__(self, k): self.k = k; self.a = 1 if k else None; setattr(self, "z" * (k % 3 + 1), k)
objs = [P(i) for i in range(12)]; print([o.k for o in objs], [o.__dict__ for o in objs[:4]])
for o in objs[::2]: del o.a
def get_a(o): return getattr(o, "a", "gone")
print([get_a(o) for o in objs]); P.a = "class a"; print([o.a for o in objs]); P.a = property(lambda s: "p"); print([o.a for o in objs][:3]); del P.a
import types
ns = [types.SimpleNamespace(v=i) for i in range(3)] + [type("T", (), {"v": "cls"})(), type("U", (), {"__slots__": ("v",)})(), types.ModuleType("mod")]
ns[-2].v = "slot"; ns[-1].v = "module"; print([read(o) for o in ns * 2])
