# A generator tells its names, its code and its state.
# point: 9.introspection
def work(a):
    yield a
    yield from range(2)

g = work(1)
print(g.__name__, g.__qualname__, g.gi_code.co_name, repr(g).startswith("<generator object work at 0x"))
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_frame is not None)
next(g)
print(g.gi_suspended, g.gi_yieldfrom)
next(g)
print(type(g.gi_yieldfrom).__name__)
list(g)
print(g.gi_suspended, g.gi_frame, g.gi_yieldfrom)
g.__name__ = "renamed"
g.__qualname__ = "a.renamed"
print(g.__name__, repr(g).startswith("<generator object a.renamed at"))
for name in ("__name__", "gi_running", "gi_frame"):
    try:
        setattr(g, name, 3)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(iter(g) is g, callable(g), hasattr(g, "__len__"))
try:
    type(g)()
except TypeError as e:
    print(e)
