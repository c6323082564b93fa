# Subclasses of str, int, float, tuple and bytes: where overrides are seen.
# point: 7.builtin-subclasses
class S(str):
    def __str__(self): return "S.str"
    def __repr__(self): return "S.repr"
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("it")
    def __eq__(self, o): return str.__eq__(self, o)
    def __hash__(self): return 7
    def __add__(self, o): return "add"
    def __format__(self, spec): return "fmt:" + spec
    def upper(self): return "up"
s = S("abc")
print(s, repr(s), f"{s}", f"{s:x}", f"{s!s}", "%s" % s, "{}".format(s), len(s), s[0], list(s), s + "x", "x" + s, s.upper(), s.lower(), s * 2)
print("".join([s, s]), s.join("xy"), str(s), type(str(s)).__name__, {"abc": 1}.get(s), {s: 1}.get("abc"), hash(s), s.center(5), s == "abc", type(s.strip()).__name__, type(s[:]).__name__)
print(s.encode(), s.replace("a", "b"), "abc".replace("a", s), int(S("12")), float(S("1.5")), sorted(s), max(s), "b" in s, s.find("c"))
print(getattr(s, "upper")(), s.__class__.__name__, bool(S("")), S("q").isalpha(), ascii(s), [s], {s}, (s,))
class I(int):
    def __add__(self, o): return "I.add"
    def __radd__(self, o): return "I.radd"
    def __int__(self): return 77
    def __index__(self): return 1
    def __str__(self): return "I.str"
    def __repr__(self): return "I.repr"
    def __bool__(self): return False
    def __eq__(self, o): return o == "me"
    def __hash__(self): return 3
    def __float__(self): return 9.5
    def __lt__(self, o): return True
i = I(5)
print(i + 1, 1 + i, sum([i, i]), int(i), type(int(i)).__name__, [0, 1, 2, 3, 4, 5, 6][i], range(10)[i], str(i), f"{i}", f"{i:d}", f"{i:>5}", "%d" % i, "%s" % i, "%x" % i, bool(i), not i)
print(i * 2, type(-i).__name__, type(+i).__name__, abs(i), i == 5, i == "me", {5: 1}.get(i), float(i), round(i), hex(i), chr(I(65)), list(range(i)), "ab" * i, [1] * i, i < 0, sorted([I(3), I(1), I(2)]), min(I(3), I(1)))
print(type(I(5) + 0), I(5).real.__class__, type(I(5).numerator), I.from_bytes(b"\x05"), type(I.from_bytes(b"\1")).__name__, I(5).bit_length(), divmod(i, 2), i ** 2, pow(i, 2, 7), isinstance(True, I))
class F(float):
    def __float__(self): return 1.25
    def __repr__(self): return "F"
    def __int__(self): return 4
    def __trunc__(self): return 6
f = F(2.5)
print(f, str(f), f"{f}", f"{f:.3f}", "%f" % f, float(f), type(float(f)).__name__, int(f), f + 1, round(f), f.hex(), type(f * 1).__name__, type(-f).__name__, [f])
import math
print(math.sqrt(F(4)), math.floor(f), math.trunc(f), complex(f), math.isnan(f))
class T(tuple):
    def __iter__(self): return iter("xy")
    def __len__(self): return 10
    def __getitem__(self, i): return "g"
t = T((1, 2, 3))
a, b = t
print(t, a, b, list(t), len(t), t[0], "%s %s %s" % t, t + (4,), type(t + ()).__name__, t == (1, 2, 3), hash(t) == hash((1, 2, 3)), tuple(t), type(tuple(t)).__name__, t.index(2), isinstance(3, T((int,))), (lambda *a: a)(*t))
class B(bytes):
    def __len__(self): return 9
    def __getitem__(self, i): return "g"
    def __bytes__(self): return b"BB"
    def __repr__(self): return "B!"
bb = B(b"ab")
print(bb, len(bb), bb[0], bytes(bb), list(bb), bb + b"c", bb.decode(), b"".join([bb]), b"%b" % bb, int.from_bytes(bb, "big"), type(bb[:] if 0 else bb.upper()).__name__)
for bad in (bool, type(None), type(...), type(NotImplemented), range, slice, memoryview, type(lambda: 0), type(len), type((i for i in ())), type({}.keys()), type(iter([])), type(iter(int, 0))):
    try:
        type("X", (bad,), {})
        print(bad.__name__, "allowed")
    except TypeError as e:
        print(e)
