# Ints around 2**62 and 2**63 keep their values through lists and calls.
def around(b):
    return [b - 2, b - 1, b, b + 1, -b - 1, -b, -b + 1]
for p in (61, 62, 63, 64):
    print(around(2 ** p))
def add(a, b):
    return a + b
print(add(2 ** 62 - 1, 1), add(2 ** 63 - 1, 1), add(-2 ** 63, -1), add(2 ** 62, 2 ** 62))
def neg(a):
    return -a
print(neg(-2 ** 63), neg(2 ** 63), neg(2 ** 62), abs(-2 ** 63), abs(-2 ** 62))
