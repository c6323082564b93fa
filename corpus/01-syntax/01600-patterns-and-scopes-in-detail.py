# match in all forms, unpacking, comprehensions, conditions, deleting.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
import collections
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): __match_args__ = ["x"]
class R: __match_args__ = ("x", "x")
class S: __match_args__ = (5,)
class OtherMap(collections.abc.Mapping if hasattr(collections, "abc") else object):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
def m(v):
    match v:
        case None: return "none"
        case True: return "true"
        case 1: return "one"
        case -2 | 3.5 | 1j: return "number"
        case "a" | b"b": return "text"
        case []: return "empty"
        case [x]: return ("single", x)
        case [1, *rest, 9]: return ("star", rest)
        case [a, [b, *_], c]: return ("nested", a, b, c)
        case (x, y) if x == y: return ("equal", x)
        case [*_, "end"]: return "ends"
        case [_, _, *_] as whole if len(whole) > 4: return ("long", len(whole))
        case {"kind": "k", **rest}: return ("mapping", rest)
        case {"a": {"b": inner}}: return ("deep", inner)
        case {}: return ("some mapping", len(v))
        case P(0, y): return ("P0", y)
        case P(x=1, y=y): return ("P1", y)
        case P(x, y=[first, *_]): return ("Plist", x, first)
        case P(): return "P"
        case int(n) | float(n): return ("num", n)
        case str(): return "str"
        case tuple() | list(): return ("seq", len(v))
        case collections.OrderedDict: return "bound"
for v in [None, True, 1, 1.0, -2, 3.5, 1j, "a", b"b", [], (), [5], (5,), [1, 2, 3, 9], [1, 9], (1, 2, 8), [0, [1, 2], 3], (4, 4), (4, 5), [1, 2, "end"], [0] * 5, range(3), range(6), collections.deque([1, 2]), {"kind": "k", "z": 1}, {"a": {"b": 2}}, {"a": 1}, {}, P(0, 5), P(1, 6), P(2, [7, 8]), P(2, 3), 77, 2.5, "zz", b"x", bytearray(b"q"), set(), iter([1]), OtherMap({"kind": "k", "w": 2}), "ab", {"kind": "j"}]:
    print(type(v).__name__, show(m, v), end="; ")
print()
def cls(v, k):
    match v:
        case P(a, b, c) if k == 0: return 1
        case Q(a) if k == 1: return 2
        case R(a, b) if k == 2: return 3
        case S(a) if k == 3: return 4
        case int(a, b) if k == 4: return 5
        case object(a) if k == 5: return 6
    return "no"
def three(v):
    match v:
        case P(a, b, c): return 1
def listargs(v):
    match v:
        case Q(a): return 1
def doubled(v):
    match v:
        case R(a, b): return 1
def nonstr(v):
    match v:
        case S(a): return 1
def intargs(v):
    match v:
        case int(a, b): return 1
def objargs(v):
    match v:
        case P(x, x=y): return 1
def notclass(v):
    f = 5
    match v:
        case f(): return 1
def dup(v, k="a"):
    class K: a = "a"
    match v:
        case {"a": 1, K.a: 2}: return 1
r = R(); r.x = 1
print(show(three, P(1, 2)), show(listargs, Q(1, 2)), show(doubled, r), show(nonstr, S()), show(intargs, 5), show(objargs, P(1, 2)), show(notclass, 5), show(dup, {"a": 1, "b": 2}), show(three, 5))
def unpack(v):
    a, b = v
    return a, b
def stars(v):
    a, *b, c = v
    return a, b, c
def last(v):
    *a, b, c = v
    return a, b, c
class Endless:
    def __iter__(self): return iter(int, 1)
class BadIter:
    def __iter__(self): raise TypeError("own")
for v in [(1, 2), [1, 2], "ab", {1: 2, 3: 4}, iter([1, 2]), (1,), [1], "a", iter([1]), (1, 2, 3), [1, 2, 3], "abc", {1: 1, 2: 2, 3: 3}, iter([1, 2, 3]), 5, None, (), BadIter()]:
    print(show(unpack, v), show(stars, v) if not hasattr(v, "__next__") else "", show(last, v) if not hasattr(v, "__next__") else "", end="; ")
