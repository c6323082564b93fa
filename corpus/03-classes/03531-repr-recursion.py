# Recursive containers and objects: the guards of repr, and RecursionError where there is none.
# point: 10.repr-recursion
import collections, reprlib, types, functools, array, dataclasses
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e)[:60])
l = []; l += [l, (l,)]
d = {}; d["d"] = d; d["l"] = [d]
s = types.SimpleNamespace(); s.me = s
q = collections.deque(); q.append(q)
o = collections.OrderedDict(); o["o"] = o
dd = collections.defaultdict(list); dd["dd"] = dd
u = collections.UserList([1]); u.append(u)
cm = collections.ChainMap({}); cm["c"] = cm
p = functools.partial(print); p.__setstate__((print, (p,), {}, {}))
t = ([],); t[0].append(t)
class Sub(list): pass
sub = Sub(); sub.append(sub)
class SubDict(dict):
    def __repr__(self): return "SubDict" + super().__repr__()
sd = SubDict(); sd[1] = sd
class View:
    def __init__(self): self.d = {1: self}
    def __repr__(self): return f"<View {self.d.values()}>"
class Tup(tuple): pass
@dataclasses.dataclass
class Data:
    link: object = None
dc = Data(); dc.link = [dc]
for name, x in dict(l=l, d=d, s=s, q=q, o=o, dd=dd, u=u, cm=cm, t=t, sub=sub, sd=sd, dc=dc, view=View(), keys=d.values(), items=d.items(), p=p).items():
    attempt(name, lambda: repr(x).replace("<built-in function print>", "print"))
e = ValueError(); e.args = (e, [e])
attempt("exception", lambda: repr(e))
class Loop:
    def __repr__(self): return repr(self)
class LoopStr:
    def __str__(self): return str(self)
class LoopFormat:
    def __format__(self, spec): return format(self, spec)
class Mutual:
    def __repr__(self): return f"{[self]}"
for c in (Loop, LoopStr, LoopFormat, Mutual):
    try:
        print(f"{c()}"[:10])
    except RecursionError as error:
        print(c.__name__, type(error).__name__)
class Guarded:
    def __init__(self, *parts): self.parts = parts
    @reprlib.recursive_repr(fillvalue="<again>")
    def __repr__(self): return "G" + repr(list(self.parts))
    @reprlib.recursive_repr()
    def __str__(self): return f"S{[str(x) for x in self.parts]}"
g = Guarded(1)
g.parts = (g, [g], 2)
print(repr(g), str(g))
class Raises:
    def __init__(self, l): self.l = l
    def __repr__(self):
        if self.l is None: raise KeyError("repr")
        return repr(self.l)
inner = []
bad = Raises(None)
inner.append(bad)
attempt("raising", lambda: repr(inner))
bad.l = inner
attempt("after raising", lambda: repr(inner))
deep = []
for i in range(200000): deep = [deep]
try:
    repr(deep)
except RecursionError as error:
    print(type(error).__name__)
deep = {}
for i in range(100000): deep = {1: deep}
try:
    repr(deep)
except RecursionError as error:
    print(type(error).__name__)
a, b = [], []
a.append(b); b.append(a)
for f in (lambda: a == b, lambda: a < b, lambda: hash((a,)), lambda: sorted([a, b])):
    try:
        print(f())
    except (RecursionError, TypeError) as error:
        print(type(error).__name__)
print(a == a, [a] == [a], reprlib.repr(a), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({1: {2: {3: {4: {5: {6: 7}}}}}}), reprlib.repr("x" * 99), reprlib.repr(10 ** 60), reprlib.repr(set(range(20))), reprlib.repr(frozenset([1])), reprlib.repr(collections.deque(range(9))), reprlib.repr(array.array("i", range(9))))
