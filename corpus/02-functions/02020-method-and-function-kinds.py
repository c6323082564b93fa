# Functions become methods when found through an instance.
# point: 1.bound-methods
def f(self, x):
    return self, x
class C:
    g = f
    h = len
    s = staticmethod(f)
    c = classmethod(lambda cls: cls.__name__)
c = C()
c.own = f
print(c.g(1)[1], C.g(5, 6), C.h([1]), c.h([1, 2]), c.s(1, 2), c.c(), C.c(), c.own(7, 8))
print(type(c.g).__name__, type(C.g).__name__, type(c.own).__name__, type(len).__name__, type([].append).__name__)
bound = f.__get__(c, C)
print(bound(9)[1], bound.__self__ is c)
try:
    C.g(1)
except TypeError as e:
    print(e)
