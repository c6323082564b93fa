# Floor division, remainder and true division of ints and floats of all signs and sizes.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


ns = [0, 1, -1, 7, -7, 2**62 - 1, -(2**62), 2**62, 2**63, -(2**63), 10**20, -(10**20) + 1, 3**60]
ds = [1, -1, 2, -2, 3, -3, 10, 2**62, -(2**62), 2**63 - 1, 10**10, -(10**19), 7**25]
for n in ns:
    for d in ds:
        q, r = divmod(n, d)
        assert (q, r) == (n // d, n % d) and q * d + r == n and abs(r) < abs(d) and (r == 0 or (r < 0) == (d < 0)), (n, d)
        print(q, r, n / d, end=" ")
    print()


def floats(a, b):
    t(lambda: a // b), t(lambda: a % b), t(lambda: a / b), t(lambda: divmod(a, b))


inf, nan = float("inf"), float("nan")
for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (0.0, 3), (-0.0, 3), (0.0, -3), (6.0, -3), (1e300, 1e-300), (1e308, 0.1), (inf, 2), (5, inf), (-5, inf), (5, -inf), (nan, 2), (2, nan), (1, 0.1), (0.3, 0.1), (5.0, 0), (5, 0.0), (5, 0), (0, 0), (True, False), (1e16 + 2, 3), (-1, 1e300), (2**70, 3.0), (3.0, 2**70), (2**1100, 2.0), (2.0, 2**1100), (2**1100, 2**1090), (2**1100, 3), (1, 2**1100), (-(2**1100), 2**60)]:
    floats(a, b)
t(lambda: 1 // "a"), t(lambda: 1 % [1]), t(lambda: 1 / None), t(lambda: divmod(1, "a")), t(lambda: divmod(1j, 2)), t(lambda: 1j // 2), t(lambda: 1j % 2), t(lambda: divmod(1)), t(lambda: divmod(1, 2, 3)), t(lambda: "a" // 2), t(lambda: "a" / 2), t(lambda: [1] / 2)
t(lambda: (2**53 + 1) / 1), t(lambda: (2**54 + 1) / (2**53 + 1)), t(lambda: 10**400 / 10**399), t(lambda: 10**400 / 3), t(lambda: (10**400 + 1) / 10**400), t(lambda: 1 / 10**400), t(lambda: 5e-324 / 2), t(lambda: 9007199254740993 / 3)
x = 17
x //= 5; x *= 100; x %= 7; x /= 2
print(x)
