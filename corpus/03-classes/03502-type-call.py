# type(name, bases, dict): names, dictionaries and what __module__ and __qualname__ become.
# point: 7.type-call
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

T = type("T", (), {"x": 1, "__doc__": "docs"})
print(T, T.__name__, T.__qualname__, T.__module__, T.__doc__, T.x, T().x)
ns = {"y": 1}
U = type("U", (T,), ns)
ns["y"] = 2
print(U.y, "__module__" in ns, sorted(ns))
print(type("V", (), {}).__doc__, type("Q", (), {"__qualname__": "Outer.Q"}).__qualname__)
print(type("Q", (), {"__qualname__": "Outer.Q"}), "__qualname__" in type("Q", (), {"__qualname__": "o"}).__dict__)
print(type("M", (), {"__module__": "elsewhere"}), type("", (), {}).__name__ == "")
print(type("with space", (), {}).__name__, type("é", (), {}))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("\ud800", (), {}))
attempt(lambda: type("Q", (), {"__qualname__": 3}))
attempt(lambda: type("D", (), {"__doc__": 3}).__doc__)
attempt(lambda: type("S", (), {"__slots__": 3}))
attempt(lambda: type("S", (), {"__slots__": ("a b",)}))
attempt(lambda: type("S", (), {"__slots__": ("a", "a")}).__slots__)
attempt(lambda: type("S", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("S", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: type("K", (), {3: 4, "ok": 5}).ok)
attempt(lambda: type(name="N", bases=(), dict={}))
attempt(lambda: type("N", bases=(), dict={}))
attempt(lambda: type("N", [], {}))
attempt(lambda: type("N", (), []))
attempt(lambda: type(b"N", (), {}))
attempt(lambda: type("N", ()))
attempt(lambda: type("N", (), {}, 4))
attempt(lambda: type("N", (), {}, metaclass=type))
attempt(lambda: type.__new__(type))
attempt(lambda: type.__new__(type, "N", (), {}))
attempt(lambda: type.__new__(int, "N", (), {}))
attempt(lambda: type.__new__(3, "N", (), {}))
attempt(lambda: type.__call__(int, "12"))
attempt(lambda: type.__init__(T))
attempt(lambda: type.__init__(T, 1))
attempt(lambda: type.__init__(T, 1, 2, 3))
attempt(lambda: type.__init__(T, 1, 2, 3, k=1))
class Sub(type): pass
attempt(lambda: Sub(3))
attempt(lambda: Sub("n"))
attempt(lambda: type(Sub("N", (), {})))
attempt(lambda: type("N", (Sub,), {}).__mro__)
attempt(lambda: type("N", (U, Sub("W", (), {})), {}).__class__)
T.__name__ = "Renamed"
print(T, T.__qualname__, T.__name__)
for value in (3, "a\0b", None):
    try:
        T.__name__ = value
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    T.__qualname__ = 3
except TypeError as e:
    print(e)
T.__module__ = 7
print(T.__module__, repr(T))