print(show(unpack, Endless()), [a for a, in [(1,), (2,)]], [(a, b) for a, (b, *_) in [(1, (2, 3))]])
x = "outer"
print([x for x in range(3)], x, [[y for y in range(x)] for x in range(3)], {x: y for x in range(2) for y in range(2) if x != y}, {x % 2 for x in range(4)}, [x for x in range(10) if x % 2 if x % 3], [(lambda: x)() for x in range(2)], [f() for f in [lambda: x for x in range(3)]])
def again():
    out = []
    for _ in range(2): out.append([show(lambda: z) for w in range(1) for z in [w]])
    return out, [show(lambda: (q, [q for q in range(1)])) for q in range(2)]
print(again(), [last := i for i in range(3)], last, (n := 5) + n, [y := 1, y ** 2], (lambda a=1, *b, c=2: (a, b, c))(3, 4))
for a, b in [(0, 1), (1, 0), (1, 1), (0, 0)]:
    print(a and b, a or b, not a, not (a and b), not (a or b), a and b or "else", (a or b) and "both", 1 if a and not b else 2, 1 if not (a or b) else 2, 1 if (b if a else not b) else 2, a < b < 2, not a < b, a is not b, a in [b], a not in [b, 5], 0 <= a <= b <= 1, (a or 0) and (b or 0), 1 if a < b == 1 else 0)
    if a and b: print("and")
    elif a or b: print("or")
    if not a or not b: print("nand")
    while a and not b: print("once"); break
    else: print("while else")
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 5, 1 == 1.0 == True, "a" in "abc" in ["abc"], 1 < 2 > 0 != 3, 5 // -2, 5 % -2, -5 // 2, -5 % 2, ~5, -(-3), +4, not 0, not 1, not "", 2 ** -1, 7 / 2, 1 << 3 >> 1, 5 & 3 | 8 ^ 2, -9223372036854775808, 9223372036854775807 + 1, 2 ** 62, -2 ** 62 - 1, 0x7fffffffffffffff, 1_000, 0.1 + 0.2, 1 - 2j, "a" * 0 == "", ("a" * 3), (1, 2) * 2, "x" "y", not None, 3 if 0.0 else 4, 3 if "" else 4, 3 if () else 4, 1e400, -5 >> 1, 5 - 1j)
d = {"a": 1, "b": 2}; l = [1, 2, 3]; del d["a"], l[0], x; print(d, l, show(lambda: x))
class D:
    a = b = 1
    del a
    c = [i for i in range(2)]
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k)
t = D(); del t[1], t.q, t[2:3]; print(hasattr(D, "a"), D.c)
def doc():
    """First line.

        Indented more.
    \tTabbed.
    Last.
    """
print(repr(doc.__doc__), repr((lambda: 1).__doc__))
def annotated(a: int, *b: str, c: "float" = 1, **d: list) -> dict: return a
class Ann:
    x: int = 1
    y: "str"
    if True: z: float
    __private: int = 2
print(annotated.__annotations__, Ann.__annotations__, annotated.__kwdefaults__, annotated.__defaults__)
v: int = 3
obj = D(); w = []
print(__annotations__ if "__annotations__" in globals() else "lazy", f"{v!r:>3}|{v:{v}}|{'a'!a}|{v=}")
def make(n): return D if n else P
class Loop: pass
kinds = []
for i in range(3):
    class Loop:
        value = i
        def get(self): return self.value
    kinds.append(Loop)
print([k().get() for k in kinds], [k.value for k in kinds], len(set(kinds)))
def deco(f):
    def wrapper(*a): return ("deco", f(*a) if not isinstance(f, type) else f)
    return wrapper
@deco
@staticmethod
def decorated(x): return x
@lambda c: ("class", c.__name__)
class Decorated: pass
print(decorated(4), Decorated)
