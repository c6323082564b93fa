# Defaults, names, code and other attributes of a function that change.
# point: 1.function-attributes
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(a, b=2, *args, k=3, l=4, **kw): return a, b, args, k, l, kw
t(lambda: f(1)); f.__defaults__ = (10, 20); t(lambda: f()); f.__defaults__ = (1, 2, 3); t(lambda: f()); f.__defaults__ = None; t(lambda: f(1)); f.__defaults__ = (); t(lambda: f(1)); t(lambda: f(1, 2)); del f.__defaults__; print(f.__defaults__)
f.__kwdefaults__ = {"k": 30}; t(lambda: f(1, 2)); f.__kwdefaults__["l"] = 40; t(lambda: f(1, 2)); f.__kwdefaults__ = None; t(lambda: f(1, 2)); t(lambda: f(1, 2, k=1)); f.__kwdefaults__ = {"zzz": 1, "k": 5, "l": 6}; t(lambda: f(1, 2)); del f.__kwdefaults__; print(f.__kwdefaults__)
for name, value in (("__defaults__", 3), ("__defaults__", [1]), ("__kwdefaults__", 3), ("__kwdefaults__", ()), ("__name__", 3), ("__name__", None), ("__qualname__", 3), ("__code__", 3), ("__dict__", 3), ("__annotations__", 3), ("__type_params__", 3), ("__annotate__", 3), ("__closure__", 3), ("__globals__", 3), ("__builtins__", 3), ("__doc__", 3), ("__module__", 3)):
    print(name, value, end=" "); t(lambda: setattr(f, name, value))
print(f.__doc__, f.__module__)
for name in ("__name__", "__qualname__", "__code__", "__dict__", "__annotations__", "__annotations__", "__type_params__", "__closure__", "__globals__", "__doc__", "__doc__", "__module__", "__nope__", "nope"):
    print(name, end=" "); t(lambda: delattr(f, name))
print(f.__doc__, f.__module__, f.__annotations__, f.__type_params__)
f.__name__ = "newname"; print(f.__name__, f.__qualname__, repr(f).split(" at ")[0]); f.__qualname__ = "a.b.c"; print(repr(f).split(" at ")[0]); t(lambda: f())
f.x = 1; f.__dict__["y"] = 2; print(f.x, f.y, vars(f), sorted(f.__dict__)); del f.x; t(lambda: f.x); f.__dict__ = {"z": 5}; print(f.z); t(lambda: f.y)
def g(x: int, y: "str" = "d", *a: 3, k: list[int] = None, **kw: dict) -> None: pass
print(g.__annotations__, g.__annotations__ is g.__annotations__); g.__annotations__["x"] = float; print(g.__annotations__["x"]); g.__annotations__ = {"q": 1}; print(g.__annotations__); g.__annotations__ = None; print(g.__annotations__)
print(f.__closure__, f.__builtins__ is __builtins__.__dict__ or f.__builtins__ is __builtins__, f.__globals__ is globals())
def outer():
    x = 1; y = 2
    def inner(): return x + y
    return inner
i = outer(); print([c.cell_contents for c in i.__closure__], i.__code__.co_freevars, len(i.__closure__)); i.__closure__[0].cell_contents = 40; print(i()); del i.__closure__[1].cell_contents; t(i); t(lambda: i.__closure__[1].cell_contents)
a = lambda: 0; b = lambda: 0
print(a == b, a == a, hash(a) == hash(a), a != b); t(lambda: a < b); t(lambda: a + b); t(lambda: a[0]); t(lambda: len(a)); t(lambda: iter(a)); t(lambda: a.__get__(None)); t(lambda: a.nope); print(bool(a), a.__name__, callable(a.__call__), a.__call__())
import types
t(lambda: types.FunctionType()); t(lambda: types.FunctionType(3)); t(lambda: types.FunctionType(f.__code__, 3)); t(lambda: types.FunctionType(i.__code__, {})); t(lambda: types.FunctionType(i.__code__, {}, closure=3)); t(lambda: types.FunctionType(i.__code__, {}, closure=()))
