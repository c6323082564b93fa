# A call on objects of several classes finds the method of each.
class A:
    def area(self): return 1
class B:
    def __init__(self, r): self.r = r
    def area(self): return self.r * 2.5
class D(A):
    def area(self): return super().area() + 10 ** 20
class N:
    pass
def total(shapes):
    t = 0
    for s in shapes:
        t += s.area()
    return t
print(total([A(), B(2), D()]))
try:
    total([A(), N()])
except AttributeError as e:
    print(e)
n = N()
n.area = lambda: 5
print(total([n, A()]))
