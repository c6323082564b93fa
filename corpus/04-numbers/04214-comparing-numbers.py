# Ints, floats and complex numbers of one value are equal and have one hash; comparisons across types are exact.
import math


inf, nan = float("inf"), float("nan")
nums = [0, -0.0, 1, 1.0, True, 2**53, 2.0**53, 2**53 + 1, 2**62, 2.0**62, 2**63, 2.0**63, 2**64, 1e300, 10**300, int(1e300), 2**1100, -(2**1100), inf, -inf, nan, 0.5, 1 / 3, -1.5, 2**61 - 1, 2**61, -(2**63), -(2.0**63), 2**62 - 1, 2**62 - 513]
for a in nums:
    print("".join("<" if a < b else ">" if a > b else "=" if a == b else "?" for b in nums), "".join("01"[a <= b] + "01"[a >= b] + "01"[a != b] for b in nums))
print([hash(n) for n in nums if n == n])
for n in [0, 1, -1, -2, 2**61 - 1, 2**61 - 2, -(2**61) + 1, 2**61, 2**62, 2**122, 10**50, -(10**50), 0.5, -0.5, 0.1, 1e308, 5e-324, inf, -inf, 1j, 1 + 1j, -1j, complex(2, 0), complex(-1, -1), 2**1000 + 1]:
    print(hash(n), end=" ")
print()
print(hash(float(2**70)) == hash(2**70), hash(complex(2**70)) == hash(2**70), {1: "a", 1.0: "b", True: "c", 1 + 0j: "d"}, len({0, 0.0, -0.0, False, 0j}))
print([n.__hash__() for n in (1.5, 2**70, True)], object.__hash__(5) == object.__hash__(5))
print(1 == "1", 1 != "1", 1 is None, 1.0 == None, (1).__eq__(1.0), (1.0).__eq__(1), (1).__lt__(2.0), (1.5).__gt__(1), (2**100).__eq__(2.0**100), (2.0**100).__eq__(2**100))
for f in [lambda: 1 < "a", lambda: 1.5 >= None, lambda: "a" < 1, lambda: 1j < 1, lambda: [] < 1, lambda: 1 < [], lambda: max(1, "a"), lambda: min([3, None]), lambda: sorted([1, "b", 2])]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print(nan in [nan], [nan] == [nan], nan == nan, {nan: 1}[nan], (nan,) < (nan, 1), [nan].index(nan), [nan].count(nan), max(nan, 1), max(1, nan), min(nan, 1), sorted([3, nan, 1]) [1:] if False else "")
print(sorted([3.5, 2, True, -0.5, 10**20, 1e19, -(10**30)]), max(2**53, 2.0**53), max(2.0**53, 2**53), max(2.0**53, 2**53 + 1))
print(math.isclose(0.1 + 0.2, 0.3), math.nextafter(1, 2), math.ulp(1.0), math.copysign(1, -0.0), math.isnan(nan), 1 < 2 < 3.5 < inf, 1 < 3 > 2.5 == 5 / 2 != 2)
