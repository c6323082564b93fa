# Choosing the metaclass: the most derived one wins, unrelated ones conflict.
# point: 7.metaclass-conflict
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class M(type): pass
class N(M): pass
class Other(type): pass
class A(metaclass=M): pass
class B(metaclass=N): pass
class C(metaclass=Other): pass
class AB(A, B): pass
class BA(B, A): pass
print(type(AB).__name__, type(BA).__name__)
class Lower(A, metaclass=type): pass
print(type(Lower).__name__)
class Upper(A, metaclass=N): pass
print(type(Upper).__name__)
def f():
    class X(A, C): pass
attempt(f)
def f():
    class X(A, metaclass=Other): pass
attempt(f)
attempt(lambda: type("X", (A, C), {}))
attempt(lambda: M("X", (C,), {}))
attempt(lambda: type(type("X", (A,), {})).__name__)
attempt(lambda: type(M("X", (B,), {})).__name__)
class Both(N, Other): pass
class D(A, C, metaclass=Both): pass
print(type(D).__name__)

# M.__new__ runs only when the winner differs from the class that was called.
class P(type):
    def __new__(mcls, name, bases, ns):
        print("P.__new__", mcls.__name__, name)
        return super().__new__(mcls, name, bases, ns)
class Q(P):
    def __new__(mcls, name, bases, ns):
        print("Q.__new__", mcls.__name__, name)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, *args):
        print("Q.__init__", cls.__name__)
class R(metaclass=Q): pass
print(type(type("S", (R,), {})).__name__)
print(type(P("T", (R,), {})).__name__)

# A callable that is no class is called as it is.
def function(name, bases, ns): return type(name, bases, dict(ns, made=True))
class U(A, metaclass=function): pass
print(type(U).__name__, U.made)
class V(U): pass
print(type(V).__name__, V.made)
def f():
    class X(metaclass=5): pass
attempt(f)
def f():
    class X(metaclass=None): pass
attempt(f)
def f():
    class X(metaclass=int): pass
attempt(f)
def f():
    class X(metaclass=lambda *args: 42): pass
    return X
attempt(f)
class Instance:
    def __call__(self, name, bases, ns, **kw): return (name, kw)
    def __prepare__(self, name, bases, **kw): print("prepared"); return {}
class W(metaclass=Instance(), flag=1): pass
print(W)
