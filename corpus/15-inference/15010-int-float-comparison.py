# Ints and floats compare by exact value, however big.
def cmp(a, b):
    return a < b, a == b, a > b
big = 2 ** 53
print(cmp(big + 1, float(big)), cmp(big, float(big)), cmp(2 ** 63, 2.0 ** 63), cmp(2 ** 63 - 1, 2.0 ** 63))
print(cmp(10 ** 400, 1e308), cmp(-10 ** 400, float("-inf")), cmp(1, float("nan")), cmp(10 ** 400, float("inf")))
def lt(n):
    c = 0
    x = 9007199254740992.0
    for i in range(9007199254740990, 9007199254740990 + n):
        if i > x:
            c += 1
        if i == x:
            c += 100
    return c
print(lt(6))
try:
    10 ** 400 + 1.0
except OverflowError as e:
    print(e)
try:
    10 ** 400 / 3.0
except OverflowError as e:
    print(e)
print(10 ** 400 / 10 ** 399, (2 ** 53 + 1) / 1, 3 / 10 ** 400)
