# Exceptions that special methods raise come out of built-in operations unchanged, and leave them in order.
# point: 8.chaining
def attempt(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
class Bad:
    def __init__(self, *methods): self.methods = methods
    def _maybe(self, name, value):
        if name in self.methods: raise KeyError(name)
        return value
    def __eq__(self, o): return self._maybe("eq", False)
    def __hash__(self): return self._maybe("hash", 1)
    def __lt__(self, o): return self._maybe("lt", True)
    def __len__(self): return self._maybe("len", 2)
    def __iter__(self): self._maybe("iter", 0); return iter([1, 2])
    def __bool__(self): return self._maybe("bool", True)
    def __index__(self): return self._maybe("index", 1)
    def __int__(self): return self._maybe("int", 1)
    def __str__(self): return self._maybe("str", "s")
    def __repr__(self): return self._maybe("repr", "r")
    def __format__(self, s): return self._maybe("format", "f")
    def __contains__(self, o): return self._maybe("contains", True)
    def __getitem__(self, i): return self._maybe("getitem", i)
    def __add__(self, o): return self._maybe("add", 1)
    def __radd__(self, o): return self._maybe("radd", 1)
    def __call__(self, *a): return self._maybe("call", 1)
    def __length_hint__(self): return self._maybe("hint", 1)
    def __reversed__(self): return self._maybe("reversed", iter([2, 1]))
    def __enter__(self): return self._maybe("enter", 1)
    def __exit__(self, *a): return self._maybe("exit", None)
    def __del__(self): pass
B = Bad
attempt("index", lambda: [0, 1].index(B("eq")))
attempt("count", lambda: [1, B("eq")].count(1) if 0 else [B("eq")].count(3))
attempt("remove", lambda: [B("eq")].remove(3))
attempt("in", lambda: 3 in [B("eq")])
attempt("list eq", lambda: [B("eq")] == [3])
attempt("tuple lt", lambda: (B("eq"), 1) < (2, 2))
attempt("tuple lt 2", lambda: (B("lt"), 1) < (2, 2))
attempt("dict eq", lambda: {1: B("eq")} == {1: 2})
attempt("dict key", lambda: {B("hash"): 1})
attempt("dict get", lambda: {}.get(B("hash")))
attempt("dict collide", lambda: {B("eq"): 1, B("eq"): 2})
attempt("set", lambda: {B("hash")})
attempt("set in", lambda: B("hash") in {1})
attempt("sort", lambda: sorted([B("lt"), B("lt")]))
attempt("sort key", lambda: sorted([2, 1], key=B("call")))
attempt("max", lambda: max(B("iter")))
attempt("list", lambda: list(B("iter")))
attempt("list len", lambda: list(B("len")))
attempt("list hint", lambda: list(B("hint", "len")))
attempt("tuple", lambda: tuple(B("iter")))
attempt("unpack", lambda: [*B("iter")])
attempt("bool", lambda: not B("bool"))
attempt("and", lambda: B("bool") and 1)
attempt("if", lambda: 1 if B("bool") else 2)
attempt("any", lambda: any([B("bool")]))
attempt("filter", lambda: list(filter(None, [B("bool")])))
attempt("item", lambda: [1, 2][B("index")])
attempt("slice", lambda: [1, 2][B("index"):])
attempt("range", lambda: range(B("index")))
attempt("chr", lambda: chr(B("index")))
attempt("int", lambda: int(B("int")))
attempt("hex", lambda: hex(B("index")))
attempt("repeat", lambda: "a" * B("index"))
attempt("str", lambda: str(B("str")))
attempt("f", lambda: f"{B('format')}")
attempt("%", lambda: "%s" % B("str"))
attempt("%d", lambda: "%d" % B("int"))
attempt("repr", lambda: repr([B("repr")]))
attempt("print", lambda: print(B("str")))
attempt("join", lambda: ",".join(B("iter")))
attempt("sum", lambda: sum([1, B("radd")]))
attempt("map", lambda: list(map(B("call"), [1])))
attempt("reversed", lambda: list(reversed(B("reversed"))))
attempt("len", lambda: len(B("len")))
attempt("isinstance", lambda: isinstance(1, B("call")))
attempt("zip", lambda: list(zip(B("iter"))))
attempt("min key", lambda: min([1, 2], key=B("call")))
attempt("getitem", lambda: B("getitem")[1])
attempt("iter getitem", lambda: dict(B("getitem")))
attempt("update", lambda: {}.update(B("iter")))
attempt("extend", lambda: [].extend(B("iter")))
attempt("bytes", lambda: bytes(B("index")))
attempt("round", lambda: round(1.5, B("index")))
attempt("star call", lambda: print(*B("iter")))
attempt("in range", lambda: B("eq") in range(3))
attempt("enter", lambda: B("enter").__enter__())
def with_exit():
    with B("exit"): raise ValueError("body")
attempt("exit", with_exit)
def aug():
    x = [1]
    x[B("index")] += 1
attempt("aug", aug)
l = [3, 1, 2]
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if self.v == 2 or o.v == 2: raise ValueError("cannot compare 2")
        return self.v < o.v
ks = [K(3), K(1), K(2), K(0)]
attempt("sort keeps", lambda: ks.sort())
print(sorted(k.v for k in ks), len(ks))
d = {1: 1}
attempt("setdefault", lambda: d.setdefault(B("hash"), 2))
attempt("pop", lambda: d.pop(B("hash")))
s = {1, 2}
attempt("set update", lambda: s.update([5, B("hash"), 6]))
print(d, s)
l = [1]
attempt("extend part", lambda: l.extend(x if x < 3 else 1 / 0 for x in range(5)))
print(l)
