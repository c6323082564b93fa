# An exception out of a generator ends it.
# point: 9.tracebacks
def bad():
    yield 1
    {}["missing"]
    yield 2

g = bad()
print(next(g))
try:
    next(g)
except KeyError as e:
    print(e)
print(list(g))
