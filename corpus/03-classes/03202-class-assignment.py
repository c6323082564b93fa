# Assignment to __class__ and __dict__.
# point: 6.class-assignment
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class S:
    __slots__ = ("a",)
class S2:
    __slots__ = ("a",)
class S3:
    __slots__ = ("b",)
a = A(); a.v = 1; a.__class__ = B; print(a.who(), a.v, type(a), isinstance(a, B), a.__class__)
s = S(); s.a = 5; s.__class__ = S2; print(s.a, type(s).__name__)
t(lambda: setattr(s, "__class__", S3)); t(lambda: setattr(s, "__class__", A)); t(lambda: setattr(a, "__class__", S)); t(lambda: setattr(a, "__class__", int)); t(lambda: setattr(3, "__class__", A)); t(lambda: setattr(a, "__class__", 3)); t(lambda: delattr(a, "__class__")); t(lambda: setattr([], "__class__", A)); t(lambda: setattr(a, "__class__", "A"))
class I(int): pass
class J(int): pass
i = I(5); i.__class__ = J; print(type(i), i + 1); t(lambda: setattr(i, "__class__", A))
class L(list): pass
class L2(list): pass
l = L([1]); l.__class__ = L2; print(l, type(l)); t(lambda: setattr(l, "__class__", list)); t(lambda: setattr(l, "__class__", J))
a.__dict__ = {"w": 2}; print(a.w, vars(a)); t(lambda: a.v); t(lambda: setattr(a, "__dict__", 3)); d = a.__dict__; d["new"] = 7; print(a.new); del a.__dict__; print(a.__dict__); a.q = 1; print(a.__dict__, d)
x, y = A(), A(); x.__dict__ = y.__dict__; x.k = 1; print(y.k, y.__dict__ is x.__dict__)
class D(dict): pass
x.__dict__ = D(z=3); print(x.z, type(x.__dict__))
class M(type): pass
class K(metaclass=M): pass
class M2(type): pass
K.__class__ = M2; print(type(K)); t(lambda: setattr(K, "__class__", type)); t(lambda: setattr(K, "__class__", A))
class Fake:
    @property
    def __class__(self): return int
f = Fake(); print(isinstance(f, int), isinstance(f, Fake), type(f), f.__class__); t(lambda: setattr(f, "__class__", A))
def fn(): pass
fn.a = 1; print(fn.__dict__); fn.__dict__ = {"b": 2}; print(fn.b); t(lambda: setattr(fn, "__dict__", 3)); t(lambda: setattr(fn, "__class__", A))
import types
mod = types.ModuleType("m"); 
class MyMod(types.ModuleType):
    @property
    def prop(self): return 42
mod.__class__ = MyMod; print(mod.prop, mod); t(lambda: setattr(mod, "__dict__", {})); t(lambda: setattr(mod, "__class__", A))
