# `nonlocal` binds a variable of an enclosing function.
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return up, get
up, get = counter()
print(up(), up(5), get())
up2, get2 = counter()
print(up2(), get(), get2())
def f():
    x = 1
    def g():
        nonlocal x
        del x
    g()
    try:
        x
    except NameError as e:
        print(type(e).__name__, e)
    def h():
        return x
    try:
        h()
    except NameError as e:
        print(type(e).__name__, e)
f()
