# Bases that are no classes are replaced through __mro_entries__.
# point: 7.mro-entries
import types
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class Real: kind = "real"
class Second: pass
class Entry:
    def __init__(self, *classes): self.classes = classes
    def __mro_entries__(self, bases):
        print("asked with", len(bases), "bases")
        return self.classes
    def __repr__(self): return "Entry"
class A(Entry(Real)): pass
print(A.__bases__, A.__orig_bases__, A.kind)
class B(Entry(Real, Second), Entry()): pass
print(B.__bases__, B.__orig_bases__)
class C(Entry()): pass
print(C.__bases__, C.__orig_bases__)
class D(Real): pass
print("__orig_bases__" in D.__dict__, hasattr(D, "__orig_bases__"))
class E(A): pass
print("__orig_bases__" in E.__dict__, E.__orig_bases__)
attempt(lambda: types.get_original_bases(E))
attempt(lambda: types.get_original_bases(A))
def f():
    class X(Entry(Real), Real): pass
attempt(f)
def f():
    class X(Entry(3)): pass
attempt(f)
class ReturnsList:
    def __mro_entries__(self, bases): return [Real]
def f():
    class X(ReturnsList()): pass
attempt(f)
class Raises:
    def __mro_entries__(self, bases): raise LookupError("entries")
def f():
    class X(Raises()): pass
attempt(f)
class NoArgument:
    def __mro_entries__(self): return ()
def f():
    class X(NoArgument()): pass
attempt(f)
# A class's own __mro_entries__ is not asked; an instance attribute is.
class AClass:
    @classmethod
    def __mro_entries__(cls, bases): return (Real,)
class G(AClass): pass
print(G.__bases__)
class Holder: pass
holder = Holder()
holder.__mro_entries__ = lambda bases: (Second,)
class H(holder): pass
print(H.__bases__)
class Getattr:
    def __getattr__(self, name):
        if name == "__mro_entries__": return lambda bases: (Real,)
        raise AttributeError(name)
class I(Getattr()): pass
print(I.__bases__)
attempt(lambda: type("X", (Entry(Real),), {}))
attempt(lambda: type("X", (holder,), {}))
attempt(lambda: types.new_class("X", (Entry(Real),)).__bases__)
attempt(lambda: types.resolve_bases((Entry(Real, Second), int)))
attempt(lambda: types.resolve_bases([Real]) )
attempt(lambda: types.prepare_class("X", (Real,), {"metaclass": type, "k": 1}))
def f():
    class X(5): pass
attempt(f)
def f():
    class X("str"): pass
attempt(f)
def f():
    class X(None): pass
attempt(f)
import math
def f():
    class X(math): pass
attempt(f)
def f():
    class X(len): pass
attempt(f)
def f():
    class X(NotImplemented): pass
attempt(f)
def f():
    class X((Real, Second)): pass
attempt(f)
