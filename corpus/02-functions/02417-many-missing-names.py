# Lists of missing names: one, two, three and more, positional and keyword-only.
# point: 1.binding-errors-lists
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
def p1(a): pass
def p2(a, b): pass
def p3(a, b, c): pass
def p5(a, b, c, d, e): pass
def k1(*, a): pass
def k2(*, a, b): pass
def k3(*, a, b, c): pass
def k5(*, a, b, c, d, e=1, f): pass
def mix(a, b, *, c, d): pass
def star(a, *args, b): pass
def pos(a, b, /, c, *, d): pass
for f in (p1, p2, p3, p5, k1, k2, k3, k5, mix, star, pos):
    t(lambda: f()); t(lambda: f(1)); t(lambda: f(1, 2)); t(lambda: f(c=1)); t(lambda: f(b=1)); t(lambda: f(1, d=1)); t(lambda: f(*range(6))); t(lambda: f(*range(7), d=1)); t(lambda: f(**{"a": 1, "c": 2}))
def d0(a, b=1): pass
def d1(a=1): pass
def d2(a=1, b=2): pass
def d3(a, b, c=3): pass
def dk(a, b=1, *, c, d=2): pass
for f in (d0, d1, d2, d3, dk):
    for n in range(6): t(lambda: f(*range(n))); t(lambda: f(*range(n), c=1)); t(lambda: f(*range(n), c=1, d=2))
def unicode_names(größe, *, ñ): pass
t(lambda: unicode_names()); t(lambda: unicode_names(1)); t(lambda: unicode_names(1, größe=1, ñ=2)); t(lambda: unicode_names(grösse=1, ñ=1)); t(lambda: unicode_names(1, 2, ñ=1))
def underscore(_, __, *, ___): pass
t(lambda: underscore()); t(lambda: underscore(1, 2))
class C:
    def __priv(self, __a, *, __b): pass
    def call(self): self.__priv()
    def call2(self): self.__priv(1, __b=2)
t(lambda: C().call()); t(lambda: C().call2()); t(lambda: C()._C__priv(1))
