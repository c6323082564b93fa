# The value of `return` travels in StopIteration.
# point: 9.generator-protocol
def f(value):
    yield 1
    return value

for value in (None, 5, (1, 2), [3], StopIteration(4)):
    g = f(value)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e.value), e.args)
print([x for x in f("ignored")], next(f(1), "default"))
g = f(7)
print(next(g), next(g, "default"))
