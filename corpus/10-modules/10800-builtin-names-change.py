# A builtin name in code follows what the module and `builtins` say at that moment.
import builtins
import math


def size(v):
    return len(v)


def root(m, v):
    return m.sqrt(v)


print([size("abc") for _ in range(3)])
builtins.len = lambda v: "replaced"
print([size("abc") for _ in range(2)])
del builtins.len
try:
    size("abc")
except NameError as e:
    print(e)
builtins.len = max
print(size("abc"))
len = min
print(size("abc"))
del len
print(size("abc"))
globals()["len"] = sum
print(size([1, 2, 3]))
del globals()["len"]
print(size("abc"))
print([root(math, 4) for _ in range(2)])
kept = math.sqrt
math.sqrt = lambda v: "no root"
print([root(math, 4) for _ in range(2)])
del math.sqrt
try:
    root(math, 4)
except AttributeError as e:
    print(e)
math.sqrt = kept
print(root(math, 9))
builtins.brand_new = 5
print(brand_new)
builtins.brand_new = 6
print(brand_new)
