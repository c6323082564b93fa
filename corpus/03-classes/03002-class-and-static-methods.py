# Class methods get the class, static methods nothing.
# point: 1.static-and-class-methods
class A:
    n = 1
    @classmethod
    def make(cls, x):
        o = cls()
        o.x = x + cls.n
        return o
    @staticmethod
    def add(a, b):
        return a + b
class B(A):
    n = 100
print(A.make(1).x, B.make(1).x, type(B.make(1)).__name__, B().make(2).x, A.add(1, 2), A().add(1.5, 2))
try:
    A.add(1)
except TypeError as e:
    print(e)
print(A.make.__self__ is A, B.make.__func__ is A.__dict__["make"].__func__)
