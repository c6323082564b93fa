# A subclass on the right that overrides the reflected method is asked first.
# point: 3.subclass-first
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
    def __eq__(self, o): return "A.eq"
class B(A):
    def __radd__(self, o): return "B.radd"
    def __gt__(self, o): return "B.gt"
    def __eq__(self, o): return "B.eq"
class C(A): pass
print(A() + B(), A() + C(), B() + A(), 1 + A(), A() < B(), A() < C(), A() == B(), A() == C())
class N:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
try:
    N() + N()
except TypeError as e:
    print(e)
print(N() == N(), N() != N())
