# Unexpected, repeated and positional-only keywords.
# point: 1.binding-errors-keywords
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
def f(alpha, beta=1, *, gamma=2, delta=3): return alpha, beta, gamma, delta
t(lambda: f(1, alfa=2)); t(lambda: f(1, bta=2)); t(lambda: f(1, gama=2)); t(lambda: f(1, zzzzzz=2)); t(lambda: f(1, Delta=2)); t(lambda: f(1, alpha=2)); t(lambda: f(1, 2, beta=2)); t(lambda: f(1, 2, 3)); t(lambda: f(1, 2, 3, gamma=1)); t(lambda: f(1, 2, 3, gamma=1, delta=2)); t(lambda: f(bet=1)); t(lambda: f(gamma=1)); t(lambda: f(1, bet=1, gam=2))
def po(a, b, /, c): return a, b, c
t(lambda: po(1, b=2, c=3)); t(lambda: po(a=1, b=2, c=3)); t(lambda: po(1, 2, d=3)); t(lambda: po(1, 2)); t(lambda: po(c=1)); t(lambda: po(1, 2, 3, a=1)); t(lambda: po(1, 2, 3, c=1))
def pk(a, /, **kw): return a, kw
t(lambda: pk(1, a=2)); t(lambda: pk(a=2)); t(lambda: pk()); t(lambda: pk(1, 2, b=1))
def many(a, b, c, d, e): pass
t(lambda: many()); t(lambda: many(1, c=3)); t(lambda: many(b=1, d=2)); t(lambda: many(1, 2, 3, 4, 5, 6, 7)); t(lambda: many(*range(5), e=1)); t(lambda: many(1, 2, 3, a=4, e=5))
def ko(*, one, two, three): pass
t(lambda: ko()); t(lambda: ko(two=1)); t(lambda: ko(one=1, three=1)); t(lambda: ko(1)); t(lambda: ko(1, one=1)); t(lambda: ko(1, 2, one=1, two=2, three=3)); t(lambda: ko(oen=1))
def one_default(a, b=1, *, k): pass
t(lambda: one_default(1, 2, 3)); t(lambda: one_default(1, 2, 3, k=1)); t(lambda: one_default()); t(lambda: one_default(1)); t(lambda: one_default(k=1))
class C:
    def method(self, width): pass
    def __init__(self, *, color="red"): pass
t(lambda: C(colour=1)); t(lambda: C().method(widht=1)); t(lambda: C().method(1, width=2)); t(lambda: C(1)); t(lambda: C(1, color=2))
f.__name__ = "renamed"; t(lambda: f()); f.__qualname__ = "Quali.fied"; t(lambda: f()); t(lambda: f(1, nope=2)); t(lambda: f(1, 2, 3, 4, 5))
def outer():
    def inner(x): pass
    return inner
t(lambda: outer()()); t(lambda: outer()(1, 2)); t(lambda: outer()(y=1)); t(lambda: (lambda a, *, b: 0)(1)); t(lambda: (lambda a=1: 0)(1, 2))
k = {"alpha": 1}; t(lambda: f(1, **k)); t(lambda: f(**k, **k)); t(lambda: f(**k, alpha=2)); t(lambda: f(alpha=2, **k)); t(lambda: f(**{"not an identifier": 1})); t(lambda: f(1, **{"": 1})); t(lambda: f(1, **{3: 1})); t(lambda: pk(1, **{3: 1})); t(lambda: pk(1, **{"x y": 1}))
