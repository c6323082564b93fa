# Calls that leave out defaults get them from the function at call time.
# point: 1.binding
def f(a, b=10, c=100):
    return a + b + c
def run(n):
    s = 0
    for i in range(n):
        s += f(i) + f(i, 1) + f(i, c=2)
    return s
print(run(3))
f.__defaults__ = (20,)
try:
    run(1)
except TypeError as e:
    print(e)
def g(n):
    s = 0
    for i in range(n):
        s += f(i, 1)
    return s
print(g(3))
f.__defaults__ = (1, 2, 3)
print(f(), run(2), g(2))
f.__defaults__ = (1.5, 2.5)
print(run(2), g(2))
