# Assigning __class__ and __dict__: what fits, what does not, and what methods see then.
# point: 6.class-assignment
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def who(self): return "A"
    x = 1
class B:
    def who(self): return "B"
class C(A):
    def who(self): return "C"
    def __len__(self): return 3
    def __eq__(self, o): return True
    __hash__ = None
    def __getattr__(self, n): return n
class S1: __slots__ = ("a", "b")
class S2: __slots__ = ("a", "b")
class S3: __slots__ = ("b", "a")
class S4(S1): __slots__ = ()
class S5(S1): __slots__ = ("c",)
class S6: __slots__ = ("a",)
class DW: __slots__ = ("__dict__", "__weakref__")
class Int(int): pass
class Int2(int): pass
class Lst(list): pass
class Exc(Exception): pass
class Exc2(ValueError): pass
class Mod(types.ModuleType):
    @property
    def prop(self): return "module property"
    def __getattr__(self, n): return ("mod getattr", n)
makers = {"A": A, "B": B, "C": C, "S1": S1, "S2": S2, "S3": S3, "S4": S4, "S5": S5, "S6": S6, "DW": DW, "Int": Int, "Int2": Int2, "Lst": Lst, "Exc": Exc, "Exc2": Exc2, "object": object, "int": int, "list": list, "func": (lambda: 0).__class__, "Mod": Mod, "module": types.ModuleType, "type": type}
def instance(n):
    c = makers[n]
    return (lambda: 0) if n == "func" else c("m") if n in ("Mod", "module") else type("T", (), {}) if n == "type" else c()
for n in makers:
    for m in makers:
        try: o = instance(n); o.__class__ = makers[m]; r = "ok" if type(o) is makers[m] else "??"
        except TypeError as e: r = str(e)
        if r == "ok" or n in ("A", "S1", "int", "Exc", "func", "Mod", "type", "list") : print(n, "->", m, ":", r)
a = A(); m = a.who; a.y = 5; a.__class__ = B; print(a.who(), m(), a.y); t(lambda: a.x); a.__class__ = C; print(len(a), a.zzz, a == 1); t(lambda: hash(a)); a.__class__ = A; t(lambda: len(a)); print(hash(a) == hash(a)); t(lambda: setattr(a, "__class__", "A")); t(lambda: setattr(a, "__class__", None)); t(lambda: delattr(a, "__class__")); object.__setattr__(a, "__class__", B); print(type(a).__name__)
class Sub(B): pass
def switch(o, c): o.__class__ = c; return o.who()
print([switch(A(), c) for c in (A, B, C, Sub) * 2])
class Fake:
    @property
    def __class__(self): return int
    @__class__.setter
    def __class__(self, v): print("class setter", v)
f = Fake(); f.__class__ = A; print(type(f).__name__, f.__class__, isinstance(f, int), isinstance(f, Fake))
s = S1(); s.a = 1; s.__class__ = S2; print(s.a); s.b = 2; t(lambda: setattr(s, "__class__", S3)); i = Int(7); i.tag = 1; i.__class__ = Int2; print(i + 1, i.tag, type(i).__name__)
import sys
mod = types.ModuleType("mod"); mod.v = 1; mod.__class__ = Mod; print(mod.prop, mod.v, mod.zzz); mod.__class__ = types.ModuleType; t(lambda: mod.prop)
me = sys.modules[__name__]
class Me(types.ModuleType):
    @property
    def dynamic(self): return "dynamic global"
me.__class__ = Me; print(me.dynamic); t(lambda: dynamic); me.__class__ = types.ModuleType
d = A(); d.p = 1; old = d.__dict__; d.__dict__ = new = {"q": 2}; print(d.q, old, d.__dict__ is new); t(lambda: d.p); new["r"] = 3; print(d.r); d.s = 4; print(new); d.__dict__ = old; print(d.p); e = A(); e.__dict__ = d.__dict__; e.shared = 1; print(d.shared, e.p); del e.__dict__; print(e.__dict__, d.__dict__); e.z = 1; print(e.__dict__); t(lambda: setattr(e, "__dict__", 5)); t(lambda: setattr(e, "__dict__", None)); t(lambda: setattr(S1(), "__dict__", {})); t(lambda: delattr(S1(), "__dict__")); t(lambda: setattr(5, "__dict__", {})); d.__dict__ = {1: 2, "ok": 3}; print(d.ok, d.__dict__); d.__dict__ |= {"m": 1}; print(d.m)
def gen(o):
    for k in o.__dict__: yield k
g = A(); g.a = 1; g.b = 2; it = gen(g); next(it); g.c = 3
t(lambda: next(it)); g.__dict__.pop("a"); t(lambda: g.a); print(list(g.__dict__.items()), len(g.__dict__), "b" in g.__dict__, g.__dict__.get("zz"), g.__dict__ == {"b": 2, "c": 3}); g.__dict__.setdefault("n", []).append(1); print(g.n); dd = g.__dict__; del g; print(dd)
