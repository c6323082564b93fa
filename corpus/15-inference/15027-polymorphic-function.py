# One function works for ints, floats, strings and lists.
def twice(x):
    return x + x
def apply(f, xs):
    return [f(x) for x in xs]
print(apply(twice, [1, 1.5, "a", [1], (2,), 2 ** 62, True]))
def longest(a, b):
    return a if len(a) > len(b) else b
print(longest("abc", "de"), longest([1], [1, 2]), longest((1, 2, 3), "ab"))
try:
    twice({})
except TypeError as e:
    print(e)
try:
    twice(None)
except TypeError as e:
    print(e)
