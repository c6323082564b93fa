# A call with missing or extra arguments names them.
# point: 1.binding-errors
def f0(): pass
def f1(a): pass
def f3(a, b, c): pass
def fd(a, b=1): pass
def fk(*, k, m): pass
class C:
    def m(self, x): pass
for call in (lambda: f0(1), lambda: f0(1, 2), lambda: f1(), lambda: f1(1, 2), lambda: f3(), lambda: f3(1), lambda: f3(1, 2), lambda: f3(1, 2, 3, 4),
             lambda: fd(), lambda: fd(1, 2, 3), lambda: fk(), lambda: fk(k=1), lambda: fk(1), lambda: f0(x=1), lambda: f1(b=1), lambda: C().m(), lambda: C().m(1, 2), lambda: C.m()):
    try:
        call()
    except TypeError as e:
        print(e)
