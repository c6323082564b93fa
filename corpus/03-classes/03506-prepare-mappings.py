# The namespace that __prepare__ returns sees every store, load and deletion of the body.
# point: 7.prepare
class Log(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"): print("set", key)
        super().__setitem__(key, value)
    def __getitem__(self, key):
        if not key.startswith("__"): print("get", key)
        return super().__getitem__(key)
    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Log(preset=10)
    def __new__(mcls, name, bases, ns):
        print("namespace is", type(ns).__name__, list(k for k in ns if not k.startswith("__")))
        return super().__new__(mcls, name, bases, ns)
outside = "global"
class A(metaclass=M):
    a = 1
    b = a + preset
    c = outside
    del a
    def method(self): return outside
    for i in range(2): pass
    [x for x in range(2)]
print(A.b, A.c, A.preset, type(A.__dict__).__name__, hasattr(A, "a"), A().method())
try:
    class B(metaclass=M):
        print(nowhere)
except NameError as e:
    print(e)
try:
    class B(metaclass=M):
        del nothing
except (NameError, KeyError) as e:
    print(type(e).__name__, e)

class Missing(dict):
    def __missing__(self, key):
        if key.startswith("auto"):
            self[key] = len(self)
            return self[key]
        raise KeyError(key)
class Auto(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Missing()
class E(metaclass=Auto):
    auto_one
    auto_two
    print(len("abc"))
print([n for n in vars(E) if n.startswith("auto")])

class NotDict:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
class Odd(type):
    @classmethod
    def __prepare__(mcls, name, bases): return NotDict()
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, ns.d)
class F(metaclass=Odd):
    x = 1
    y = x + 1
print(F.x, F.y)
class Odd2(Odd):
    def __new__(mcls, name, bases, ns): return type.__new__(mcls, name, bases, ns)
try:
    class G(metaclass=Odd2): pass
except TypeError as e:
    print(e)
class NoGet:
    def __setitem__(self, k, v): pass
for value in (3, None, [], NoGet(), "text"):
    class P(type):
        __prepare__ = lambda *args, **kw: value
    try:
        class H(metaclass=P):
            q = 1
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class NoPrepare(type):
    __prepare__ = None
try:
    class I(metaclass=NoPrepare): pass
except TypeError as e:
    print(e)
def maker(name, bases, ns, **kw): return (name, bases, sorted(k for k in ns if k[0] != "_"), kw)
maker.__prepare__ = lambda name, bases, **kw: {"given": kw}
class J(metaclass=maker, k=1): own = given
print(J)
