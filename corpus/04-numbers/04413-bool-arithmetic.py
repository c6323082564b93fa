# bool as a number: arithmetic, bit operators, comparison, formatting.
# point: 3.bool-operators
import warnings
warnings.simplefilter("ignore")
def t(f):
    try: r = f(); print(type(r).__name__, repr(r))
    except Exception as e: print(type(e).__name__, e)
T, F = True, False
for a in (T, F):
    for b in (T, F, 2, 1.5, 1j, "s", None):
        for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: a ** b, lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a << b, lambda: b >> a, lambda: b & a, lambda: a < b, lambda: a == b, lambda: divmod(a, b)): t(f)
t(lambda: -T); t(lambda: +T); t(lambda: ~T); t(lambda: abs(T)); t(lambda: not T); t(lambda: T.__index__()); t(lambda: int(T)); t(lambda: float(T)); t(lambda: str(T)); t(lambda: f"{T:d} {T!s} {T:>6}"); t(lambda: f"{T:s}"); t(lambda: "%d %s" % (T, F)); t(lambda: [1, 2][T]); t(lambda: "ab"[F]); t(lambda: range(T)); t(lambda: sum([T, T, F])); t(lambda: max(T, 0)); t(lambda: sorted([2, T, 0, F])); t(lambda: hash(T) == hash(1)); t(lambda: {1: "a"}[T]); t(lambda: T is (1 == 1)); t(lambda: bool(2) is T); t(lambda: T.real); t(lambda: T.numerator); t(lambda: T.bit_length()); t(lambda: T.conjugate()); t(lambda: round(T)); t(lambda: T.to_bytes()); t(lambda: complex(T)); t(lambda: isinstance(T, int)); t(lambda: T + 2**62); t(lambda: T * 2**64); t(lambda: T and 5); t(lambda: F or "x"); t(lambda: T.__and__(F)); t(lambda: T.__and__(1)); t(lambda: T.__rand__(F)); t(lambda: T.__xor__("a")); t(lambda: type("B", (bool,), {})); t(lambda: bool.__new__(bool, "x")); t(lambda: bool.from_bytes(b"\0")); t(lambda: bool("False"))
def aug():
    x = T; x += 1; y = T; y &= F; z = T; z &= 3; w = T; w <<= 3; return x, y, z, w
t(aug)
