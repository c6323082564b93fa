# A global named like a built-in hides it, also when assigned later.
def size(xs):
    return len(xs)
print(size([1, 2, 3]))
len = lambda xs: "shadowed"
print(size([1]))
del len
print(size([1, 2]))
def f():
    abs = lambda x: ("local", x)
    return abs(-1)
print(f(), abs(-1))
import builtins
old = builtins.abs
builtins.abs = lambda x: "patched"
print(abs(-5))
builtins.abs = old
print(abs(-5))
