# Ranges with big bounds, steps and rebound loop variables.
def r(*a):
    return list(range(*a))
print(r(5), r(2, 5), r(5, 2), r(5, 0, -2), r(0, 10, 3), r(-3, 3))
def count(lo, hi, step):
    n = 0
    for i in range(lo, hi, step):
        n += 1
    return n
print(count(2 ** 63 - 3, 2 ** 63 + 3, 2), count(-2 ** 63 - 2, -2 ** 63 + 2, 1), count(2 ** 62 - 2, 2 ** 62 + 2, 1), count(10 ** 20, 10 ** 20 + 3, 1))
def last(lo, hi):
    for i in range(lo, hi):
        pass
    return i
print(last(2 ** 63 - 3, 2 ** 63), last(2 ** 62 - 1, 2 ** 62 + 1))
try:
    count(0, 1, 0)
except ValueError as e:
    print(e)
def rebound(n):
    out = []
    for i in range(n):
        i *= 10
        out.append(i)
    return out
print(rebound(4))
try:
    range(1.5)
except TypeError as e:
    print(e)
