# Changing __defaults__ changes later calls.
def f(a, b=1, *, c=2):
    return a + b + c
def call(n):
    s = 0
    for i in range(n):
        s += f(i)
    return s
print(call(3))
f.__defaults__ = (10,)
print(call(3))
f.__kwdefaults__ = {"c": 0.5}
print(call(3))
f.__defaults__ = (5, 6)
print(f(), call(2))
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)
