# gi_frame, cr_frame and gi_code in the states of their generators, and what a frame knows.
# point: 9.frames-and-code
import sys, inspect
def gen(a, b=2, *args, c=3, **kw):
    x = 1
    yield sys._getframe().f_lineno
    yield sys._getframe().f_code.co_name
g = gen(1)
print(type(g.gi_frame).__name__, g.gi_frame.f_lineno, g.gi_frame.f_code is g.gi_code, g.gi_code is gen.__code__)
print(next(g), g.gi_frame.f_lineno, next(g), g.gi_frame.f_lineno, g.gi_frame.f_code.co_name, g.gi_frame.f_globals is globals())
print(next(g, "end"), g.gi_frame, g.gi_code.co_name)
c = gen.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_varnames, c.co_nlocals, c.co_freevars, c.co_cellvars, c.co_flags & 0x20, c.co_flags & 0xc, c.co_firstlineno, c.co_filename.rsplit("/", 1)[-1])
def outer():
    y = 1
    def inner(): yield y
    return inner
i = outer()
print(i.__code__.co_freevars, outer.__code__.co_cellvars, i.__code__.co_qualname)
async def coro(): pass
k = coro()
print(type(k.cr_frame).__name__, k.cr_code.co_flags & 0x80, k.cr_frame.f_code.co_name, k.cr_frame.f_lineno)
k.close()
print(k.cr_frame)
async def agen(): yield
a = agen()
print(type(a.ag_frame).__name__, a.ag_code.co_flags & 0x200)
closed = gen(1)
closed.close()
print(closed.gi_frame)
def raising():
    yield
    raise KeyError("in generator")
r = raising()
next(r)
try:
    next(r)
except KeyError as e:
    tb = e.__traceback__
    print(r.gi_frame, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_lineno, tb.tb_frame.f_code.co_name)
ge = (x for x in [1])
print(ge.gi_code.co_name, ge.gi_code.co_varnames[:1], ge.gi_frame.f_lineno)
lam = lambda: (yield)
print(lam().gi_code.co_name, inspect.isgeneratorfunction(lam), inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(coro), inspect.isasyncgenfunction(agen), inspect.isgenerator(ge))
def chain():
    frame = sys._getframe()
    names = []
    while frame:
        names.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return names
def through():
    yield chain()
def delegating():
    yield from through()
print(next(delegating()))
print(list(chain() for _ in "a"))
class C:
    def method(self): return sys._getframe().f_code.co_qualname, sys._getframe(1).f_code.co_name
    body = sys._getframe().f_code.co_name
print(C().method(), C.body)
try:
    sys._getframe(500)
except ValueError as e:
    print(e)
print(sys._getframe().f_back, sys._getframe().f_code.co_name, sys._getframe().f_locals is not None, sys._getframe().f_builtins["len"] is len)
frame = sys._getframe()
for name, value in [("f_lineno", "x"), ("f_code", 1), ("f_globals", 1), ("f_back", 1)]:
    try:
        setattr(frame, name, value)
    except (AttributeError, ValueError, TypeError) as e:
        print(name, type(e).__name__)
print(hash(c) == hash(gen.__code__), c == gen.__code__, c != i.__code__, repr(c).startswith("<code object gen at 0x"))
