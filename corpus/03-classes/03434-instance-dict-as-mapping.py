# The instance dict: order, views, mutation from outside, comparison and sharing of key layouts.
# point: 6.instance-dict
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self, *names):
        for i, n in enumerate(names): setattr(self, n, i)
class Fixed:
    def __init__(self): self.x = 1; self.y = 2; self.z = 3
f = Fixed(); g = Fixed(); d = f.__dict__
print(d, list(d), list(d.items()), len(d), "x" in d, d.get("q"), d == g.__dict__, d is f.__dict__, d.copy(), {**d}, sorted(d), list(reversed(d)), d | {"w": 0}, str(d), bool(d))
d["new"] = 4; del d["y"]; d["x"] = 10; print(f.x, f.new, f.__dict__); t(lambda: f.y); f.y = 5; print(list(f.__dict__)); del f.x; print(d, d.pop("z"), d); t(lambda: d.pop("z")); print(d.setdefault("s", 7), f.s, d.popitem(), d); d.update(a=1, b=2); d |= {"c": 3}; print(vars(f)); d.clear(); print(f.__dict__, d, hasattr(f, "a")); f.fresh = 1; print(d)
for n in "abc": d[n] = n
it = iter(d); next(it); d["zz"] = 1; t(lambda: next(it)); it = iter(f.__dict__.items()); f.fresh = 2; t(lambda: next(it)); print(d.keys() & {"a", "b"}, [v for v in d.values()]); d[5] = "int"; d[None] = 0; print(d[5], f.__dict__[None]); t(lambda: getattr(f, 5)); del d[5], d[None]
x, y = A("p", "q"), A("q", "p"); print(x.__dict__, y.__dict__, x.__dict__ == y.__dict__, list(x.__dict__) == list(y.__dict__)); x.__dict__, y.__dict__ = y.__dict__, x.__dict__; print(x.p, y.p); x.__dict__.update(y.__dict__); print(vars(x), vars(y))
class Hooked(A):
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    @property
    def prop(self): return self.__dict__.get("prop", "unset")
h = Hooked("a", "b"); h.__dict__["raw"] = 1; h.__dict__["prop"] = "in dict"; print(vars(h), h.prop); t(lambda: setattr(h, "prop", 1)); h.__dict__.pop("prop"); print(h.prop)
def keep(): o = Fixed(); dd = o.__dict__; o.later = 1; return dd
k = keep(); print(k); k["x"] = "still works"; print(k)
import copy, json
c = copy.copy(g); c.x = 99; print(g.x, c.__dict__); c.__dict__.update({"x": 0}); print(c.x, json.dumps(g.__dict__), dict(g.__dict__, x=5), Fixed(**{}) .__dict__ == g.__dict__); e = copy.deepcopy(g); print(e.__dict__ == g.__dict__, e.__dict__ is g.__dict__)
many = A(*[f"n{i}" for i in range(100)]); print(len(many.__dict__), many.n57, list(many.__dict__)[-1]); [delattr(many, f"n{i}") for i in range(0, 100, 2)]; print(len(many.__dict__), list(many.__dict__)[:3]); t(lambda: many.n2); many.n2 = "back"; print(list(many.__dict__)[-1], many.n2)
def loop(o):
    for k in o.__dict__: o.__dict__[k + "_"] = 1
t(lambda: loop(Fixed())); t(lambda: [setattr(f, k, v) for k, v in list(vars(f).items())] and "ok"); t(lambda: f.__dict__.nope); t(lambda: hash(f.__dict__)); t(lambda: f.__dict__ < {}); t(lambda: {f.__dict__})
