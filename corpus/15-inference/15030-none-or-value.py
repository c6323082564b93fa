# A variable that is None on one path raises there.
def find(xs, y):
    r = None
    for i in range(len(xs)):
        if xs[i] == y:
            r = i
    return r
print(find([1, 2, 3], 2), find([1], 9))
def use(xs, y):
    return find(xs, y) + 1
print(use([5, 6], 6))
try:
    use([5], 7)
except TypeError as e:
    print(e)
def g(x=None):
    if x is None:
        x = 10
    return x * 2
print(g(), g(3), g("a"), g(1.5))
