# super() works in class methods, nested functions and with arguments.
# point: 6.super-forms
class A:
    @classmethod
    def make(cls): return "A.make " + cls.__name__
    @property
    def p(self): return "A.p"
    def m(self): return "A.m"
    x = 5
class B(A):
    @classmethod
    def make(cls): return "B+" + super().make()
    @property
    def p(self): return "B+" + super().p
    def m(self):
        def inner():
            return super(B, self).m()
        return "B+" + inner()
    def y(self): return super().x
    def cls(self): return __class__.__name__
b = B()
print(B.make(), b.p, b.m(), b.y(), b.cls())
class C(A):
    def bad(self):
        self = None
        return super().m()
try:
    print(C().bad())
except (TypeError, RuntimeError, AttributeError) as e:
    print(type(e).__name__, e)
def loose():
    super()
try:
    loose()
except RuntimeError as e:
    print(e)
try:
    super(A, 5)
except TypeError as e:
    print(e)
