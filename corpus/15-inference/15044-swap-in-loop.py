# Loop variables that swap their values swap their types too.
def f(n):
    a, b = 1, 2.5
    for _ in range(n):
        a, b = b, a
    return a, b
print(f(0), f(1), f(2))
def g(n):
    a, b, c = "x", 0, None
    for _ in range(n):
        a, b, c = c, a, b
    return a, b, c
print([g(i) for i in range(4)])
