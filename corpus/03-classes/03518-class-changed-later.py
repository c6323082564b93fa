# Dunders added to, replaced in and removed from a class act at once on what exists already.
# point: 7.class-changes
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class A: pass
class B(A): pass
b = B()
items = [A(), b]
operations = {
    "__len__": (lambda self: 3, lambda x: len(x)),
    "__call__": (lambda self, *a: a, lambda x: x(1, 2)),
    "__getitem__": (lambda self, i: i * 2, lambda x: x[4]),
    "__setitem__": (lambda self, i, v: print("set", i, v), lambda x: x.__class__.__setitem__(x, 1, 2)),
    "__iter__": (lambda self: iter("ab"), lambda x: list(x)),
    "__contains__": (lambda self, v: v == 1, lambda x: (1 in x, 2 in x)),
    "__add__": (lambda self, o: "add", lambda x: x + 1),
    "__radd__": (lambda self, o: "radd", lambda x: 1 + x),
    "__iadd__": (lambda self, o: "iadd", lambda x: x.__iadd__(1)),
    "__neg__": (lambda self: "neg", lambda x: -x),
    "__eq__": (lambda self, o: True, lambda x: x == 5),
    "__lt__": (lambda self, o: "lt", lambda x: (x < 1, 1 > x)),
    "__bool__": (lambda self: False, lambda x: bool(x)),
    "__repr__": (lambda self: "REPR", lambda x: f"{x!r}"[:4]),
    "__str__": (lambda self: "STR", lambda x: str(x)[:3]),
    "__format__": (lambda self, s: "FMT" + s, lambda x: f"{x:q}"),
    "__hash__": (lambda self: 12, lambda x: hash(x) == 12),
    "__index__": (lambda self: 1, lambda x: "xyz"[x]),
    "__enter__": (lambda self: "entered", lambda x: type(x).__enter__(x)),
    "__getattr__": (lambda self, n: "dynamic " + n, lambda x: x.anything),
    "__reversed__": (lambda self: iter([3]), lambda x: list(reversed(x))),
    "__next__": (lambda self: 8, lambda x: next(x)),
    "__await__": (lambda self: iter(()), lambda x: type(x).__await__(x).__class__.__name__),
    "__matmul__": (lambda self, o: "matmul", lambda x: x @ 1),
    "__delattr__": (lambda self, n: print("delattr", n), lambda x: delattr(x, "gone")),
    "__dir__": (lambda self: ["d"], lambda x: dir(x)[:1]),
    "__round__": (lambda self, n=None: ("round", n), lambda x: (round(x), round(x, 2))),
    "__class_getitem__": (classmethod(lambda cls, i: (cls.__name__, i)), lambda x: type(x)[1]),
}
for name, (method, use) in operations.items():
    print(name, end=": ")
    attempt(lambda: use(b))
    setattr(A, name, method)
    attempt(lambda: use(b))
    if name not in ("__class_getitem__", "__hash__"):
        setattr(B, name, None)
        attempt(lambda: use(b))
        delattr(B, name)
        setattr(b, name, lambda *args: "instance")
        attempt(lambda: use(b))
        object.__delattr__(b, name)
    delattr(A, name)
    attempt(lambda: use(b))
