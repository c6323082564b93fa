# Methods are found along the MRO and super() goes on from there.
# point: 6.super-forms
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__])
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
class E(A):
    def g(self): return super().g()
try:
    E().g()
except AttributeError as e:
    print(e)
print(super(B, D()).f(), issubclass(D, A), isinstance(D(), C), D.__bases__ == (B, C))
