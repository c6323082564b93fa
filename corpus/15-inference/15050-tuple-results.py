# Functions that return tuples of raw values and of other values agree.
def minmax(xs):
    lo = hi = xs[0]
    for x in xs:
        if x < lo: lo = x
        if x > hi: hi = x
    return lo, hi
print(minmax([3, 1, 2]), minmax([2.5, 1]), minmax("hello"), minmax([2 ** 70, -2 ** 70]))
def divs(a, b):
    return a // b, a % b
q, r = divs(17, 5)
print(q + r, divs(2 ** 64, 3), divs(-17, 5), divs(7.5, 2))
a, b = minmax([1, 2])
print(a + b)
try:
    minmax([])
except IndexError as e:
    print(e)
try:
    minmax([1, "a"])
except TypeError as e:
    print(e)
