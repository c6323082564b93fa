# Negative indices count from the end, and both ends are checked.
def at(xs, i):
    return xs[i]
xs = [10, 20, 30]
print([at(xs, i) for i in range(-3, 3)])
for i in (3, -4, 2 ** 62, -2 ** 63, 2 ** 70):
    try:
        at(xs, i)
    except IndexError as e:
        print(type(e).__name__, e)
def put(xs, i, v):
    xs[i] = v
put(xs, -1, 99)
put(xs, True, "b")
print(xs, at(xs, False))
for i in (3, -4):
    try:
        put(xs, i, 0)
    except IndexError as e:
        print(e)
fs = [0.5, 1.5]
put(fs, -2, 2.5)
print(fs, at(fs, -1))
