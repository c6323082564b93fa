# Numbers that are equal hash equal, whatever their class.
# point: 4.number-hash
from fractions import Fraction
from decimal import Decimal
import sys
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
P = sys.hash_info.modulus
for n in (0, 1, -1, 2, -2, 7, 2**31, 2**61 - 2, P, P + 1, -P, 2 * P, 2**62, -2**62, 2**63, 2**64, 10**30, -10**30, 2**200, P**3 + 5):
    group = [n, complex(n) if abs(n) < 2**53 else n, float(n) if abs(n) < 2**53 else n, Fraction(n), Decimal(n)]
    print(hash(n), {hash(g) for g in group} == {hash(n)}, all(a == b for a in group for b in group), len(set(group)), len({g: 1 for g in group}))
for x in (0.5, 0.25, -0.75, 1.5, 2.0**-1074, 1e308, -1e-300, 123456.0625, 0.1):
    print(hash(x), hash(x) == hash(Fraction(x)) == hash(Decimal(x)) == hash(complex(x)), x == Fraction(x) == Decimal(x))
print(hash(True), hash(False), hash(1.0), hash(-1), hash(-1.0), hash(-2), hash(float("inf")), hash(float("-inf")), hash(-0.0), hash(1j), hash(1 + 1j), hash(-1j), hash(complex(-1, 0)), hash(complex(0, -1)), hash(2.5 - 3.5j), hash(complex("inf")), hash(complex(0, float("inf"))))
nan = float("nan"); print(hash(nan) == hash(nan), nan == nan, nan in [nan], [nan] == [nan], {nan: 1}.get(nan), len({nan, nan}))
print(hash(Fraction(1, 3)), hash(Fraction(-1, 3)), hash(Fraction(1, P)), hash(Fraction(-5, 2 * P)), hash(Decimal("1e100")), hash(Decimal("0.1")), hash(Decimal("Infinity")), hash(Decimal("-Infinity")), Decimal("0.5") == 0.5, Fraction(1, 2) == 0.5 == Decimal("0.5"), hash(Decimal("0.5")) == hash(0.5)); t(lambda: hash(Decimal("sNaN"))); t(lambda: {Decimal("2"): 1}[2]); t(lambda: {2: 1}[Decimal("2")]); t(lambda: {Fraction(4, 2): 1}[2.0])
class Like:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == (o.n if isinstance(o, Like) else o)
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f"Like({self.n!r})"
d = {1: "int", 0.5: "half"}; t(lambda: d[Like(1)]); t(lambda: d[Like(1.0)]); t(lambda: d[Like(True)]); t(lambda: d[Like(Fraction(1, 2))]); t(lambda: d[Like(2)]) ; t(lambda: Like(1) in d); t(lambda: {Like(3)} == {3}); t(lambda: {3} == {Like(3)})
d = {1: "a"}; d[1.0] = "b"; d[True] = "c"; d[1 + 0j] = "d"; d[Fraction(1)] = "e"; d[Decimal(1)] = "f"; print(d, {0, 0.0, False, -0.0, 0j}, {1.0, 1}, {True: 1, 1: 2, 1.0: 3})
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
for h in (0, -1, -2, 2**61 - 1, 2**61, 2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**40, True, False): print(h, hash(H(h)), H(h).__hash__())
for h in ("s", None, 1.0, 1j, [], b"1"): t(lambda: hash(H(h)))
t(lambda: hash([])); t(lambda: hash({})); t(lambda: hash(set())); t(lambda: hash(bytearray())); t(lambda: hash(slice(1, 2)) == hash(slice(1, 2))); t(lambda: hash(([],))); t(lambda: hash((1, {}))); t(lambda: hash(frozenset([1])) == hash(frozenset([1.0]))); t(lambda: hash((1, 2)) == hash((1.0, 2 + 0j))); t(lambda: hash(range(3)) == hash(range(0, 3, 1))); t(lambda: hash(range(0)) == hash(range(5, 5))); t(lambda: hash(memoryview(b"ab")) == hash(b"ab")); t(lambda: hash(memoryview(bytearray(b"ab")))); t(lambda: {}[[]]); t(lambda: {[]: 1}); t(lambda: {[]}); t(lambda: set([[]])); t(lambda: [] in {}); t(lambda: [] in set()); t(lambda: set() in {frozenset()}); t(lambda: {1: 2}.get([])); t(lambda: {}.setdefault([], 1)); t(lambda: {}.pop([])); t(lambda: {}.pop([], 1)); t(lambda: {1}.discard([])); t(lambda: {1}.remove([])); t(lambda: dict.fromkeys([[]])); t(lambda: frozenset([[]])); t(lambda: {(1, []): 1})
