# A function that reads a list finds what code out of sight has put there.
def first(xs):
    return xs[0]
def fill(xs):
    xs.append("filled")
    yield
xs = []
try:
    first(xs)
except IndexError as e:
    print(e)
next(fill(xs))
print(first(xs))
def get(d, k):
    return d[k]
d = {}
try:
    get(d, "k")
except KeyError as e:
    print(e)
def put(d):
    d["k"] = 5
    yield
next(put(d))
print(get(d, "k"))
print(get(d, "k") + 1, first(xs) + "!")
