# Closures share the variables of their function's call.
def outer(n):
    total = 0
    def add(x):
        nonlocal total
        total += x * n
        return total
    def reset():
        nonlocal total
        total = 0
    return add, reset
a, r = outer(2)
b, _ = outer(10)
print(a(1), a(2), b(1), a(3))
r()
print(a(1), b(2))
print(a.__closure__ is not None, a.__code__.co_freevars if hasattr(a, "__code__") else None)
def late():
    def show():
        return x
    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    x = 5
    return show()
print(late())
