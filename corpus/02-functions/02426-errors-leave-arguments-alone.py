# A call that fails in binding runs nothing of the function and changes no argument.
# point: 1.binding-has-no-effects
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
ran = []
def f(a, b=[], *, c): ran.append(a); b.append(a); return b
def g(a): ran.append("g"); yield a
class C:
    def __init__(self, x): ran.append("init"); self.x = x
    def __new__(cls, *a): ran.append("new"); return super().__new__(cls)
    def m(self, x): ran.append("m")
    def __enter__(self): ran.append("enter"); return self
    def __exit__(self, a): ran.append("exit")
    def __setitem__(self, k): ran.append("set")
    def __iadd__(self): ran.append("iadd")
l = [1]; it = iter([1, 2, 3]); d = {"z": 1}
t(lambda: f()); t(lambda: f(1)); t(lambda: f(1, 2, 3, c=1)); t(lambda: f(1, c=2, d=3)); t(lambda: f(*it)); print(list(it), ran, f.__defaults__); t(lambda: f(1, l, **d)); print(l, d); t(lambda: f(l.pop(), c=1)); print(l, ran); t(lambda: f(l.append(5), z=1)); print(l); t(lambda: g()); t(lambda: list(g(1))); t(lambda: g(1, 2)); print(ran); ran.clear(); t(lambda: C()); t(lambda: C(1, 2)); print(ran); c = C(1); ran.clear(); t(lambda: c.m()); t(lambda: c.m(1, 2)); print(ran)
def use():
    with c as x: ran.append("body")
def store(): c[1] = 2
def aug():
    global c
    c += 1
t(use); t(store); t(aug); print(ran, type(c).__name__); t(lambda: l.append()); t(lambda: l.extend()); t(lambda: l.insert(1)); t(lambda: l.sort(1)); t(lambda: l.pop("x")); t(lambda: l.extend(5)); t(lambda: l.insert("x", 1)); t(lambda: l.remove()); t(lambda: l.index()); print(l); t(lambda: d.update(1)); t(lambda: d.update([1])); t(lambda: d.pop()); t(lambda: d.setdefault()); t(lambda: d.update({}, {})); print(d); t(lambda: setattr(c, "x")); t(lambda: setattr(c)); print(c.x); t(lambda: print(1, nope=2)); t(lambda: sorted(l, nope=1)); t(lambda: "a".join()); t(lambda: map()); t(lambda: next()); t(lambda: zip(1, 2)); print(l)
@functools_free if False else (lambda fn: fn)
def decorated(a): return a
t(lambda: decorated()); h = {"calls": 0}
def counted(*, n): h["calls"] += n
t(lambda: counted(1)); t(lambda: counted()); t(lambda: counted(n=1, m=2)); t(lambda: counted(n=1)); print(h)
