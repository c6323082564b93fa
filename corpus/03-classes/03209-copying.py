# copy, deepcopy and the hooks they use.
import copy
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"A({self.v!r})"
a = A([1, 2]); b = copy.copy(a); c = copy.deepcopy(a); print(b, b.v is a.v, c, c.v is a.v)
class H:
    def __init__(self): self.log = []
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", isinstance(memo, dict))
print(copy.copy(H()), copy.deepcopy(H()), copy.deepcopy([H()]))
class S:
    __slots__ = ("x", "y")
s = S(); s.x = [1]; d = copy.deepcopy(s); print(d.x, d.x is s.x, hasattr(d, "y"), copy.copy(s).x is s.x)
class SD(S):
    pass
sd = SD(); sd.x = 1; sd.z = 2; e = copy.copy(sd); print(e.x, e.z, sd.__getstate__(), sd.__reduce_ex__(2)[1:3], A(1).__getstate__(), object().__getstate__())
class G:
    def __getstate__(self): return {"state": 1}
    def __setstate__(self, st): self.got = st
print(copy.copy(G()).got, G().__reduce_ex__(4)[2])
class R:
    def __reduce__(self): return (A, (5,), {"extra": 1})
r = copy.copy(R()); print(r, r.extra)
class R4:
    def __reduce_ex__(self, p): return (list, (), None, iter([1, p]))
print(copy.copy(R4()))
class NA(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
print(copy.copy(NA(1, 2)), copy.deepcopy(NA([1], 2)))
class NX:
    def __new__(cls, *, k): o = super().__new__(cls); o.k = k; return o
    def __getnewargs_ex__(self): return (), {"k": self.k}
print(copy.copy(NX(k=3)).k, NX(k=1).__reduce_ex__(4)[0].__name__)
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, m is l); dd = {}; dd["s"] = dd; x = copy.deepcopy(dd); print(x["s"] is x)
shared = [0]; p = copy.deepcopy([shared, shared]); print(p[0] is p[1], p[0] is shared)
tt = ([1],); print(copy.deepcopy(tt)[0] is tt[0], copy.deepcopy((1, 2)) is (1, 2) or True, copy.copy(tt) is tt)
class D(dict): pass
q = D(a=[1]); q.attr = 7; w = copy.deepcopy(q); print(w, w.attr, type(w).__name__, w["a"] is q["a"])
class L(list): pass
z = L([1, [2]]); z.n = 1; y = copy.copy(z); print(y, y.n, y[1] is z[1], type(y).__name__)
for o in (1, "s", None, len, A, print, 1.5, (), frozenset(), range(3), ..., int): print(copy.copy(o) is o, copy.deepcopy(o) is o, end=" ")
print()
t(lambda: copy.copy(iter([1])).__next__()); t(lambda: copy.deepcopy((i for i in ()))); t(lambda: copy.copy((i for i in ()))); import sys; t(lambda: copy.deepcopy(sys)); t(lambda: copy.replace(3)); 
from collections import namedtuple, OrderedDict, defaultdict, deque, Counter
P = namedtuple("P", "x y"); print(copy.replace(P(1, 2), y=5), copy.copy(P(1, 2)), copy.deepcopy(OrderedDict(a=[1])), copy.copy(defaultdict(list, a=[1])), copy.deepcopy(deque([1, [2]], 5)), copy.copy(Counter("aab")))
t(lambda: copy.replace(P(1, 2), z=5)); print(copy.copy({1: [2]}), copy.deepcopy({1: {2}}), copy.copy(bytearray(b"a")), copy.copy(set([1])))
class E(Exception):
    def __init__(self, a): super().__init__(a); self.extra = a
e2 = copy.copy(E(3)); print(repr(e2), e2.extra, e2.args); m2 = A(1).__init__; print(copy.copy(m2).__self__, copy.deepcopy(m2).__self__ is m2.__self__)
class Meth:
    def f(self): return 1
mm = Meth(); dm = copy.deepcopy(mm.f); print(dm(), dm.__self__ is mm)
memo = {}; copy.deepcopy([shared], memo); print(id(shared) in memo)
t(lambda: S().__reduce_ex__(0)); t(lambda: A(1).__reduce_ex__(0)[1:]); t(lambda: A(1).__reduce__()[0].__name__); t(lambda: A(1).__reduce_ex__()); t(lambda: object().__reduce_ex__(2)[1]); t(lambda: (lambda: 0).__reduce_ex__(2)); t(lambda: (i for i in ()).__reduce_ex__(2))
class BadR:
    def __reduce__(self): return 3
t(lambda: copy.copy(BadR()))
class Fz(frozenset): pass
print(copy.copy(Fz([1])), copy.deepcopy(Fz([1])))
