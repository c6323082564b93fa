# Calls with keywords, stars and defaults find the same function.
def f(a, b=2, *c, d=4, **e):
    return a + b + sum(c) + d + sum(e.values())
def run(n):
    t = 0
    for i in range(n):
        t += f(i)
        t += f(i, 1)
        t += f(a=i, b=3)
        t += f(i, *[1, 2], d=i)
        t += f(i, **{"b": 1, "z": 5})
    return t
print(run(3), run(10))
for bad in (lambda: f(), lambda: f(1, a=2), lambda: f(b=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
