# A generator has its own exception being handled; the caller's shows through while it has none.
# point: 9.handled-exception
import sys

def inside():
    yield sys.exception()
    try:
        raise ValueError("inner")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
    yield sys.exception()

g = inside()
print(next(g))
try:
    raise KeyError("outer")
except KeyError:
    print(repr(next(g)))
    print(repr(sys.exception()))
    print(repr(next(g)))
    print(repr(next(g)))
print(sys.exception())

def raising():
    yield
    raise TypeError("in generator")

r = raising()
next(r)
try:
    raise KeyError("caller")
except KeyError:
    try:
        next(r)
    except TypeError as e:
        print(repr(e.__context__))
