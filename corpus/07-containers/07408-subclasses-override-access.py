# Built-in containers subclassed: which operations see an overridden __getitem__, __iter__, __contains__ or __setitem__.
# point: 5.overridden-access
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class L(list):
    def __getitem__(self, i): return ("L", super().__getitem__(i))
    def __contains__(self, x): return "contains"
    def __setitem__(self, i, v): super().__setitem__(i, ("set", v))
class LI(list):
    def __iter__(self): return iter("iter")
class D(dict):
    def __getitem__(self, k): return ("D", k)
    def __contains__(self, k): return True
    def __setitem__(self, k, v): super().__setitem__(k, ("set", v))
    def __delitem__(self, k): print("del", k)
class DI(dict):
    def __iter__(self): return iter(["over"])
    def keys(self): return ["keys"]
class DK(dict):
    def keys(self): return ["k"]
    def __getitem__(self, k): return "got"
    def items(self): return [("i", 1)]
class S(str):
    def __getitem__(self, i): return "S"
    def __iter__(self): return iter("xyz")
    def __str__(self): return "S.str"
    def __hash__(self): return 5
    def __eq__(self, o): return True
class T(tuple):
    def __iter__(self): return iter("T")
    def __getitem__(self, i): return "item"
    def __len__(self): return 7
class Se(set):
    def __contains__(self, x): return True
    def __iter__(self): return iter("set")
    def add(self, x): print("add", x); super().add(x)
l = L([1, 2, 3]); t(lambda: l[0]); t(lambda: l[0:2]); t(lambda: list(l)); t(lambda: [*l]); t(lambda: 9 in l); t(lambda: l.index(2)); t(lambda: l.count(1)); t(lambda: l.pop()); t(lambda: max(l)); t(lambda: sorted(l)); t(lambda: l + [4]); t(lambda: list(reversed(l))); t(lambda: next(iter(l))); t(lambda: tuple(l)); t(lambda: l == [1, 2]); t(lambda: l.copy()); t(lambda: type(l.copy()).__name__); l[0] = 5; t(lambda: l); l.append(6); l.extend([7]); l.insert(0, 8); l += [9]; t(lambda: l); t(lambda: (lambda *a: a)(*l)); t(lambda: "%s %s" % tuple(l[:2])); t(lambda: list(zip(l, l))[0]); t(lambda: dict(enumerate(l))); t(lambda: sum(L([1, 2]))); t(lambda: "".join(L(["a", "b"]))); t(lambda: bytes(L([65, 66])))
li = LI([1, 2]); t(lambda: list(li)); t(lambda: [*li]); t(lambda: tuple(li)); t(lambda: li[0]); t(lambda: 1 in li); t(lambda: sorted(li)); t(lambda: max(li)); t(lambda: "".join(li)); t(lambda: [0] + li); t(lambda: [0].__iadd__(li)); t(lambda: set(li)); t(lambda: dict.fromkeys(li)); t(lambda: list(map(str, li))); t(lambda: (lambda *a: a)(*li)); t(lambda: sum(LI([1, 2]))); t(lambda: len(li)); t(lambda: li == [1, 2]); t(lambda: list(enumerate(li))[:1]); t(lambda: bytes(li)); t(lambda: list(reversed(li))); a, *b = li; print(a, b)
d = D(a=1); t(lambda: d["zz"]); t(lambda: d.get("a")); t(lambda: d.get("zz")); t(lambda: "q" in d); t(lambda: dict(d)); t(lambda: {**d}); t(lambda: d.items()); t(lambda: d | {"b": 2}); d["n"] = 1; d.update(u=2); d.setdefault("s", 3); t(lambda: dict.__repr__(d)); del d["a"]; t(lambda: d.pop("a")); t(lambda: "{a}".format(**D(a=1))); t(lambda: "{a}".format_map(D(a=1))); t(lambda: "%(a)s" % D(a=1)); t(lambda: (lambda **k: k)(**D(a=1))); t(lambda: list(d)); t(lambda: d == {"n": ("set", 1), "u": 2, "s": 3}); t(lambda: [k for k in d.keys()]); t(lambda: type(d.copy()).__name__); t(lambda: D.fromkeys("a"))
for c in (DI, DK):
    x = c(a=1); t(lambda: list(x)); t(lambda: dict(x)); t(lambda: {**x}); t(lambda: (lambda **k: k)(**x)); t(lambda: {}.update(x)); t(lambda: {} | x); t(lambda: sorted(x)); t(lambda: list(x.items())); t(lambda: x == {"a": 1}); t(lambda: len(x)); t(lambda: "a" in x); t(lambda: dict(**x)); t(lambda: [*x]); t(lambda: set(x))
s = S("abc"); t(lambda: s[0]); t(lambda: list(s)); t(lambda: "".join(s)); t(lambda: "".join([s, s])); t(lambda: str(s)); t(lambda: f"{s}"); t(lambda: "%s" % s); t(lambda: s.upper()); t(lambda: s == "zzz"); t(lambda: "zzz" == s); t(lambda: s in {"abc": 1}); t(lambda: {s: 1}.get("abc")); t(lambda: s.split("b")); t(lambda: "b" in s); t(lambda: s + "d"); t(lambda: int(S("5"))); t(lambda: len(s)); t(lambda: s.encode()); t(lambda: repr(s)); t(lambda: format(s, ">5")); t(lambda: s[1:]); t(lambda: sorted(s)); t(lambda: max(s)); t(lambda: s * 2); t(lambda: s.replace("a", "b")); t(lambda: s.join(["1", "2"]))
x = T((1, 2)); t(lambda: list(x)); t(lambda: x[0]); t(lambda: len(x)); t(lambda: x == (1, 2)); t(lambda: x + (3,)); t(lambda: "%s%s" % x); t(lambda: (lambda *a: a)(*x)); t(lambda: hash(x) == hash((1, 2))); t(lambda: isinstance(1, T((int,)))); t(lambda: "a".startswith(T(("a",)))); t(lambda: sorted(x)); t(lambda: 1 in x); t(lambda: x.index(2)); t(lambda: bool(T())); t(lambda: repr(x)); x = Se([1, 2]); t(lambda: 9 in x); t(lambda: list(x)); t(lambda: x == {1, 2}); t(lambda: x | {3}); x.add(4); x.update([5]); x |= {6}; t(lambda: len(x)); t(lambda: frozenset(x) == {1, 2, 4, 5, 6}); t(lambda: sorted(x)); t(lambda: {9}.issubset(x)); t(lambda: x.issuperset({9})); t(lambda: {1} <= x)
