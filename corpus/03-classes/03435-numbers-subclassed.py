# Subclasses of int, float, str and tuple with overridden operators: who uses the override.
# point: 4.number-subclasses
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class I(int):
    def __eq__(self, o): return "I.eq"
    def __lt__(self, o): return "I.lt"
    def __hash__(self): return 99
    def __bool__(self): return False
    def __index__(self): return 1
    def __int__(self): return 2
    def __float__(self): return 3.0
    def __str__(self): return "I.str"
    def __repr__(self): return "I.repr"
    def __format__(self, s): return "I.format"
    def __abs__(self): return "I.abs"
    def __neg__(self): return "I.neg"
    def __round__(self, n=0): return "I.round"
    def __add__(self, o): return "I.add"
class F(float):
    def __eq__(self, o): return "F.eq"
    def __hash__(self): return 98
    def __float__(self): return 1.25
    def __int__(self): return 4
    def __bool__(self): return False
    def __repr__(self): return "F.repr"
i, f = I(7), F(2.5)
for e in (lambda: i == 7, lambda: 7 == i, lambda: i != 7, lambda: i < 3, lambda: 3 > i, lambda: i > 3, lambda: i <= 3, lambda: hash(i), lambda: bool(i), lambda: int(i), lambda: float(i), lambda: str(i), lambda: repr(i), lambda: f"{i}", lambda: "%s" % i, lambda: "%d" % i, lambda: format(i), lambda: abs(i), lambda: -i, lambda: round(i), lambda: i + 1, lambda: 1 + i, lambda: i * 2, lambda: [10, 20, 30][i] if False else "skip", lambda: list(range(3))[:i], lambda: range(i), lambda: "a" * i, lambda: {7: "found"}.get(i), lambda: i in [7], lambda: 7 in [i], lambda: [i].index(7), lambda: sum([i, i]), lambda: sum([1, i]), lambda: max(i, 3), lambda: min(3, i), lambda: sorted([i, 3]), lambda: hex(i), lambda: chr(i), lambda: bytes([i]), lambda: complex(i), lambda: divmod(i, 2), lambda: i // 2, lambda: pow(i, 2), lambda: i & 3, lambda: ~i, lambda: i << 1, lambda: not i, lambda: i or "falsy", lambda: type(i + 0).__name__, lambda: type(i * 1).__name__, lambda: i.real, lambda: i.bit_length(), lambda: int.__add__(i, 1), lambda: int.__repr__(i), lambda: (i, 1) == (7, 1), lambda: [i] == [7], lambda: {i: 1} == {7: 1}, lambda: i is i, lambda: isinstance(i, int), lambda: f"{i!r:>8}", lambda: "{:d}".format(i), lambda: "{0}".format(i), lambda: print(i, end=";") or "", lambda: [i], lambda: str([i]), lambda: any([i]), lambda: all([i]), lambda: len(range(0, 100, i)), lambda: round(2.567, i), lambda: int("11", i) if False else "skip", lambda: i.__index__(), lambda: f == 2.5, lambda: 2.5 == f, lambda: hash(f), lambda: bool(f), lambda: float(f), lambda: int(f), lambda: f + 1, lambda: str(f), lambda: f"{f}", lambda: "%s %.1f" % (f, f), lambda: format(f, ".1f"), lambda: round(f), lambda: f < 3, lambda: abs(f), lambda: -f, lambda: f // 1, lambda: f in [2.5], lambda: {2.5: 1}.get(f), lambda: sum([f, f]), lambda: max(f, 1), lambda: f.hex(), lambda: f.is_integer(), lambda: complex(f), lambda: __import__("math").floor(f), lambda: __import__("math").sqrt(f), lambda: __import__("math").trunc(f), lambda: [f], lambda: f.real, lambda: i + f, lambda: f + i, lambda: f * i, lambda: i == f, lambda: f == i): t(e)
class S(str):
    def __eq__(self, o): return "S.eq"
    def __hash__(self): return 1
    def __lt__(self, o): return True
    def __len__(self): return 50
    def __contains__(self, x): return "yes"
    def __bool__(self): return False
    def __add__(self, o): return "S.add"
    def __format__(self, s): return "S.format"
s = S("text")
for e in (lambda: s == "text", lambda: "text" == s, lambda: s != "text", lambda: hash(s), lambda: s < "a", lambda: "a" > s, lambda: len(s), lambda: "zz" in s, lambda: bool(s), lambda: s + "x", lambda: "x" + s, lambda: f"{s}", lambda: f"{s!s}", lambda: "%s" % s, lambda: "".join([s]), lambda: {"text": 1}.get(s), lambda: s in ["text"], lambda: sorted([s, "a"]), lambda: max(s, "z"), lambda: s.upper(), lambda: s[0], lambda: s * 2, lambda: int(S("12")), lambda: "text".startswith(s), lambda: "a text".replace(s, "b"), lambda: s.split("e"), lambda: str(s), lambda: type(str(s)).__name__, lambda: repr(s), lambda: (s, 1) == ("text", 1), lambda: s == 5, lambda: s is s, lambda: format(s, ">9"), lambda: "{}".format(s), lambda: dict([(s, 1)]).get("text"), lambda: set([s]) == {"text"}): t(e)
