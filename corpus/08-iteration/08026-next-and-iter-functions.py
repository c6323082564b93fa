# `next` takes a default, `iter` a callable and a sentinel.
# point: 9.iterators
it = iter([1])
print(next(it), next(it, "default"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
for bad in (lambda: next([]), lambda: iter(3), lambda: iter(3, 4)):
    try:
        bad()
    except TypeError as e:
        print(e)
