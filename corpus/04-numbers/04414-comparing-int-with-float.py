# Exact comparison of ints, floats and others, where conversion would lose digits.
# point: 4.exact-comparison
import math
big = 2**53
pairs = [(big, float(big)), (big + 1, float(big)), (big + 1, float(big + 1)), (big - 1, float(big)), (10**22, 1e22), (10**23, 1e23), (2**1023, 2.0**1023), (2**1024, float("inf")), (-2**1024, float("-inf")), (10**400, 1e308), (0, -0.0), (1, 1.0000000000000002), (-1, -1.5), (2**62, 2.0**62), (2**62 - 1, 2.0**62), (2**63, 2.0**63), (2**63 - 1, 2.0**63), (-2**63, -2.0**63), (-2**63 - 1, -2.0**63), (3, float("nan")), (0, 5e-324), (True, 1.0), (9007199254740993, 9007199254740992.0), (2**64 - 1, 1.8446744073709552e19)]
for i, f in pairs:
    print(i if abs(i) < 10**25 else "big", f, i == f, i != f, i < f, i <= f, i > f, i >= f, f == i, f < i, f >= i, hash(i) == hash(f), i in [f], {i: 1}.get(f), sorted([f, i]) == [f, i] if f == f else "nan", max(i, f) == i if f == f else "nan", complex(f) == i)
xs = [2**53 + 1, 2.0**53, 2**53, 2**53 - 1, 9007199254740992.5]; print(sorted(xs), max(xs), min(xs), xs.index(2.0**53), len(set(xs)), xs.count(2**53))
for a, b in ((0.1 + 0.2, 0.3), (1e16, 1e16 + 1), (0.1, 1 / 10), (float("inf"), float("inf")), (math.nextafter(1, 2), 1), (-0.0, 0.0)): print(a == b, a < b, a > b)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: 1 < "2"); t(lambda: 1.5 >= None); t(lambda: 2**70 < []); t(lambda: 1.5 < 1j); t(lambda: 2**70 == "x"); t(lambda: 1.5 != {}); t(lambda: float("nan") < 2**2000); t(lambda: float("nan") == 2**2000); t(lambda: float("inf") > 2**2000); t(lambda: 2**2000 < 1e308); t(lambda: -2**2000 < -1e308); t(lambda: 2**2000 == 1e308); t(lambda: 2**70 < 2.0**70); t(lambda: 2**70 <= 2.0**70 <= 2**70 + 1); t(lambda: 1 == 1.0 == 1 + 0j == True)
