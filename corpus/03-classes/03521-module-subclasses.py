# Modules with another class, __getattr__, __dir__ and properties; module objects made by hand.
# point: 7.builtin-subclasses
import sys, types
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Mod(types.ModuleType):
    def __init__(self, name, doc=None):
        super().__init__(name, doc)
        self.own = 1
    @property
    def computed(self): return self.own * 10
    def __getattr__(self, name):
        if name == "dynamic": return "dyn"
        raise AttributeError(f"no {name} in {self.__name__}")
    def __call__(self, x): return ("called", x)
    def __repr__(self): return f"<Mod {self.__name__}>"
    def __setattr__(self, name, value):
        if name == "locked": raise TypeError("locked")
        super().__setattr__(name, value)
    def __len__(self): return 3
m = Mod("made", "doc text")
print(m, m.own, m.computed, m.dynamic, m(4), len(m), m.__doc__, m.__name__, sorted(k for k in vars(m) if k[0] != "_"), bool(m))
attempt(lambda: m.missing)
attempt(lambda: setattr(m, "locked", 1))
attempt(lambda: setattr(m, "computed", 1))
sys.modules["made"] = m
import made
from made import own, dynamic, computed
print(made is m, own, dynamic, computed)
def f():
    from made import nothing
attempt(f)
plain = types.ModuleType("plain")
print(plain.__doc__, plain.__name__, plain.__loader__, plain.__spec__, plain.__package__, repr(plain), sorted(vars(plain)))
attempt(lambda: plain.x)
plain.__getattr__ = lambda name: "fallback " + name
print(plain.x, plain.anything)
plain.__dir__ = lambda: ["listed", "b"]
print(dir(plain))
del plain.__getattr__
attempt(lambda: plain.x)
plain.__getattr__ = 5
attempt(lambda: plain.x)
plain.__dict__["__getattr__"] = lambda name: 1 / 0
attempt(lambda: plain.z)
attempt(lambda: types.ModuleType())
attempt(lambda: types.ModuleType(3))
attempt(lambda: types.ModuleType("n", "d", 1))
attempt(lambda: setattr(plain, "__dict__", {}))
attempt(lambda: plain.__annotations__)
attempt(lambda: delattr(plain, "nothing"))
plain2 = types.ModuleType("second")
plain2.__class__ = Mod
plain2.own = 4
print(plain2.computed, plain2)
attempt(lambda: setattr(plain2, "__class__", int))
this = sys.modules[__name__]
class Main(types.ModuleType):
    @property
    def special(self): return "main property"
this.__class__ = Main
print(this.special, type(this).__name__, isinstance(this, types.ModuleType))
def __getattr__(name):
    if name == "lazy": return "lazily"
    raise AttributeError(f"module has no {name}")
print(this.lazy)
attempt(lambda: this.unknown)
attempt(lambda: lazy)
sys.modules["blocked"] = None
def f(): import blocked
attempt(f)
sys.modules["odd"] = 5
import odd
print(odd, "odd" in sys.modules)
