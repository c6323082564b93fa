# Annotations are evaluated when somebody looks, once, and may fail until names exist.
# point: 2.annotations
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    x: Later
    y: print("class annotation evaluated") = 1
t(lambda: A.__annotations__); t(lambda: "__annotations__" in A.__dict__); t(lambda: "__annotations_cache__" in A.__dict__)
Later = int; t(lambda: A.__annotations__); t(lambda: A.__annotations__ is A.__annotations__); Later = str; t(lambda: A.__annotations__); t(lambda: A.__dict__["__annotations_cache__"])
def f(a: Undefined, b: Later = 1) -> "ret": pass
t(lambda: f.__annotations__); t(lambda: f()); Undefined = 5; t(lambda: f.__annotations__); t(lambda: f.__annotate__(1)); t(lambda: f.__annotate__(2)); t(lambda: f.__annotate__(4)); t(lambda: f.__annotate__()); t(lambda: f.__annotate__("a")); t(lambda: A.__annotate__(1)); t(lambda: A.__annotate__(3)); t(lambda: f.__annotate__.__name__); t(lambda: A.__annotate__.__qualname__); t(lambda: f.__annotate__.__qualname__)
class Sub(A): pass
class Sub2(A): z: float
t(lambda: Sub.__annotations__); t(lambda: Sub2.__annotations__); t(lambda: Sub.__annotate__); t(lambda: A().__annotations__); t(lambda: Sub().__annotations__); t(lambda: type.__annotations__); t(lambda: object.__annotations__)
A.__annotations__["new"] = 1; t(lambda: sorted(A.__annotations__)); A.__annotations__ = {"r": 2}; t(lambda: A.__annotations__); t(lambda: A.__annotate__); del A.__annotations__; t(lambda: A.__annotations__); t(lambda: delattr(Sub, "__annotations__")); t(lambda: setattr(A, "__annotations__", 5)); t(lambda: A.__annotations__)
A.__annotate__ = lambda fmt: {"fmt": fmt}; t(lambda: A.__annotations__); A.__annotate__ = None; t(lambda: A.__annotations__); t(lambda: setattr(A, "__annotate__", 3)); t(lambda: delattr(A, "__annotate__")); A.__annotate__ = lambda fmt: 3; t(lambda: A.__annotations__); A.__annotate__ = lambda: {}; t(lambda: A.__annotations__)
f.__annotate__ = lambda fmt: {"q": 1}; t(lambda: f.__annotations__); f.__annotations__ = {"w": 2}; t(lambda: f.__annotate__); f.__annotate__ = None; t(lambda: f.__annotations__); t(lambda: setattr(f, "__annotate__", 3)); f.__annotate__ = lambda fmt: []; t(lambda: f.__annotations__)
def scopes(T):
    local = T
    class Inner:
        member = "m"
        a: local
        b: member
        c: __class__
        d: lambda: local
        def meth(self, p: member, q: local, r: T): pass
    return Inner
I = scopes("TT"); t(lambda: I.__annotations__["a"])
I = scopes("TT"); t(lambda: I.meth.__annotations__)
class Cond:
    if True:
        p: int
    else:
        q: int
    for i in range(2):
        r: i
t(lambda: Cond.__annotations__)
def nolocal():
    v: print("never evaluated") = 3
    w: undefined_forever
    return v
t(nolocal); t(lambda: nolocal.__annotations__)
class Private:
    __p: int
    _q: "int"
t(lambda: Private.__annotations__)
m1: int = 3
m2: NotYet
import sys
mod = sys.modules[__name__]
t(lambda: mod.__annotations__); NotYet = bytes; t(lambda: mod.__annotations__); t(lambda: __annotate__(1)); t(lambda: (lambda x: x).__annotations__)
