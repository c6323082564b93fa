# Attributes of classes: data descriptors of the metaclass, the class's MRO, other metaclass attributes.
# point: 7.metaclass-call
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Data:
    def __get__(self, obj, owner): return ("data", obj and getattr(obj, "__name__", obj), owner.__name__)
    def __set__(self, obj, value): print("set on", obj.__name__, value)
    def __delete__(self, obj): print("delete on", obj.__name__)
class NonData:
    def __get__(self, obj, owner): return ("nondata", obj and getattr(obj, "__name__", obj), owner.__name__)
class Meta(type):
    both = Data()
    nd = NonData()
    only_meta = "meta value"
    def method(cls): return ("meta method", cls.__name__)
    @property
    def prop(cls): return "meta prop " + cls.__name__
    @prop.setter
    def prop(cls, v): print("prop set", v)
    def __getattr__(cls, name):
        if name.startswith("auto_"): return name.upper()
        raise AttributeError(f"{cls.__name__} lacks {name}")
    def __setattr__(cls, name, value):
        if name.startswith("no_"): raise AttributeError("refused " + name)
        super().__setattr__(name, value)
class A(metaclass=Meta):
    both = "class both"
    nd = "class nd"
    own = NonData()
    own_data = Data()
class B(A):
    nd = NonData()
print(A.both, A.nd, B.nd, A.only_meta, A.method(), A.prop, A.own, A.own_data, A.auto_x)
a = A()
A.__repr__ = lambda self: "<A>"
print(a.nd, a.both, a.own, a.own_data)
for name in ("only_meta", "method", "prop", "auto_x"):
    attempt(lambda: getattr(a, name))
attempt(lambda: A.missing)
A.both = 1
A.prop = 2
A.own_data = "replaced"
print(A.both, A.own_data, A.__dict__["both"], a.own_data)
del A.both
attempt(lambda: setattr(A, "no_x", 1))
attempt(lambda: setattr(a, "no_x", 1) or a.no_x)
B.new = 5
print(B.new, hasattr(A, "new"), hasattr(A, "auto_q"), hasattr(A, "zzz"))
class MetaGet(type):
    def __getattribute__(cls, name):
        if name == "magic": return "from __getattribute__"
        return super().__getattribute__(name)
class C(metaclass=MetaGet):
    magic = "class magic"
    def __len__(self): return 3
print(C.magic, C().magic, len(C()))
attempt(lambda: len(C))
class Slotted(type):
    def __new__(m, n, b, ns):
        ns.setdefault("made_by", m.__name__)
        return super().__new__(m, n, b, ns)
    def __call__(cls, *args, **kw):
        if args and args[0] == "skip": return "skipped"
        obj = super().__call__(*args, **kw)
        obj.after = True
        return obj
class D(metaclass=Slotted):
    def __init__(self, x=0): self.x = x
print(D("skip"), D(3).x, D(3).after, D.made_by)
attempt(lambda: D(1, 2))
class E(D):
    def __new__(cls, x=None):
        if x == "other": return 5
        return super().__new__(cls)
attempt(lambda: E("other"))
attempt(lambda: E(1).after)
class Iter(type):
    def __iter__(cls): return iter(cls.members)
    def __len__(cls): return len(cls.members)
    def __contains__(cls, x): return x in cls.members
    def __getitem__(cls, i): return cls.members[i]
    def __reversed__(cls): return reversed(cls.members)
    def __call__(cls, v): return cls.members.index(v)
    def __or__(cls, o): return "or"
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __hash__(cls): return 42
    def __eq__(cls, o): return cls is o
    def __str__(cls): return "str of class"
    def __format__(cls, spec): return "format " + spec
    def __dir__(cls): return ["d"]
    def __bool__(cls): return bool(cls.members)
    def __enter__(cls): return cls.__name__
    def __exit__(cls, *a): return True
    def __missing__(cls, k): return "never"
class F(metaclass=Iter): members = [3, 1, 2]
class G(metaclass=Iter): members = []
print(list(F), len(F), 3 in F, F[0], list(reversed(F)), F(1), F | 3, int | F if 0 else "", sorted([G, F]), hash(F), str(F), f"{F:q}", dir(F), bool(G), [x for x in F], max(F), {F: 1}[F])
with F as name: raise KeyError(name)
a, *b = F
print(a, b, isinstance(F, Iter), F.__class__, type(F)("H", (F,), {}).members)
