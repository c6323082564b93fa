# Float loops keep the order of operations and the special values.
def horner(cs, x):
    r = 0.0
    for c in cs:
        r = r * x + c
    return r
print(horner([1.0, -2.5, 0.1], 3.3), horner([1, 2, 3], 0.5))
def harmonic(n):
    s = 0.0
    for i in range(1, n + 1):
        s += 1.0 / i
    return s
print(harmonic(1000))
inf, nan = float("inf"), float("nan")
def ops(a, b):
    return a + b, a - b, a * b, a < b, a == b
print(ops(inf, inf), ops(inf, nan), ops(-0.0, 0.0), ops(1e308, 1e308))
try:
    1.0 / 0
except ZeroDivisionError as e:
    print(e)
try:
    1.0 // 0.0
except ZeroDivisionError as e:
    print(e)
try:
    1.5 % 0
except ZeroDivisionError as e:
    print(e)
print(-7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 5.0 // inf, -5.0 % inf, 0.0 // -3.0, -0.0 % 3.0)
