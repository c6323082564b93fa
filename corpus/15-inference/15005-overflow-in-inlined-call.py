# A small callee that overflows returns a big int to each of its callers.
def double(x):
    return x + x
def quad(x):
    return double(double(x))
def total(n):
    s = 0
    x = 1
    for _ in range(n):
        x = quad(x)
        s += x
    return s, x
print(total(10), total(31), total(32), total(40))
