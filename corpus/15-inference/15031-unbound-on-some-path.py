# A local that is not assigned on the path taken raises UnboundLocalError.
def f(n):
    for i in range(n):
        x = i * 2
    return x, i
print(f(3))
try:
    f(0)
except UnboundLocalError as e:
    print(e)
def g(c):
    if c:
        y = 1.5
    return y
print(g(True))
try:
    g(False)
except UnboundLocalError as e:
    print(e)
def h(n):
    while n:
        z = n
        n -= 1
        if n == 1:
            del z
    return z
print(h(3))
