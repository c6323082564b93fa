# A generator expression evaluates its first iterable at once and the rest lazily.
# point: 9.generator-expressions
def shout(x):
    print("shout", x)
    return x

g = (shout(x) * y for x in [1, 2] for y in (10, 20) if x != 1 or y == 20)
print("made")
print(next(g))
print(list(g))
try:
    (x for x in 3)
except TypeError as e:
    print(e)
n = 2
lazy = (x * n for x in range(3))
n = 5
print(list(lazy), sum(i for i in range(5)), max((x, -x) for x in range(3)))
print(type(lazy).__name__, lazy.__name__, lazy.__qualname__)
