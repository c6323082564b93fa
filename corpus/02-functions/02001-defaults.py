# Defaults are evaluated at definition, in order.
# point: 1.binding
def mark(x):
    print("default", x)
    return x
def f(a=mark(1), b=mark(2), *, c=mark(3)):
    return a, b, c
print("defined")
print(f(), f(9), f(b=8), f(1, 2, c=7))
print(f.__defaults__, f.__kwdefaults__)
