# Coroutines that nobody awaited: the warning, its filters, and where none is given.
# point: 11.never-awaited
import warnings, gc
async def f(x=None): return x
class C:
    async def method(self): pass
    @classmethod
    async def cm(cls): pass
def caught(make):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        def inner():
            for i in range(20): make()
        inner()
        gc.collect()
    return sorted({(x.category.__name__, str(x.message), type(x.source).__name__) for x in w})
print(caught(lambda: f()))
print(caught(lambda: C().method()))
print(caught(lambda: C.cm()))
print(caught(lambda: (lambda c: None)(f())))
print(caught(lambda: [f() for _ in range(2)]))
def closed(): f().close()
print(caught(closed))
def started():
    class Aw:
        def __await__(self): yield
    async def g(): await Aw()
    c = g()
    c.send(None)
    c.close()
print(caught(started))
def thrown():
    try:
        f().throw(KeyError)
    except KeyError:
        pass
print(caught(thrown))
async def agen(): yield
def asyncgen(): agen()
print(caught(asyncgen))
def steps():
    g = agen()
    g.asend(None)
    g.aclose()
    g.athrow(KeyError)
print(caught(steps))
def nested():
    async def inner(): pass
    inner()
print(caught(nested))
def awaits_later():
    async def outer(c): pass
    o = outer(f())
    try: o.send(None)
    except StopIteration: pass
print(caught(awaits_later))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    errors = []
    import sys
    sys.unraisablehook = lambda a: errors.append((a.exc_type.__name__, str(a.exc_value)))
    def inner():
        for i in range(20): (lambda c: None)(f())
    inner()
    gc.collect()
    sys.unraisablehook = sys.__unraisablehook__
print(set(errors))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    f()
    (lambda c: None)(f())
    gc.collect()
print("quiet")
