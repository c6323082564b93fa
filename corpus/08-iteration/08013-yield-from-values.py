# `yield from` passes values out and results in.
# point: 9.yield-from
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "result"

def outer():
    result = yield from inner()
    print("outer has", result)
    yield from (10, 11)
    yield from "ab"
    empty = yield from []
    print(empty)

g = outer()
print(next(g), g.send("a"), g.send("b"), list(g))
