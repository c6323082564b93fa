# Generators see closure cells, defaults and star arguments like any function.
# point: 9.generator-protocol
def make(n):
    def gen(a, *rest, key=1, **more):
        nonlocal n
        for x in (a, *rest):
            n += key
            yield x, n, more
    return gen

g = make(10)
print(list(g("a", "b", key=2, z=3)))
print(list(g("c")))
try:
    g()
except TypeError as e:
    print(e)
