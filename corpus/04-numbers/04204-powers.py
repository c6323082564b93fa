# pow and **: signs, zero, negative exponents, three arguments, floats and complex results.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = float("inf"), float("nan")
for b in [0, 1, -1, 2, -2, 3, 10, 2**40, -(2**62)]:
    print(b, [b**e for e in (0, 1, 2, 3, 5, 10)], [b**e if b else None for e in (-1, -2, -3)])
for b, e in [(0, -1), (0.0, -1), (-0.0, -1), (0.0, -2.5), (0, 0), (0.0, 0), (inf, 0), (nan, 0), (1, nan), (1.0, inf), (-1, inf), (-1.0, -inf), (2, inf), (0.5, inf), (2, -inf), (0.5, -inf), (inf, -1), (-inf, 3), (-inf, 2), (-inf, -3), (-inf, 0.5), (nan, 1), (2, 0.5), (-8, 1 / 3), (-2, 0.5), (-2.0, 2.0), (-2.0, 3), (10, 308), (10, 309), (10.0, 308), (10.0, 309), (2.0, 1024), (-2.0, 1025), (2, -1074), (2, -1075), (1e-200, 2), (10, -400), (2**1100, 0.5), (2, 2**70 - 2**70), (2.0, 2**1100), (True, True), (False, True), (True, -1), (-1, -1), (-1, 10**20), (1, 10**30), (0, 10**30), (-1, 10**20 + 1)]:
    t(lambda: b**e)
for a in [(3, 4, 5), (3, -1, 7), (3, -2, 7), (2, -1, 4), (0, -1, 7), (3, 0, 1), (3, 0, -1), (3, 5, -7), (-3, 5, 7), (-3, 5, -7), (3, 4, 0), (2, 10**18, 10**9 + 7), (7, 3**80, 10**30 + 57), (10**25, 3, 10**10), (2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), (2, 3, None), (2j, 2, 3), (2, "3"), ("2", 3), (2, 3, "5"), (True, True, True), (-1, -1, 3), (6, -1, 9), (5, 1), (2, -1), (3, 10**5, 1)]:
    t(lambda: pow(*a))
t(lambda: pow(base=2, exp=5)), t(lambda: pow(2, exp=5, mod=7)), t(lambda: pow(2)), t(lambda: pow(2, mod=3)), t(lambda: pow(2, 3, 4, 5)), t(lambda: 2 ** "a"), t(lambda: [1] ** 2), t(lambda: -2**2), t(lambda: (-2) ** 2), t(lambda: 2**-1), t(lambda: 2**3**2), t(lambda: -2**-2), t(lambda: (-8) ** (1 / 3))
t(lambda: 1j**2), t(lambda: 1j**1j), t(lambda: 0j**0), t(lambda: 0j**-1), t(lambda: 0j**1j), t(lambda: (1 + 2j) ** 3), t(lambda: (1 + 2j) ** -2), t(lambda: (1 + 2j) ** 0.5), t(lambda: 2 ** (1 + 1j)), t(lambda: (3 + 4j) ** 100), t(lambda: (1e200 + 1j) ** 2), t(lambda: pow(1j, 2, None))
print(len(str(7**2000)), 7**2000 % 10**20, (2**200 - 1) ** 3 & (2**64 - 1), (-3) ** 101)
