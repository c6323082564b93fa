# An overflow in a loop over a list goes on with the next item.
def f(xs):
    p = 1
    seen = []
    for x in xs:
        p *= x
        seen.append(x)
    return p, seen
print(f([10 ** 9, 10 ** 9, 10 ** 9, 7]))
def g(xs):
    p = 1
    for i, x in enumerate(xs):
        p = p * x + i
    return p
print(g([10 ** 9] * 4))
def h(d):
    t = 1
    for k, v in d.items():
        t *= v + k
    return t
print(h({10 ** 9: 1, 10 ** 10: 2, 10 ** 11: 3}))
