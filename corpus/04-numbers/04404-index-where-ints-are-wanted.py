# __index__ wherever an int is wanted, and what happens when it misbehaves.
# point: 3.index
import operator, math
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Raises:
    def __index__(self): raise ZeroDivisionError("from index")
class SubInt(int): pass
class FloatOnly:
    def __float__(self): return 2.0
    def __int__(self): return 2
class IndexNone: __index__ = None
two, bad, big, boom, flt, no = I(2), I("2"), I(2**100), Raises(), FloatOnly(), IndexNone()
uses = [
    lambda x: [0, 1, 2, 3][x], lambda x: (0, 1, 2, 3)[x], lambda x: "abcd"[x], lambda x: b"abcd"[x], lambda x: range(9)[x], lambda x: bytearray(b"abcd")[x], lambda x: memoryview(b"abcd")[x],
    lambda x: [0, 1, 2, 3][x:], lambda x: "abcd"[:x], lambda x: range(9)[::x], lambda x: [1] * x, lambda x: x * [1], lambda x: "a" * x, lambda x: (1,) * x, lambda x: b"a" * x,
    lambda x: range(x), lambda x: list(range(0, 5, x)), lambda x: hex(x), lambda x: oct(x), lambda x: bin(x), lambda x: chr(x), lambda x: bytes(x), lambda x: bytes([x]), lambda x: bytearray(x), lambda x: int(x), lambda x: float(x), lambda x: complex(x),
    lambda x: operator.index(x), lambda x: round(2.5678, x), lambda x: round(2567, x), lambda x: "a,b,c".split(",", x), lambda x: "aaaa".replace("a", "b", x), lambda x: "ab".center(x), lambda x: "a".zfill(x), lambda x: "a\tb".expandtabs(x), lambda x: "abab".find("b", x), lambda x: "abab".startswith("a", x), lambda x: [1, 2, 1].index(1, x), lambda x: [5, 6, 7].pop(x), lambda x: slice(x).indices(5), lambda x: slice(1).indices(x), lambda x: (5).to_bytes(x, "big"), lambda x: int("10", x), lambda x: type(sum([], x)).__name__, lambda x: enumerate("ab", x).__next__()[1], lambda x: math.factorial(x), lambda x: math.gcd(x, 4), lambda x: math.comb(5, x), lambda x: math.isqrt(x), lambda x: 1 << x, lambda x: pow(2, x), lambda x: 5 + x, lambda x: x == 2, lambda x: "%d" % x, lambda x: "%x" % x, lambda x: "%c" % x, lambda x: "%*d" % (x, 7), lambda x: "%.*f" % (x, 7), lambda x: f"{x:d}", lambda x: (hash(x) == hash(x)), lambda x: {2: "found"}.get(x), lambda x: abs(x), lambda x: divmod(5, x), lambda x: bool(x), lambda x: list("abc").insert(x, 1), lambda x: "abc".encode().hex(":", x), lambda x: (x).__index__(), lambda x: math.floor(x), lambda x: math.trunc(x), lambda x: complex(1, x), lambda x: math.sqrt(x), lambda x: math.ldexp(1.0, x), lambda x: float.fromhex("1") + x, lambda x: isinstance(x, int)]
for i, f in enumerate(uses):
    for name, v in (("two", two), ("true", True), ("bad", bad), ("big", big), ("boom", boom), ("flt", flt), ("no", no), ("float", 2.0), ("str", "2"), ("none", None), ("neg", -1)):
        if (name in ("big",) and i in (9,)) or (name == "neg" and i in (43,)): continue
        if i in (62, 70) and name not in ("two",): continue
        print(i, name, end=" "); t(lambda: f(v))
