# Assigning __code__ replaces what a function does.
# fixme: a function gets no other __code__
def f(x):
    return x + 1
def g(x):
    return x * 100
def run(n):
    return sum([f(i) for i in range(n)])
print(run(4))
f.__code__ = g.__code__
print(run(4), f.__name__)
