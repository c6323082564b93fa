# Generator expressions: what is evaluated when, in whose scope, and their errors.
# point: 9.generator-expressions
def attempt(f):
    try:
        result = f()
        print(result if not hasattr(result, "send") else "a generator")
    except Exception as e:
        print(type(e).__name__, e)
def say(x): print("say", x); return x
g = (say(x) for x in say([1, 2]) if say(x > 0) for y in say("a"))
print("made")
print(list(g))
attempt(lambda: (x for x in 3))
attempt(lambda: (x for x in undefined))
attempt(lambda: (undefined for x in []))
attempt(lambda: list(undefined for x in [1]))
attempt(lambda: (y for x in [1] for y in 3))
attempt(lambda: list(y for x in [1] for y in 3))
n = 5
late = (n for _ in range(2))
n = 6
print(list(late))
class C:
    a = 1
    items = [1, 2]
    ok = list(x for x in items)
    attempt(lambda: C.a)
    try:
        bad = list(a for x in items)
    except NameError as e:
        print(e)
    first = [x + y for x in items for y in [10]]
    def method(self): return list(__class__.__name__ for _ in "ab")
print(C.ok, C.first, C().method())
def closure():
    fs = [lambda: i for i in range(3)]
    gs = list((lambda: i) for i in range(3))
    return [f() for f in fs], [g() for g in gs]
print(closure())
def walrus():
    found = any((hit := x) > 2 for x in [1, 3, 5])
    return found, hit
print(walrus())
def nested():
    return list(list((x, y) for y in range(x)) for x in range(3))
print(nested())
def arguments(*args, **kw): return args, kw
print(arguments(*(x for x in "ab"), **{k: v for k, v in [("k", 1)]}))
print(sum(x for x in range(4)), max((x for x in [1, 5, 2]), key=lambda v: -v), "".join(c for c in "abc" if c != "b"))
g = (x for x in [1, 2, 3])
print(next(g), g.send(None), [*g], list(g))
g = (1 / x for x in [1, 0, 2])
print(next(g))
attempt(lambda: next(g))
attempt(lambda: next(g))
attempt(lambda: list(x for x in iter_fails()))
def iter_fails(): raise OSError("iter")
attempt(lambda: list(x for x in iter_fails()))
def deleting():
    x = 1
    g = (x for _ in "a")
    del x
    return list(g)
attempt(deleting)
def stop(): raise StopIteration("inner")
attempt(lambda: list(stop() for _ in "a"))
attempt(lambda: [stop() for _ in "a"])
attempt(lambda: list(map(lambda x: stop(), "a")))
data = [1, 2, 3]
g = (x for x in data if x in data)
data = [3, 4]
print(list(g))
def unpack(): return [(a, b, rest) for a, (b, *rest) in [(1, (2, 3, 4)), (5, (6,))]]
print(unpack())
print([x for x in range(3) if x if x < 2], {x: y for x in "a" for y in "bc"}, {x for x in "aab"}, [[y for y in x] for x in ["ab"]])
async def agenexp():
    g = (x async for x in asource())
    return type(g).__name__, [x async for x in g]
async def asource():
    for i in range(3): yield i
try:
    agenexp().send(None)
except StopIteration as e:
    print(e.value)
