# __sizeof__, __dir__ and sys.getsizeof: types and errors of what they answer.
# point: 10.sizeof
import sys, gc
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class Plain: pass
class Slots: __slots__ = ("a", "b")
values = [0, 10**50, 1.5, "text", "é" * 50, b"bytes", bytearray(5), [], [1] * 99, (), (1, 2), {}, {1: 2}, set(), frozenset([1]), range(3), slice(1), None, True, ..., object(), Plain(), Slots(), Plain, int, type, len, print, lambda: 0, (i for i in ()), iter([]), memoryview(b"a"), ValueError("v"), property(), super, sys, Plain().__init__, {}.keys(), map(str, []), 1j]
print(all(isinstance(x.__sizeof__(), int) and x.__sizeof__() > 0 for x in values if not isinstance(x, type)), all(sys.getsizeof(x) > 0 for x in values), all(type.__sizeof__(c) > 0 for c in (int, Plain)))
class Size:
    def __init__(self, v): self.v = v
    def __sizeof__(self): return self.v
for v in (10, 0, True, -1, "x", None, 1.5, 10**30):
    attempt(repr(v), lambda: sys.getsizeof(Size(v)) >= 0)
    attempt(repr(v), lambda: sys.getsizeof(Size(v), -5) if not isinstance(v, int) or v < 0 else "given")
class Raises:
    def __sizeof__(self): raise KeyError("size")
attempt("raises", lambda: sys.getsizeof(Raises()))
attempt("raises default", lambda: sys.getsizeof(Raises(), 3))
attempt("no argument", lambda: sys.getsizeof())
attempt("keywords", lambda: sys.getsizeof(object=Size(5), default=1) >= 5)
attempt("unknown", lambda: sys.getsizeof(1, defalt=1))
attempt("object", lambda: object.__sizeof__(Plain()) > 0)
attempt("arguments", lambda: (1).__sizeof__(1))
class Dir:
    def __init__(self, v): self.v = v
    def __dir__(self): return self.v
for v in (["b", "a"], ("z", "y"), {"k": 1}, (c for c in "ba"), "cab", [], [1, 3, 2], ["a", 1], 5, None, [StopIteration]):
    attempt(repr(v)[:20].split(" at ")[0], lambda: dir(Dir(v)))
x = Plain()
x.own = 1
x.__dict__[5] = 6
attempt("mixed", lambda: dir(x))
del x.__dict__[5]
attempt("own", lambda: [n for n in dir(x) if not n.startswith("__")])
class Meta(type):
    def __dir__(cls): return ["meta"]
    hidden = 1
class WithMeta(metaclass=Meta):
    visible = 1
attempt("class", lambda: (dir(WithMeta), "visible" in dir(WithMeta()), "hidden" in dir(WithMeta())))
attempt("default", lambda: type.__dir__(WithMeta)[:0])
attempt("object dir", lambda: (type(object.__dir__(x)).__name__, "own" in object.__dir__(x), sorted(object.__dir__(x)) == dir(x)))
def scope(a):
    b = 1
    return dir()
attempt("locals", lambda: scope(2))
class Body:
    p = 1
    names = dir()
print(Body.names)
attempt("module", lambda: "gc" in dir() if 0 else "gc" in dir(sys.modules["__main__"]))
class FakeDict:
    __dict__ = {"fake": 1}
attempt("fake dict", lambda: "fake" in dir(FakeDict()))
class BadDict:
    @property
    def __dict__(self): return 5
attempt("bad dict", lambda: dir(BadDict())[:1])
attempt("vars", lambda: vars(BadDict()))
attempt("vars", lambda: vars(3))
attempt("vars", lambda: vars(x))
attempt("vars", lambda: vars(Slots()))
attempt("vars class", lambda: type(vars(Plain)).__name__)
attempt("vars count", lambda: vars(1, 2))
attempt("dir count", lambda: dir(1, 2))
