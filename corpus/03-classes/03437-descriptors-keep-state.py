# Descriptors with state per owner: fields, validation, lazy values, weak keys, and their deletion.
# point: 6.descriptor-patterns
import weakref
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Field:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name; owner.fields = getattr(owner, "fields", ()) + (name,)
    def __get__(self, o, c=None):
        if o is None: return self
        try: return o.__dict__[self.name]
        except KeyError: return self.default
    def __set__(self, o, v):
        if not isinstance(v, self.kind): raise TypeError(f"{type(o).__name__}.{self.name} wants {self.kind.__name__}, not {type(v).__name__}")
        o.__dict__[self.name] = v
    def __delete__(self, o):
        if self.name not in o.__dict__: raise AttributeError(self.name)
        del o.__dict__[self.name]
class Model:
    def __init__(self, **k):
        for n, v in k.items(): setattr(self, n, v)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"
class P(Model): name = Field(str, "?"); age = Field(int)
class Q(P): tag = Field(list)
p = P(name="a"); t(lambda: p); t(lambda: setattr(p, "age", "x")); p.age = 3; t(lambda: p); del p.age; t(lambda: p); t(lambda: delattr(p, "age")); t(lambda: P(age=1.5)); t(lambda: Q(tag=[1], age=2)); t(lambda: (P.fields, Q.fields, P.name is P.__dict__["name"])); p.__dict__["age"] = "unchecked"; t(lambda: p.age); P.age.default = 9; t(lambda: Q().age); P.extra = Field(int); t(lambda: p.extra)
class Weak:
    def __init__(self): self.data = weakref.WeakKeyDictionary()
    def __get__(self, o, c=None): return self if o is None else self.data.get(o, 0)
    def __set__(self, o, v): self.data[o] = v
class W: n = Weak(); __slots__ = ("__weakref__",)
a, b = W(), W(); a.n = 1; b.n += 5; t(lambda: (a.n, b.n, len(W.n.data))); t(lambda: delattr(a, "n"))
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, c=None):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o); return v
class L:
    calls = 0
    @Lazy
    def v(self): L.calls += 1; return L.calls
x = L(); t(lambda: (x.v, x.v, L.calls, x.__dict__)); del x.v; t(lambda: x.v); x.v = "own"; t(lambda: x.v); t(lambda: type(L.v).__name__)
class Alias:
    def __init__(self, to): self.to = to
    def __get__(self, o, c=None): return getattr(c if o is None else o, self.to)
    def __set__(self, o, v): setattr(o, self.to, v)
class Al: a = Alias("b"); b = 1; c = Alias("c2"); c2 = Alias("missing")
y = Al(); y.a = 5; t(lambda: (y.b, y.a, Al.a)); t(lambda: y.c); t(lambda: Al.c)
