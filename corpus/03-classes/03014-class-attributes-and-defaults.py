# Class attributes are shared until an instance hides them.
# point: 6.class-attributes
class C:
    items = []
    n = 0
a, b = C(), C()
a.items.append(1)
a.n += 1
print(b.items, b.n, a.n, C.n)
C.n = 7
print(a.n, b.n)
del a.n
print(a.n)
try:
    del a.n
except AttributeError as e:
    print(e)
try:
    C.missing
except AttributeError as e:
    print(e)
C.f = lambda self, k: k * 2
print(a.f(4))
