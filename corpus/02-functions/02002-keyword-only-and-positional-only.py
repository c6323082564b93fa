# `/` and `*` restrict how arguments are passed.
# point: 1.binding-errors
def f(a, b, /, c, *, d, e=5):
    return a, b, c, d, e
print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4, e=6))
calls = [
    lambda: f(1, 2, 3, 4),
    lambda: f(1, b=2, c=3, d=4),
    lambda: f(1, 2, 3),
    lambda: f(1, 2, 3, d=4, z=1),
    lambda: f(),
    lambda: f(1, 2, 3, d=4, c=5),
]
for c in calls:
    try:
        print(c())
    except TypeError as e:
        print(e)
def g(a, /, **kw):
    return a, kw
print(g(1, a=2))
