# Assigning __class__ changes which methods a call finds.
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
def run(o, n):
    out = []
    for i in range(n):
        if i == 2:
            o.__class__ = B
        out.append(o.f())
    return out
print(run(A(), 4))
try:
    A().__class__ = int
except TypeError as e:
    print(e)
try:
    (5).__class__ = A
except TypeError as e:
    print(e)
