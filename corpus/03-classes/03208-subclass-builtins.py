# Subclasses of built-in classes: which overridden methods are seen.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class D(dict):
    def __getitem__(self, k): return ("gi", k)
    def __setitem__(self, k, v): super().__setitem__(k, ("si", v))
    def __contains__(self, k): return True
    def __missing__(self, k): return "miss"
    def __iter__(self): return iter(["it"])
    def __len__(self): return 77
    def keys(self): return ["k1"]
    def get(self, k, d=None): return "get"
d = D(a=1); print(d, d["a"], d["zz"], len(d), list(d), "q" in d, d.get(3), dict(d), {**d}, d == {"a": 1}, bool(d)); d["b"] = 2; print(d.copy(), type(d.copy()), d.setdefault("c", 3), d.pop("b"), sorted(d.items())); d.update(z=1); print(dict.__repr__(d)); t(lambda: "%(x)s" % d); t(lambda: "{x}".format_map(d)); t(lambda: d | {"n": 1}); print(type(d | {}), type(D.fromkeys("a")), D.fromkeys("a"))
class D2(dict):
    def __missing__(self, k): return "m:" + str(k)
print(D2(a=1)["b"], D2().get("b"), D2(a=1)["a"], "%(q)s" % D2(), "{w}".format_map(D2()))
class L(list):
    def __getitem__(self, i): return "gi"
    def __iter__(self): return iter("xy")
    def __len__(self): return 5
    def append(self, x): super().append(x * 2)
    def __contains__(self, x): return x == "magic"
l = L([1, 2, 3]); l.append(4); print(l[0], list(l), len(l), "magic" in l, 1 in l, l + [1], type(l + []), type(l * 2), type(l[0:1]), sorted(l), list.__len__(l), tuple(l), [*l], l == [1, 2, 3, 8], max(l), "".join(l), sum(L([1]), 0) if 0 else 0, reversed(l).__class__.__name__, l.copy(), type(l.copy())); a, b = l; print(a, b); l.extend([1]); print(list.__repr__(l)); x = [0]; x[0:0] = l; print(x); x = [1]; x += l; print(x)
class T(tuple):
    def __getitem__(self, i): return "gi"
    def __iter__(self): return iter("tt")
    def __hash__(self): return 1
    def __eq__(self, o): return "eq"
tt = T((1, 2)); print(tt[0], list(tt), tt == 3, hash(tt), tt + (3,), type(tt + ()), tuple(tt), "%s %s" % tt, isinstance(tt, tuple), tt[0:1]); f = lambda *a: a; print(f(*tt))
class S(str):
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"
    def __len__(self): return 42
    def __eq__(self, o): return True
    def __hash__(self): return hash("other")
    def __add__(self, o): return "add"
    def __format__(self, s): return "fmt"
    def __iter__(self): return iter("it")
    def __getitem__(self, i): return "g"
    def upper(self): return "UP"
s = S("abc"); print(s, repr(s), len(s), s == "zzz", s + "x", f"{s}", "%s" % s, "{}".format(s), list(s), s[0], s.upper(), s.title(), type(s.title()), "x" + s, "".join([s, s]), str(s), type(str(s)), {s: 1}, s * 2, s in "abc", "abc" == s, int(S("12")), f"{s!r}", f"{s!s}", s.join(["a", "b"]), "abc".replace(s, "Q"), s.encode(), type(S.__str__), [s], print.__name__)
class I(int):
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __int__(self): return 99
    def __index__(self): return 1
    def __bool__(self): return False
    def __eq__(self, o): return False
    def __hash__(self): return 7
    def __repr__(self): return "I!"
    def __lt__(self, o): return "lt"
    def __neg__(self): return "neg"
    def __float__(self): return 2.5
i = I(5); print(i, i + 1, 1 + i, int(i), bool(i), i == 5, 5 == i, hash(i), i < 3, 3 > i, -i, float(i), i * 2, type(i * 2), str(i), f"{i}", "%d" % i, "%s" % i, range(i), i.real, type(i.real), i ** 2, abs(i), max(i, 3), {5: "five"}.get(i), round(i), divmod(i, 2), hex(i), i.bit_length(), "ab" * i, isinstance(i, int), sorted([i, 1]))
class F(float):
    def __repr__(self): return "F!"
    def __float__(self): return 9.5
    def __add__(self, o): return "fadd"
ff = F(1.5); print(ff, ff + 1, float(ff), 1 + ff, ff * 2, str(ff), f"{ff}", "%s %.1f" % (ff, ff), int(ff), round(ff), type(-ff), [ff])
class B(bytes):
    def __getitem__(self, i): return "b"
    def __repr__(self): return "B!"
print(B(b"ab")[0], B(b"ab"), B(b"ab") + b"c", list(B(b"ab")), bytes(B(b"ab")), type(B(b"a").upper()))
class St(set):
    def __contains__(self, x): return True
    def add(self, x): super().add(x + 1)
    def __iter__(self): return iter([9])
st = St([1]); st.add(5); print(7 in st, sorted(set.__iter__(st)), list(st), st | {3}, type(st | {3}), len(st), St([1]) == {1}, set(st), st.union([4]), type(st.copy()))
class Ex(Exception):
    def __init__(self, a, b): self.a = a
    def __str__(self): return "ex!"
e = Ex(1, 2); print(e, repr(e), e.args, e.a)
t(lambda: type("X", (bool,), {})); t(lambda: type("X", (range,), {})); t(lambda: type("X", (type(None),), {})); t(lambda: type("X", (slice,), {})); t(lambda: type("X", (memoryview,), {})); t(lambda: type("X", (type(len),), {})); print(type("X", (property,), {}), type("X", (complex,), {})(1j), type("X", (bytearray,), {})(b"a"), type("X", (frozenset,), {})([1]), type("X", (enumerate,), {})("a").__next__(), list(type("X", (map,), {})(str, [1])), list(type("X", (zip,), {})("a")), list(type("X", (reversed,), {})([1, 2])), list(type("X", (filter,), {})(None, [1])), type("X", (super,), {}), type("X", (staticmethod,), {})(len)("ab"), type("X", (type,), {})("q", (), {}))
