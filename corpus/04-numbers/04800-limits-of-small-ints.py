# Operators on values of unknown type around the ends of the machine's ints.
# point: 3.binary-operators
import operator

EDGES = [0, 1, -1, 2, -2, 7, -7, 2**31, 2**61, 2**62 - 1, 2**62, 2**62 + 1, -(2**62), -(2**62) - 1, 2**63 - 1, 2**63, -(2**63), 2**64]
values = ["text", None, 1.5, *EDGES]
del values[:3]


def results(a, b):
    out = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b, a > b, a >= b]
    c = a
    c += b
    d = a
    d -= b
    e = a
    e *= b
    out += [c, d, e]
    if b:
        f = a
        f //= b
        g = a
        g %= b
        out += [a // b, a % b, f, g]
    if 0 <= b < 100:
        out += [a >> b, a << b]
    return out


check = [operator.add, operator.sub, operator.mul, operator.and_, operator.or_, operator.xor]
total = 0
for a in values:
    for b in values:
        got = results(a, b)
        for op, value in zip(check, got):
            if op(a, b) != value:
                print("differs", op, a, b, value)
        total = (total * 31 + hash(tuple(got))) % (2**61 - 1)
    print(a, results(a, 3)[:6], results(a, -3)[15:17], bool(a), not a)
print(total)
for pair in ((1, "x"), (None, 1), ("a", 1)):
    try:
        results(*pair)
    except TypeError as e:
        print(e)


def rest(a, b):
    return a % b


def quotient(a, b):
    return a // b


for f in (rest, quotient):
    for b in (values[0], 0.0):
        try:
            f(values[5], b)
        except ZeroDivisionError as e:
            print(e)
