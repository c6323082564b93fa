# gi_running, gi_suspended, gi_yieldfrom and the names, in every state.
# point: 9.introspection
import inspect, types
def state(g): return g.gi_running, g.gi_suspended, getattr(g.gi_yieldfrom, "__name__", g.gi_yieldfrom), inspect.getgeneratorstate(g)
def inner():
    print("inner sees", state(outer_gen)[:2], outer_gen.gi_yieldfrom is not None)
    yield 1
    yield 2
def outer():
    print("running", state(outer_gen))
    yield from inner()
    yield "own"
outer_gen = outer()
print(state(outer_gen))
next(outer_gen)
print(state(outer_gen), state(outer_gen.gi_yieldfrom))
next(outer_gen)
next(outer_gen)
print(state(outer_gen))
print(list(outer_gen), state(outer_gen))
closed = outer()
closed.close()
print(state(closed))
def fails():
    yield
    raise KeyError
f = fails()
next(f)
try:
    next(f)
except KeyError:
    print(state(f))
def from_list(): yield from [1, 2]
g = from_list()
next(g)
print(type(g.gi_yieldfrom).__name__)
g = (x for x in [1])
print(g.__name__, g.__qualname__, type(g).__name__, g.gi_suspended)
class C:
    def method(self): yield
    gen = (x for x in "ab")
    lam = lambda self: (yield 1)
print(C().method().__qualname__, C.gen.__qualname__, C().lam().__name__)
def named(): yield
n = named()
n.__name__ = "renamed"
n.__qualname__ = "some.where"
print(n.__name__, n.__qualname__, repr(n).split(" at ")[0], named.__name__)
named.__name__ = "later"
print(n.__name__, named().__name__, named().__qualname__)
for name in ("__name__", "__qualname__"):
    for value in (3, None):
        try:
            setattr(n, name, value)
        except TypeError as e:
            print(e)
    try:
        delattr(n, name)
    except TypeError as e:
        print(e)
for name in ("gi_running", "gi_suspended", "gi_yieldfrom", "gi_frame", "gi_code"):
    try:
        setattr(n, name, 1)
    except AttributeError as e:
        print(e)
try:
    n.other = 1
except AttributeError as e:
    print(e)
print([a for a in dir(n) if not a.startswith("__")], "__del__" in dir(n), hasattr(n, "__dict__"))
print(isinstance(n, types.GeneratorType), iter(n) is n, n.__iter__() is n, hasattr(n, "__len__"), n.__class_getitem__(int) if hasattr(n, "__class_getitem__") else None)
for f in (lambda: types.GeneratorType(), lambda: n[0], lambda: len(n), lambda: n + n, lambda: n(), lambda: n.send(), lambda: n.send(1, 2), lambda: n.send(1), lambda: n.__next__(1), lambda: next(n, 1, 2), lambda: next(3), lambda: next(), lambda: n.close(1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(bool(n), n == n, n != named(), isinstance(hash(n), int), named().gi_code.co_name, n.gi_code.co_qualname, n.gi_code is named.__code__)
