# Tracebacks through generators, delegation, throw and generator expressions.
# point: 9.tracebacks
# exit: 1
# stderr: compared
import traceback, sys
def leaf():
    yield 1
    raise ValueError("leaf")
def middle():
    yield from leaf()
def top():
    for x in middle():
        yield x
def show(f):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)
show(lambda: list(top()))
def catcher():
    try:
        yield
    except KeyError:
        raise TypeError("converted")
def throwing():
    g = catcher()
    next(g)
    g.throw(KeyError("thrown"))
show(throwing)
def through():
    def outer():
        yield from catcher()
    g = outer()
    next(g)
    g.throw(KeyError("thrown"))
show(through)
def unstarted():
    catcher().throw(OSError("unstarted"))
show(unstarted)
show(lambda: sum(1 / x for x in [1, 0]))
show(lambda: [y for y in (1 / x for x in [0])])
def stop():
    next(iter([]))
    yield
show(lambda: list(stop()))
def recursive(n):
    if n == 0: raise RuntimeError("deep")
    yield from recursive(n - 1)
show(lambda: list(recursive(5)))
class It:
    def __iter__(self): return self
    def __next__(self):
        raise LookupError("custom next")
def uses():
    for x in It():
        yield x
show(lambda: list(uses()))
def closing():
    g = finishing()
    next(g)
    g.close()
def finishing():
    try:
        yield
    finally:
        [][1]
show(closing)
def ignores():
    for i in range(2):
        try:
            yield
        except GeneratorExit:
            pass
g = ignores()
next(g)
show(g.close)
g = catcher()
next(g)
g.throw(MemoryError("last"))
