# Modules: __getattr__, __dir__, missing names, del, and attributes of their own.
# point: 6.module-getattr
import sys, types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", "-"), type(getattr(e, "obj", None)).__name__)
def __getattr__(name):
    if name == "virtual": return "virtual value"
    if name == "boom": raise ValueError("boom")
    raise AttributeError(f"module has no {name}")
def __dir__(): return ["virtual", "real"]
me = sys.modules[__name__]
t(lambda: me.virtual); t(lambda: me.boom); t(lambda: me.nope); t(lambda: virtual); t(lambda: dir(me)); t(lambda: hasattr(me, "virtual")); t(lambda: hasattr(me, "nope")); t(lambda: getattr(me, "nope", 1)); t(lambda: me.__getattr__("virtual")); t(lambda: me.__getattribute__("virtual")); t(lambda: me.__dict__["virtual"]); t(lambda: vars(me).get("virtual", "not there"))
del __getattr__; t(lambda: me.virtual)
m = types.ModuleType("mod", "the doc"); t(lambda: m.x); t(lambda: m.__doc__); t(lambda: m.__name__); t(lambda: m.__spec__); t(lambda: m.__loader__); t(lambda: m.__package__); t(lambda: m.__file__); t(lambda: m.__path__); t(lambda: m.__annotations__); t(lambda: repr(m)); t(lambda: m.__dict__)
m.x = 1; t(lambda: m.x); del m.x; t(lambda: delattr(m, "x")); m.__getattr__ = lambda n: ("dyn", n); t(lambda: m.x); t(lambda: m.__path__); t(lambda: m.__len__()); t(lambda: len(m)); m.__getattr__ = 5; t(lambda: m.x); m.__getattr__ = lambda: 1; t(lambda: m.x); m.__dict__["__getattr__"] = lambda n: 1 / 0; t(lambda: m.x); t(lambda: hasattr(m, "x")); del m.__getattr__; t(lambda: m.x)
m.__name__ = 5; t(lambda: m.x); t(lambda: repr(m)); del m.__name__; t(lambda: m.x); t(lambda: m.__name__); t(lambda: repr(m)); m.__name__ = "back"; t(lambda: m.x); m.__file__ = "/some/file.py"; t(lambda: repr(m)); t(lambda: setattr(m, "__dict__", {})); t(lambda: delattr(m, "__dict__")); m.__dict__.clear(); t(lambda: m.x)
for args in ((), (1,), ("n", 1), ("n", "d", 3), (None,), ("",)): t(lambda: types.ModuleType(*args).__name__)
t(lambda: types.ModuleType(name="kw", doc="d").__doc__); t(lambda: types.ModuleType.__new__(types.ModuleType).__dict__); bare = types.ModuleType.__new__(types.ModuleType); t(lambda: bare.x); t(lambda: repr(bare)); t(lambda: bare.__name__); t(lambda: dir(bare)); t(lambda: m()); t(lambda: m[0]); t(lambda: m + 1); t(lambda: iter(m)); t(lambda: hash(m) == hash(m)); t(lambda: m == m); t(lambda: m < m)
import math, collections.abc, functools
t(lambda: math.nope); t(lambda: math.sqr); t(lambda: math.Pi); t(lambda: functools.partia); t(lambda: collections.abc.Iterabel); t(lambda: sys.pth)
def imports():
    from math import nope
def imports2():
    from sys import pathh
def imports3():
    import nonexistent_module_xyz
def imports4():
    from nonexistent_module_xyz import a
def imports5():
    import math.sub
t(imports); t(imports2); t(imports3); t(imports4); t(imports5)
class Sub(types.ModuleType):
    def __getattr__(self, n): return ("sub", n)
    def __setattr__(self, n, v): print("set", n, type(v).__name__); super().__setattr__(n, v)
    z = "class attr"
s = Sub("s"); t(lambda: s.q); s.w = 1; t(lambda: (s.w, s.z)); t(lambda: s.__dict__["w"]); s.__getattr__ = "instance".join; t(lambda: s.q)
x = 10
me.x = 20; print(x); t(lambda: me.x); del me.x; t(lambda: x); t(lambda: me.x); me.__dict__["x"] = 30; print(x); globals()["fresh"] = "fresh global"; print(fresh, me.fresh); setattr(me, "a b", 1); print(globals()["a b"]); me.print = lambda *a: sys.stdout.write("my print " + " ".join(map(str, a)) + "\n"); print("shadowed"); del me.print; print("builtin again")
