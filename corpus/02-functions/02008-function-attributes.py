# Functions carry names, documentation and attributes.
# point: 1.function-attributes
def f(x):
    "the doc"
    return x
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__closure__)
f.calls = 3
f.calls += 1
print(f.calls, f.__dict__)
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__qualname__, outer.__doc__)
f.__name__ = "g"
f.__doc__ = "changed"
print(f.__name__, f.__qualname__, f.__doc__)
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
try:
    f.missing
except AttributeError as e:
    print(e)
try:
    f.__defaults__ = 5
except TypeError as e:
    print(e)
