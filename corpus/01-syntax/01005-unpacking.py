# Unpacking takes any iterable and checks the number of values.
a, b = 1, 2
a, b = b, a
print(a, b)
(a, [b, c]), d = (1, "xy"), 4
print(a, b, c, d)
first, *rest = range(5)
*init, last = "abc"
h, *m, t = [1, 2]
print(first, rest, init, last, h, m, t)
for bad in ((1,), (1, 2, 3), 5, []):
    try:
        x, y = bad
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    x, *y, z = [1]
except ValueError as e:
    print(e)
x = y = z = 0
x, x = 1, 2
print(x)
i = 0
xs = [0, 0, 0]
i, xs[i] = 1, 9
print(i, xs)
