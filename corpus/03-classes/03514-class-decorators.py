# Class decorators: order, arguments, what they return, and errors inside them.
# point: 7.class-decorators
def trace(label):
    print("evaluate", label)
    def apply(cls):
        print("apply", label, "to", getattr(cls, "__name__", cls))
        return cls
    return apply
@trace("outer")
@trace("inner")
class A:
    print("body")
    @trace("method")
    def m(self): return "m"
print(A().m())

@lambda cls: cls.__name__.lower()
class Lowered: pass
print(Lowered)
@type
class Kind: pass
print(Kind)
@str
class Text: pass
print(Text)
decorators = {"x": [trace("indexed")]}
@decorators["x"][0]
class B: pass
@(d := trace("named"))
class C: pass
print(d.__name__)

def replace(cls):
    class New(cls):
        def who(self): return "new " + super().who()
    New.__name__ = cls.__name__
    return New
@replace
class D:
    def who(self): return "D"
    def cell(self): return __class__.__qualname__
print(D().who(), D.__qualname__, D().cell(), D.__mro__[1].__name__)

def slotted(cls):
    ns = {k: v for k, v in vars(cls).items() if k not in ("__dict__", "__weakref__")}
    ns["__slots__"] = ("x",)
    return type(cls)(cls.__name__, cls.__bases__, ns)
@slotted
class E:
    def __init__(self): self.x = 1
    def get(self): return super().__init__
try:
    E().get()
except TypeError as e:
    print(e)
try:
    E().y = 1
except AttributeError as e:
    print(e)

def none(cls): pass
@none
class F: pass
print(F)
try:
    @none
    @(lambda cls: cls.missing)
    class G: pass
except AttributeError as e:
    print(e)
print("G" in globals())
try:
    @3
    class H: pass
except TypeError as e:
    print(e)
try:
    @undefined
    class I:
        print("not reached")
except NameError as e:
    print(e)
def f():
    @functools
    class J: pass
try:
    f()
except NameError as e:
    print(e)
class Registry:
    def __init__(self): self.items = {}
    def __call__(self, cls):
        self.items[cls.__name__] = cls
        return cls
registry = Registry()
@registry
class K: pass
@registry
class L(K): pass
print(list(registry.items))
