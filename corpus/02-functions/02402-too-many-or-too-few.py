# Positional arguments that are too many or missing, in all the wordings.
# point: 1.binding-errors
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
def a0(): pass
def a1(a): pass
def a2(a, b): pass
def a3(a, b, c): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def k1(a, *, k): pass
def k2(a, *, k, l): pass
def k3(a, *, k, l, m): pass
def kd(a, *, k=1): pass
def kd2(a=1, *, k=1, l): pass
def v(a, *r): pass
def vk(a, *r, k): pass
def kw(a, **k): pass
def po(a, b, /): pass
def po2(a, b=1, /, c=2, *, d=3): pass
for f in (a0, a1, a2, a3, d1, d2, k1, k2, k3, kd, kd2, v, vk, kw, po, po2):
    for args, kws in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((), {"k": 1}), ((1,), {"k": 1}), ((1, 2), {"k": 1}), ((1, 2, 3), {"k": 1, "l": 2}), ((), {"a": 1}), ((1,), {"a": 1}), ((1,), {"b": 1}), ((), {"z": 1}), ((1, 2, 3, 4), {"z": 1}), ((), {"b": 1, "c": 1})):
        print(f.__name__, args, kws, end=" "); t(lambda: f(*args, **kws))
class C:
    def m(self): pass
    def n(): pass
    def o(self, a, *, k): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    def __init__(self, a): pass
    def __call__(self, x): pass
c = C(1)
for f in (lambda: C(), lambda: C(1, 2), lambda: C(b=1), lambda: c.m(1), lambda: c.n(), lambda: c.o(), lambda: c.o(1, 2), lambda: c.o(1), lambda: c.o(1, 2, k=1), lambda: c.c(1), lambda: c.s(1), lambda: C.s(1), lambda: C.m(), lambda: c(), lambda: c(1, 2), lambda: c(y=1), lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: C.c(1, 2), lambda: c.m(x=1), lambda: c.m(self=1), lambda: c(self=1, x=2)):
    t(f)
