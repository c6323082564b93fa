# Bools count as ints but print as bools.
def count(xs):
    n = 0
    for x in xs:
        n += x > 2
    return n
print(count([1, 2, 3, 4]), True + True, True * 3, -True, ~True, True << 3)
def f(x):
    y = x == 1
    y = y + 0
    return y
print(f(1), f(2), [True, 1] == [1, True], {True: "a", 1: "b"}, True is 1 == 1)
def pick(c):
    x = True
    if c:
        x = 5
    return x
print(pick(0), pick(1))
