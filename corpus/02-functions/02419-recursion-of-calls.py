# Calls that never end raise RecursionError, whatever kind of call it is, and the program goes on.
# point: 1.recursion
def t(name, f):
    try: print(name, repr(f()))
    except RecursionError as e: print(name, type(e).__name__)
def f(): return f()
class M:
    def m(self): return self.m()
    def __call__(self): return self()
    def __getattr__(self, n): return getattr(self, n + "x") if len(n) < 5 else self.zz
    def __add__(self, o): return self + o
    def __eq__(self, o): return self == o
    __hash__ = None
    def __getitem__(self, i): return self[i]
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __str__(self): return str(self)
    def __repr__(self): return repr(self)
    def __bool__(self): return bool(self)
    def __contains__(self, x): return x in self
    @property
    def p(self): return self.p
    @classmethod
    def c(cls): return cls.c()
    @staticmethod
    def s(): return M.s()
    def __lt__(self, o): return self < o
    def __format__(self, s): return format(self, s)
    def __enter__(self): return self.__enter__()
    def __neg__(self): return -self
    def __index__(self): return [1][self]
class New:
    def __new__(cls): return cls()
class Init:
    def __init__(self): Init()
class Meta(type):
    def __call__(cls): return cls()
class K(metaclass=Meta): pass
m = M()
t("function", f); t("method", m.m); t("call", m); t("getattr", lambda: m.z); t("add", lambda: m + 1); t("eq", lambda: m == 1); t("getitem", lambda: m[0]); t("len", lambda: len(m)); t("iter", lambda: iter(m)); t("str", lambda: str(m)); t("repr", lambda: repr(m)); t("bool", lambda: bool(m)); t("contains", lambda: 1 in m); t("property", lambda: m.p); t("classmethod", lambda: m.c()); t("static", lambda: m.s()); t("lt", lambda: m < 1); t("format", lambda: f"{m}"); t("enter", lambda: m.__enter__()); t("neg", lambda: -m); t("index", lambda: [1][m]); t("new", New); t("init", Init); t("meta", K); t("sorted key", lambda: sorted([1], key=f)) if False else None
def mutual_a(n): return mutual_b(n + 1)
def mutual_b(n): return mutual_a(n + 1)
t("mutual", lambda: mutual_a(0)); lam = lambda: lam(); t("lambda", lam)
def gen(): yield from gen()
t("generator", lambda: next(gen())); t("map", lambda: list(map(lambda x: f(), [1])))
def args(*a, **k): return args(*a, **k)
t("star args", lambda: args(1, k=2)); import functools; p = functools.partial(lambda: p()); t("partial", p)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(500)); l = []; l.append(l); print(l); d = {}; d["d"] = d; print(d); t("compare", lambda: l == [l]); a = [] ; b = [a]; a.append(b); t("compare cyclic", lambda: a == b)
class R2: pass
R2.__call__ = R2(); t("call is instance", R2()) 
