# AttributeError and NameError: name, obj, texts, and the suggestions of their tracebacks.
# point: 6.error-attributes
import traceback
def t(f):
    try: f()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", "-"), "|", type(getattr(e, "obj", None)).__name__); print("   ", traceback.format_exception_only(e)[-1].strip())
class Shop:
    price = 1; __slots_like = 2; _hidden = 3
    def purchase(self): pass
    def __init__(self): self.quantity = 1
class Slotted: __slots__ = ("width", "height")
class Dir:
    def __dir__(self): return ["alpha", "beta"]
class BadDir:
    def __dir__(self): raise ValueError
class IntDir:
    def __dir__(self): return [1, "alpha"]
s = Shop()
for o, n in ((s, "pirce"), (s, "prices"), (s, "Price"), (s, "purchas"), (s, "quantit"), (s, "hidden"), (s, "_hiden"), (s, "xyz"), (s, "_Shop__slots_lik"), (s, "__init"), (s, ""), (s, "a" * 100), (Shop, "pric"), (Shop, "quantity"), (Slotted(), "widht"), (Slotted(), "width"), (Dir(), "alpa"), (BadDir(), "alpa"), (IntDir(), "alph"), ("abc", "uper"), ("abc", "Upper"), ([], "push"), ([], "apend"), ([], "add"), ({}, "gett"), ({}, "has_key"), ((), "append"), (5, "bit_lenght"), (1.5, "hexx"), (None, "foo"), (None, "__clas__"), (len, "__nam__"), ((lambda: 0), "__cod__"), (s.purchase, "__fun__"), (Exception("x"), "arg"), ({1}, "appendd"), (b"", "encode"), ("", "decode"), (range(3), "stopp"), (int, "from_byte"), (type, "mroo"), (traceback, "print_exception_"), (traceback, "print_ext")): t(lambda: getattr(o, n))
for o, n in ((s, "purchase"), (Slotted(), "widht"), (5, "reel"), (Slotted(), "width"), ("a", "upper")):
    t(lambda: setattr(o, n, 1) if o is not s else delattr(o, n)); t(lambda: delattr(o, n))
def names():
    quantity_local = 1
    return quantity_locl
def names2(): return Shopp
def names3(): return prnt
def names4(): return completely_unknown_name_here
def unbound():
    value = valeu if False else value
def free():
    def inner(): return cell
    if False: cell = 1
    return inner()
class UsesSelf:
    def __init__(self): self.field = 1
    def f(self): return field
    def method(self): return methd
for f in (names, names2, names3, names4, unbound, free, UsesSelf().f, UsesSelf().method): t(f)
e = AttributeError("m"); print(e.name, e.obj, e.args); e = AttributeError("m", name="n", obj=5); print(e.name, e.obj, e, repr(e)); e.name = None; e.obj = 3; print(e.name, e.obj); t(lambda: AttributeError("m", foo=1)); t(lambda: AttributeError(name=1, other=2)); del e.name; print(e.name)
e = NameError("m", name="n"); print(e.name, repr(e), NameError("a").name); t(lambda: NameError("m", obj=1))
def raised_with(**k): raise AttributeError("given", **k)
t(lambda: raised_with(name="pric", obj=s)); t(lambda: raised_with(name="pric")); t(lambda: raised_with(obj=s)); t(lambda: raised_with(name=5, obj=s)); t(lambda: raised_with(name="uper", obj="x"))
class GA:
    known = 1
    def __getattr__(self, n): raise AttributeError("custom")
class GA2:
    known = 1
    def __getattr__(self, n): raise AttributeError("custom", name="knwon", obj=self)
class GA3:
    known = 1
    def __getattr__(self, n): return object.__getattribute__(self, n)
class GA4:
    known = 1
    def __getattr__(self, n): return super().__getattr__(n)
class Pr:
    known = 1
    @property
    def p(self): return self.knwon
for c in (GA, GA2, GA3, GA4): t(lambda: c().knwon)
t(lambda: Pr().p); t(lambda: super(Shop, s).quantitty); t(lambda: super(UsesSelf, UsesSelf()).__ini__)
