# Callables in instance dicts, modules, class attributes, defaults, cells, containers and globals.
# point: 1.callables-everywhere
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def show(*a, **k): return len(a), sorted(k)
class A:
    cls_func = show; cls_builtin = len; cls_static = staticmethod(show); cls_class = dict; cls_inst = None; cls_lambda = lambda *a: len(a); cls_partial = __import__("functools").partial(show, 1); cls_method = [].append; cls_gen = (i for i in ())
    def __init__(self): self.func = show; self.builtin = len; self.cls = list; self.bound = "x".join; self.own = self.m
    def m(self, *a): return ("m", len(a))
    def call_all(self): return self.func(1), self.builtin("abc"), self.cls("ab"), self.bound("ab"), self.own(1), self.m(1, 2), self.cls_func(1), self.cls_static(1), self.cls_class(a=1), self.cls_lambda(1), self.cls_partial(2)
a = A(); t(a.call_all); t(lambda: a.cls_builtin([1])); t(lambda: A.cls_builtin([1])); t(lambda: a.cls_gen()); t(lambda: a.cls_inst()); t(lambda: A.cls_method(5)); a.m = lambda: "instance m"; t(lambda: a.m()); t(lambda: a.own(1)); del a.m; t(lambda: a.m()); a.m = 5; t(lambda: a.m()); del a.m
m = types.ModuleType("m"); m.f = show; m.c = A; m.n = 5; t(lambda: m.f(1)); t(lambda: type(m.c()).__name__); t(lambda: m.n()); t(lambda: m.zz()); ns = types.SimpleNamespace(f=show); t(lambda: ns.f(1, x=2)); d = {"f": show, 1: len}; t(lambda: d["f"](1)); t(lambda: d[1]("ab")); t(lambda: d["zz"](1)); l = [show, len, A]; t(lambda: l[0](1)); t(lambda: [f("ab") for f in l[:2]]); t(lambda: l[5]())
def default(f=show): return f(1)
def closure():
    f = show
    def inner(): return f(1)
    r = inner(); f = len; s = None
    try: s = inner()
    except TypeError as e: s = str(e)
    return r, s
t(default); t(closure); t(lambda: (lambda f: f(1))(show)); t(lambda: (show if a else len)(1)); t(lambda: (None or show)(1)); t(lambda: (show, len)[0](1)); t(lambda: (yield_ := show)(2)); t(lambda: [*map(lambda f: f("x"), (show, len, str.upper))]); t(lambda: {f.__name__: f("a") for f in (show, len)})
import builtins
len_before = len
def len(x): return "shadowed"
t(lambda: len([1])); t(lambda: builtins.len([1])); del len; t(lambda: len([1])); builtins.brand_new = lambda: "from builtins"; t(lambda: brand_new()); del builtins.brand_new; t(lambda: brand_new()); globals()["dyn"] = show; t(lambda: dyn(1)); globals()["dyn"] = 3; t(lambda: dyn(1)); del globals()["dyn"]; t(lambda: dyn(1))
class Desc:
    def __get__(self, o, c): return lambda *x: ("desc", o is None, len_before(x))
class B: d = Desc(); e = property(lambda s: show); f = classmethod(show); __call__ = Desc()
t(lambda: B().d(1)); t(lambda: B.d(1)); t(lambda: B().e(1)); t(lambda: B.f(1)); t(lambda: B()(1)); show = len_before; t(lambda: default()); t(a.call_all)
