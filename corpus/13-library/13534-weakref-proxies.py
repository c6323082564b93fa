# weakref.proxy: every protocol goes through to the object; dead ones raise ReferenceError.
# point: 10.weakref
import weakref, gc, operator
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e).split(" at 0x")[0])
class Full:
    data = [3, 1, 2]
    def __init__(self): self.attr = "value"
    def __len__(self): return 3
    def __getitem__(self, i): return self.data[i]
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter(self.data)
    def __call__(self, *a, **k): return a, k
    def __add__(self, o): return ("add", type(self).__name__, o)
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): return ("iadd", o)
    def __sub__(self, o): return "sub"
    def __mul__(self, o): return "mul"
    def __matmul__(self, o): return "matmul"
    def __pow__(self, o, m=None): return ("pow", m)
    def __divmod__(self, o): return "divmod"
    def __neg__(self): return "neg"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 5
    def __float__(self): return 1.5
    def __index__(self): return 2
    def __bool__(self): return False
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __bytes__(self): return b"bytes"
    def __eq__(self, o): return o == "me" or self is o
    def __lt__(self, o): return "lt"
    def __ge__(self, o): return "ge"
    def __hash__(self): return 7
    def __enter__(self): return "entered"
    def __exit__(self, *a): return True
    def __reversed__(self): return iter([9])
    def __format__(self, s): return "fmt" + s
    def __next__(self): return "next"
    def __round__(self, n=None): return "round"
    def method(self): return self is obj
obj = Full()
p = weakref.proxy(obj)
print(type(p).__name__, weakref.CallableProxyType.__name__, isinstance(p, Full), p.__class__.__name__, weakref.getweakrefcount(obj))
for label, f in {"attr": lambda: p.attr, "len": lambda: len(p), "item": lambda: p[0], "slice": lambda: p[1:], "in": lambda: (1 in p, 2 in p), "iter": lambda: list(p), "call": lambda: p(1, k=2), "add": lambda: p + 1, "radd": lambda: 1 + p, "sub": lambda: p - p, "mul": lambda: p * 2, "matmul": lambda: p @ 1, "pow": lambda: (p ** 2, pow(p, 2, 3)), "divmod": lambda: divmod(p, 1), "neg": lambda: -p, "invert": lambda: ~p, "abs": lambda: abs(p), "int": lambda: int(p), "float": lambda: float(p), "index": lambda: [0, 1, 2][p], "bool": lambda: bool(p), "str": lambda: str(p), "bytes": lambda: bytes(p), "eq": lambda: (p == "me", p == obj, p != "me", p == p), "lt": lambda: (p < 1, p >= 1), "hash": lambda: hash(p), "format": lambda: f"{p:x}", "fstr": lambda: f"{p}", "next": lambda: next(p), "round": lambda: round(p), "method": lambda: p.method(), "unpack": lambda: [*p], "sorted": lambda: sorted(p), "missing": lambda: p.missing, "pos": lambda: +p, "dir": lambda: "attr" in dir(p), "vars": lambda: vars(p), "doc": lambda: p.__doc__, "repr": lambda: repr(p).startswith("<weakproxy at 0x") and "Full" in repr(p), "dict": lambda: p.__dict__, "type": lambda: type(p) is Full, "sum": lambda: sum(p)}.items():
    attempt(label, f)
p.new = 1
p[0] = 5
del p[1]
print(obj.new)
del p.new
attempt("deleted", lambda: obj.new)
attempt("with", lambda: p.__enter__())
q = p
q += 1
print(q)
plain = type("Plain", (), {})()
n = weakref.proxy(plain)
for label, f in {"len": lambda: len(n), "call": lambda: n(), "iter": lambda: list(n), "add": lambda: n + 1, "item": lambda: n[0], "int": lambda: int(n), "lt": lambda: n < 1, "eq": lambda: n == plain, "bool": lambda: bool(n), "hash": lambda: hash(n), "next": lambda: next(n), "type": lambda: type(n).__name__, "same": lambda: weakref.proxy(plain) is n, "callback": lambda: weakref.proxy(plain, print) is n, "with": lambda: n.__enter__}.items():
    attempt(label, f)
for bad in (lambda: weakref.proxy(3), lambda: weakref.proxy(), lambda: weakref.proxy(plain, None, 1), lambda: weakref.ProxyType(), lambda: weakref.proxy(n) is None):
    attempt("bad", bad)
def dead():
    def inner(): return [weakref.proxy(Full()) for _ in range(30)]
    proxies = inner()
    gc.collect()
    for x in proxies:
        try: x.attr
        except ReferenceError: return x
d = dead()
for label, f in {"attr": lambda: d.attr, "len": lambda: len(d), "str": lambda: str(d), "add": lambda: d + 1, "eq": lambda: d == 1, "bool": lambda: bool(d), "call": lambda: d(), "set": lambda: setattr(d, "x", 1), "iter": lambda: list(d), "class": lambda: isinstance(d, int), "type": lambda: type(d).__name__, "in": lambda: 1 in d, "repr": lambda: repr(d).startswith("<weakproxy at 0x")}.items():
    attempt("dead " + label, f)
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
