# Shifts and bitwise operations of ints of every size, negative ones as two's complement without end.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


values = [0, 1, -1, 5, -6, 2**62 - 1, -(2**62), 2**62, 2**63 + 5, -(2**63), 2**64 - 1, -(2**64) - 1, 3**90, -(3**90)]
for v in values:
    print(v, [v << n for n in (0, 1, 3, 61, 62, 64, 65)], [v >> n for n in (0, 1, 3, 61, 62, 63, 64, 65, 130, 1000)])
for a in values:
    for b in values:
        x, o, n = a ^ b, a | b, a & b
        assert x == o - n and ~(~a & ~b) == o and o + n == a + b, (a, b)
        print(x % 1000003, o % 1000003, n % 1000003, end=" ")
    print(~a)
t(lambda: 1 << -1), t(lambda: 1 >> -1), t(lambda: 0 << -1), t(lambda: 0 << 10**30), t(lambda: 1 << 10**30), t(lambda: 5 >> 10**30), t(lambda: -5 >> 10**30), t(lambda: 0 >> 10**30), t(lambda: 1 << -(10**30)), t(lambda: 1 >> -(10**30)), t(lambda: (2**100) >> 10**20), t(lambda: -(2**100) >> 10**20)
t(lambda: 1 << 1.0), t(lambda: 1.0 << 1), t(lambda: 1 & 1.0), t(lambda: "a" | 1), t(lambda: None ^ 1), t(lambda: 1 >> "a"), t(lambda: ~1.5), t(lambda: ~"a"), t(lambda: -"a"), t(lambda: +[]), t(lambda: 1.5 | 2)
t(lambda: True & False), t(lambda: True | 2), t(lambda: True ^ True), t(lambda: True << 3), t(lambda: True & 3), t(lambda: False | False), t(lambda: type(True & True)), t(lambda: type(True & 1)), t(lambda: -True), t(lambda: +True), t(lambda: True + True), t(lambda: not 0)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    b = True
    t(lambda: ~b)
    print(w[0].category.__name__, w[0].message)
x = 1
for i in range(130):
    x <<= 1
    x |= i & 1
print(x, x >> 64, x & 0xFFFFFFFF)
x ^= -1
x >>= 100
x &= 0xFFFF
print(x)
