# pickle in all protocols: bytes as CPython writes them, and objects as they come back.
import pickle, io
from collections import namedtuple, OrderedDict, defaultdict, deque, Counter
from enum import Enum
from dataclasses import dataclass
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is type(self) and self.__dict__ == o.__dict__
    def __repr__(self): return f"A({self.x!r})"
    class Inner:
        def __repr__(self): return "Inner"
    def meth(self): return self.x
class S:
    __slots__ = ("a", "b")
class Color(Enum): RED = 1
P = namedtuple("P", "x y")
@dataclass
class D: n: int; l: list
def func(): return 1
class State:
    def __getstate__(self): return ("st", 1)
    def __setstate__(self, s): self.s = s
class NewArgs(int):
    def __new__(cls, v, w): o = super().__new__(cls, v); o.w = w; return o
    def __getnewargs__(self): return (int(self), self.w)
class NewEx:
    def __new__(cls, *, k): o = object.__new__(cls); o.k = k; return o
    def __getnewargs_ex__(self): return (), {"k": self.k}
class L(list): pass
class DD(dict): pass
class Red:
    def __reduce__(self): return (L, (), {"tag": 3}, iter([1, 2]))
values = [None, True, False, 5, 300, 70000, -1, -129, 2**31, 2**40, -2**70, 2**2100, 1.5, float("inf"), "abc", "é\n\\\0", "\ud800", b"xy", b"\xff", b"", bytearray(b"q"), bytearray(), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, set(), {1}, frozenset([1]), A, len, 1j, "a" * 300, [1] * 3, func, range(3), slice(1, 2), ..., NotImplemented, type(None), ValueError("a", 1), list[int], int, OrderedDict(a=1), defaultdict(list, a=[1]), deque([1, 2], 3), Counter("aab"), Color.RED, P(1, 2), D(1, [2]), A([1]), OSError(2, "x", "f"), KeyError("k"), print, object]
for p in range(6):
    for o in values:
        if p < 2 and o is type(None): continue
        data = pickle.dumps(o, p)
        back = pickle.loads(data)
        same = back == o or repr(back) == repr(o)
        print(p, same, type(back) is type(o), data if len(data) < 90 else len(data))
    a = A(1); l = [a, a]; l.append(l); data = pickle.dumps(l, p); back = pickle.loads(data); print(data, back[0] is back[1], back[2] is back)
    tt = ([],); tt[0].append(tt); data = pickle.dumps(tt, p); back = pickle.loads(data); print(data, back[0][0] is back)
    ll = L([1]); ll.q = 2; b = pickle.loads(pickle.dumps(ll, p)); print(b, b.q, type(b).__name__, pickle.loads(pickle.dumps(DD(a=1), p)), pickle.loads(pickle.dumps(State(), p)).s, pickle.loads(pickle.dumps(A(3).meth, p))(), pickle.loads(pickle.dumps(Red(), p)).tag)
    if p >= 2:
        s = S(); s.a = [1]; b = pickle.loads(pickle.dumps(s, p)); print(b.a, hasattr(b, "b")); n = pickle.loads(pickle.dumps(NewArgs(4, 5), p)); print(n, n.w, pickle.loads(pickle.dumps(NewEx(k=9), p)).k)
    print(pickle.loads(pickle.dumps(A.Inner(), p)), pickle.loads(pickle.dumps(A.Inner, p)), pickle.loads(pickle.dumps(list(range(2500)), p)) == list(range(2500)), pickle.loads(pickle.dumps({i: str(i) for i in range(1500)}, p))[1499])
f = io.BytesIO(); pickle.dump([1], f); pickle.dump("two", f); f.seek(0); print(pickle.load(f), pickle.load(f))
pk = pickle.Pickler(f2 := io.BytesIO()); x = [1]; pk.dump(x); pk.dump(x); print(f2.getvalue()); u = pickle.Unpickler(io.BytesIO(f2.getvalue())); print(u.load(), u.load())
class PP(pickle.Pickler):
    def persistent_id(self, o): return "the-A" if isinstance(o, A) else None
    def reducer_override(self, o): return (str, ("overridden",)) if isinstance(o, S) else NotImplemented
class PU(pickle.Unpickler):
    def persistent_load(self, pid): return ("pid", pid)
    def find_class(self, m, n): print("find", m, n); return super().find_class(m, n)
f = io.BytesIO(); PP(f).dump([A(1), S(), func]); r = PU(io.BytesIO(f.getvalue())).load(); print(r[:2], r[2] is func)
big = pickle.dumps(["x" * 70000, b"y" * 70000, list(range(30000))]); print(len(big), pickle.loads(big)[2][-1], pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version)
print(pickle.loads(b"(I1\nI2\ntp0\n."), pickle.loads(b"S'abc'\n."), pickle.loads(b"(dS'a'\nI01\ns."), pickle.loads(b"(i__main__\nS\n.").__class__.__name__, pickle.loads(b"c__builtin__\nset\n((lI1\natR."), pickle.loads(b"U\x03abc."), pickle.loads(b"U\x01\xff.", encoding="latin1"), pickle.loads(b"U\x01\xff.", encoding="bytes"))
