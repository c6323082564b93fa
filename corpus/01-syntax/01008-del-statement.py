# `del` unbinds names, items, slices and attributes.
x = 1
del x
try:
    x
except NameError as e:
    print(e)
xs = list(range(6))
del xs[0], xs[1:3]
print(xs)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
class C:
    pass
c = C()
c.v = 1
del c.v
try:
    del c.v
except AttributeError as e:
    print(e)
def f():
    y = 1
    del y
    return y
try:
    f()
except UnboundLocalError as e:
    print(type(e).__name__, e)
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))
try:
    del xs[9]
except IndexError as e:
    print(e)
