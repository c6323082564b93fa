# functools.partial: calls, merging, attributes, placeholders and errors.
# point: 1.partials
import functools
from functools import partial, Placeholder
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(*a, **k): return a, k
p = partial(f, 1, 2, x=3)
t(lambda: p()); t(lambda: p(3, y=4)); t(lambda: p(x=9)); t(lambda: p.func is f); t(lambda: p.args); t(lambda: p.keywords); t(lambda: partial(p, 5, x=6).args); t(lambda: partial(p, 5, x=6).func is f); t(lambda: partial(p, 5, z=6)(7))
t(lambda: partial()); t(lambda: partial(3)); t(lambda: partial(None, 1)); t(lambda: partial(func=f)); t(lambda: partial(f)(1)); t(lambda: partial(len)()); t(lambda: partial(len, 1)()); t(lambda: partial(len, [])(1)); t(lambda: partial(int, base=2)("101")); t(lambda: partial(int, base=2)("101", base=8)); t(lambda: partial(int, "x", 2)())
p.attr = 1; t(lambda: p.attr); t(lambda: p.__dict__); t(lambda: setattr(p, "func", 1)); t(lambda: delattr(p, "args")); t(lambda: p.__name__); t(lambda: p.__doc__ == partial.__doc__); t(lambda: callable(p)); t(lambda: partial(f) == partial(f)); t(lambda: hash(p) == hash(p))
t(lambda: repr(partial(len, 1, a=2))); t(lambda: repr(partial(partial(len, 1), 2)))
class SubP(partial): pass
t(lambda: repr(SubP(len, 1))); t(lambda: SubP(SubP(f, 1), 2).args)
class C:
    m = partial(f, 1)
    pm = functools.partialmethod(f, 1, z=2)
    def base(self, a, b): return (type(self).__name__, a, b)
    q = functools.partialmethod(base, 1)
    cl = functools.partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 4)
c = C(); t(lambda: len(c.pm(5)[0])); t(lambda: c.q(2)); t(lambda: C.q(c, 3)); t(lambda: c.q()); t(lambda: C.cl()); t(lambda: c.cl()); t(lambda: len(c.m()[0])); t(lambda: len(c.m(2)[0]))
t(lambda: functools.partialmethod(3)); t(lambda: functools.partialmethod()); t(lambda: repr(functools.partialmethod(len, 1, a=2)))
ph = partial(f, Placeholder, 2, Placeholder, 4)
t(lambda: ph(1, 3)); t(lambda: ph(1, 3, 5)); t(lambda: ph(1)); t(lambda: ph()); t(lambda: partial(ph, 1)(3)); t(lambda: partial(f, 1, Placeholder)); t(lambda: partial(f, a=Placeholder)); t(lambda: partial(ph, Placeholder, 3)(1)); t(lambda: repr(Placeholder)); t(lambda: repr(ph).split(", ", 1)[1]); t(lambda: type(Placeholder)() is Placeholder); t(lambda: type(Placeholder)(1)); t(lambda: ph.args)
t(lambda: partial(len, 1).__reduce__()[1:]); t(lambda: p.__setstate__((f, (9,), {}, None)) or p()); t(lambda: p.__setstate__(3)); t(lambda: p.__setstate__((3, (), {}, None))); t(lambda: p.__setstate__((f, (), {})))
import copy
q = copy.copy(partial(f, [1])); t(lambda: q()); t(lambda: list(map(partial(pow, 2), [1, 2, 3]))); t(lambda: sorted([3, -1], key=partial(pow, exp=2)))
t(lambda: partial[int]); t(lambda: partial(f, **{"x": 1})(**{"x": 2, "y": 3}))
