# Functions find globals when they run.
def f():
    return later() + CONST
try:
    f()
except NameError as e:
    print(e)
def later():
    return 1
try:
    f()
except NameError as e:
    print(e)
CONST = 10
print(f())
CONST = 2.5
print(f())
