# A bound method kept in a variable keeps its object and function.
class C:
    def __init__(self, k): self.k = k
    def add(self, x): return self.k + x
c = C(10)
add = c.add
def run(f, n):
    s = 0
    for i in range(n):
        s += f(i)
    return s
print(run(add, 4), run(C(0.5).add, 2))
C.add = lambda self, x: -1
print(run(add, 4), run(c.add, 4), add.__self__ is c, add.__func__ is C.add)
c.k = "s"
try:
    run(add, 2)
except TypeError as e:
    print(e)
