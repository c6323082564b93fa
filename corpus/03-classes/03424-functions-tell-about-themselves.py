# Metadata of functions, methods and built-in functions.
# point: 2.function-metadata
import functools, types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int = 1, /, c=2, *args, d, e: "str" = 3, **kw) -> None:
    "f doc"
    x = 1
    return x
class C:
    def m(self, x=1): "m doc"
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    class D:
        def inner(self): return lambda: 0
    l = lambda self: self
def outer():
    v = 1
    def nested(): return v
    return nested
n = outer()
for g in (f, C.m, C().m, C.s, C.c, C.D.inner, C.D().inner(), C.l, n, lambda x: x, outer):
    print(g.__name__, g.__qualname__, g.__module__, g.__doc__, g.__defaults__, g.__kwdefaults__, type(g).__name__, g.__code__.co_name, g.__code__.co_argcount, g.__code__.co_posonlyargcount, g.__code__.co_kwonlyargcount, g.__code__.co_varnames, g.__code__.co_freevars, g.__code__.co_cellvars, g.__code__.co_flags & 15, g.__code__.co_nlocals, g.__code__.co_qualname, g.__type_params__)
t(lambda: f.__annotations__); t(lambda: C.m.__annotations__); t(lambda: C().m.__annotations__); t(lambda: C.c.__annotations__)
for b in (len, print, [].append, str.upper, dict.fromkeys, int.__add__, (1).__add__, int.from_bytes, "".join, functools.reduce, object.__new__, object.__init__, type.__call__, str.maketrans, int.real, type.__dict__["__name__"], functools.partial, functools.lru_cache, sorted, isinstance, abs, iter, vars, max):
    print(b.__name__, b.__qualname__, getattr(b, "__module__", "no module"), type(b).__name__, getattr(b, "__objclass__", None), repr(getattr(b, "__self__", "no self"))[:40]); t(lambda: b.__defaults__); t(lambda: b.__dict__) if not isinstance(b, type) else None
t(lambda: len.__text_signature__); t(lambda: sorted.__text_signature__); t(lambda: f.__text_signature__); t(lambda: int.__add__.__text_signature__); t(lambda: str.upper.__text_signature__); t(lambda: print.__text_signature__); t(lambda: setattr(len, "__name__", "x")); t(lambda: setattr(len, "__doc__", "x")); t(lambda: setattr(str.upper, "__name__", "x")); t(lambda: delattr(len, "__name__")); t(lambda: setattr(len, "x", 1)); t(lambda: setattr(C().m, "x", 1)); C.m.x = 5; t(lambda: C().m.x); t(lambda: setattr(C().m, "__doc__", "x")); t(lambda: setattr(C().m, "__name__", "x")); t(lambda: C.m.__self__); t(lambda: C().m.__func__ is C.m); t(lambda: f.__self__); t(lambda: f.__wrapped__)
import inspect
t(lambda: str(inspect.signature(f))); t(lambda: str(inspect.signature(C))); t(lambda: str(inspect.signature(C().m))); t(lambda: str(inspect.signature(len))); t(lambda: str(inspect.signature(C.c))); t(lambda: str(inspect.signature(functools.partial(f, 1, d=2)))); t(lambda: str(inspect.signature(print))); t(lambda: str(inspect.signature(5))); t(lambda: str(inspect.signature(int.__add__)))
