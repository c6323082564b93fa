# Anything with __call__ is callable.
# point: 1.call-slot
class Adder:
    def __init__(self, n):
        self.n = n
    def __call__(self, x, *, scale=1):
        return (x + self.n) * scale
a = Adder(10)
print(a(5), a(5, scale=2), callable(a), callable(5), list(map(a, [1, 2])))
a.__call__ = lambda x: "ignored"
print(a(1))
for bad in (5, None, "s", object(), [1]):
    try:
        bad()
    except TypeError as e:
        print(e)
class M(type):
    def __call__(cls, *args):
        print("metacall", args)
        return super().__call__(*args)
class K(metaclass=M):
    def __init__(self, x):
        self.x = x
print(K(3).x)
