# Methods are found before their arguments are evaluated, on every kind of receiver.
# point: 1.evaluation
def p(x):
    print("arg", x)
    return x
class A:
    def __init__(self, v):
        self.v = v
    def m(self, *a, **k):
        return (self.v, a, k)
    @property
    def q(self):
        print("q looked up")
        return lambda *a: a
    def __getattr__(self, n):
        print("getattr", n)
        if n == "zz":
            return lambda *a, **k: ("zz", a, k)
        raise AttributeError(n)
class B(A):
    def m(self, *a, **k):
        return ("B", super().m(p(9), *a, k=p(8)), super().m(p(1)))
a = A(1)
print(a.m(p(1), p(2), k=p(3)))
print(a.q(p(5)))
print(a.zz(p(5), r=p(4)))
try:
    a.missing(p(6))
except AttributeError as e:
    print(e)
try:
    (None).foo(p(7))
except AttributeError as e:
    print(e)
print(B(4).m(p(3)))
xs = []
xs.append(p(1))
xs.append(len([1, 2]))
print(xs, "a,b".split(p(",")))
