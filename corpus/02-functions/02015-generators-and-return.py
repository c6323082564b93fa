# A function with a yield returns a generator; return ends it.
def gen(n):
    try:
        for i in range(n):
            if i == 3:
                return "done"
            yield i
    finally:
        print("closed", n)
print(list(gen(2)), list(gen(9)))
g = gen(5)
print(next(g))
g.close()
def e():
    r = yield from gen(9)
    yield r
print(list(e()))
try:
    next(iter(()))
except StopIteration as s:
    print(repr(s))
