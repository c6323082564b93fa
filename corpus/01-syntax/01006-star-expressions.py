# Stars spread iterables in displays and calls.
xs = [1, 2]
print([*xs, 3, *"ab"], (*xs,), {*xs, 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
def f(*args, **kw):
    print(args, kw)
f(*xs, 3, *(4, 5), k=1, **{"m": 2}, **{"n": 3})
try:
    f(*5)
except TypeError as e:
    print(e)
try:
    f(**5)
except TypeError as e:
    print(e)
try:
    f(a=1, **{"a": 2})
except TypeError as e:
    print(e)
try:
    [*None]
except TypeError as e:
    print(e)
try:
    {**[1]}
except TypeError as e:
    print(e)
