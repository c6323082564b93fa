# *args is a tuple and **kwargs a fresh dict.
# point: 1.unpacking
def f(*args, **kwargs):
    kwargs["new"] = 1
    return type(args).__name__, args, kwargs
d = {"x": 1}
print(f(1, 2, **d), d)
print(f(*[], **{}))
def g(a, *args, b=2, **kw):
    return a, args, b, kw
print(g(1), g(1, 2, 3, b=4, c=5), g(*"abc"), g(**{"a": 1, "b": 3}))
try:
    g(**{1: 2})
except TypeError as e:
    print(e)
try:
    g(1, **{"a": 5})
except TypeError as e:
    print(e)
