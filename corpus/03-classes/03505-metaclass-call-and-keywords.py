# Class keywords on their way through __prepare__, __new__, __init__ and __init_subclass__.
# point: 7.class-keywords
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class M(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {}
    def __new__(mcls, name, bases, ns, *, size=1, **kw):
        print("new", name, size, kw)
        return super().__new__(mcls, name, bases, ns, **kw)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
class A(metaclass=M, size=3): pass
class B(A):
    def __init_subclass__(cls, tag="none", **kw):
        print("init_subclass", cls.__name__, tag)
        super().__init_subclass__(**kw)
class C(B, tag="c", size=9): pass
def f():
    class D(B, unknown=1): pass
attempt(f)
def f():
    class D(A, other=1): pass
attempt(f)

# Without __new__ the keywords go to __init_subclass__; type.__init__ ignores them.
class Plain(type): pass
def f():
    class X(metaclass=Plain, k=1): pass
attempt(f)
class OnlyInit(type):
    def __init__(cls, name, bases, ns, **kw): print("only init", kw)
def f():
    class X(metaclass=OnlyInit, k=1): pass
attempt(f)
class OnlyNew(type):
    def __new__(mcls, name, bases, ns, **kw): return super().__new__(mcls, name, bases, ns)
class X(metaclass=OnlyNew, k=1): pass
print(type(X))
class Strict(type):
    def __new__(mcls, name, bases, ns): return super().__new__(mcls, name, bases, ns)
def f():
    class Y(metaclass=Strict, k=1): pass
attempt(f)

# The keywords may come from a dictionary; metaclass too.
options = {"metaclass": M, "size": 7}
class Z(**options): pass
print(type(Z))
bases = (A,)
class W(*bases, **{"size": 2}): pass
print(W.__bases__)
def f():
    class V(A, **{"metaclass": type, "metaclass ": 1}): pass
attempt(f)
def f():
    class V(size=1, **{"size": 2}): pass
attempt(f)
def f():
    class V(*3): pass
attempt(f)
def f():
    class V(**3): pass
attempt(f)
