# What code objects tell of functions.
# point: 2.function-metadata
def f(a, b, /, c, *args, d, e=1, **kwargs):
    local = a
    return local
def g():
    yield 1
class C:
    def m(self):
        x = self
        def inner():
            return x
        return inner
for function in (f, g, C.m, C().m(), lambda q: q):
    code = function.__code__
    print(code.co_name, code.co_qualname, code.co_firstlineno, code.co_argcount, code.co_posonlyargcount,
          code.co_kwonlyargcount, code.co_varnames, code.co_freevars, code.co_cellvars, code.co_nlocals, hex(code.co_flags))
print(f.__code__ is f.__code__, f.__code__ == g.__code__, f.__code__.co_filename == __file__.split("/")[-1] or True)
print(type(f.__code__).__name__, hash(f.__code__) == hash(f.__code__))
for wrong in (None, 3):
    try:
        f.__code__ = wrong
    except TypeError as e:
        print(e)
try:
    del f.__code__
except TypeError as e:
    print(e)
