# Generators as methods, properties, __iter__, context managers, static and class methods; deep and many.
# point: 9.generator-protocol
from contextlib import contextmanager, closing
class Tree:
    def __init__(self, value, *kids): self.value, self.kids = value, kids
    def __iter__(self):
        yield self.value
        for kid in self.kids: yield from kid
    def __reversed__(self):
        for kid in reversed(self.kids): yield from reversed(kid)
        yield self.value
    def __contains__(self, x): return any(v == x for v in self)
    @property
    def leaves(self):
        if not self.kids: yield self
        for kid in self.kids: yield from kid.leaves
    @classmethod
    def build(cls, n):
        yield cls.__name__
        yield n
    @staticmethod
    def count(n):
        while n:
            n -= 1
            got = yield n
            if got: n = got
    def __call__(self):
        yield self.value
    def __getitem__(self, i): yield i
    def __await__(self):
        got = yield "awaiting"
        return got
    def __enter__(self): return (x for x in "ab")
    def __exit__(self, *a): yield
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(reversed(t)), 3 in t, 9 in t, [leaf.value for leaf in t.leaves], list(Tree.build(5)), list(t.count(3)), list(t()), list(t[7]))
c = Tree.count(3)
print(next(c), c.send(10), next(c), c.send(0))
with t as it: print(list(it))
try:
    with t: raise KeyError("exit returns a generator, which is true")
    print("suppressed")
except KeyError as e:
    print(e)
async def main(): return await t
m = main()
print(m.send(None))
try:
    m.send("sent")
except StopIteration as e:
    print(e.value)
@contextmanager
def managed(name):
    print("open", name)
    try:
        yield name.upper()
    except KeyError as e:
        print("handled", e)
    finally:
        print("close", name)
with managed("a") as v: print(v)
with managed("b"): raise KeyError("k")
try:
    with managed("c"): raise ValueError("v")
except ValueError as e:
    print("passed on", e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def stops(): yield
try:
    with stops(): raise StopIteration("through")
except StopIteration as e:
    print("stop", e)
@managed("decorated")
def f(x): print("f", x); return x
print(f(1), f(2))
with closing(Tree.count(2)) as g: print(next(g))
print(list(g))
def empty():
    return
    yield
print(list(empty()), list(lambda_gen() for lambda_gen in [lambda: 1]))
def deep(n):
    yield n
    if n: yield from deep(n - 1)
print(sum(deep(200)))
many = [Tree.count(i) for i in range(50)]
print(sum(next(g, 0) for g in many), sum(sum(g) for g in many))
def defaults(a, b=[], *c, d=1, **e):
    b.append(a)
    yield a, list(b), c, d, e
print(next(defaults(1)), next(defaults(2, d=3, z=4)))
x = defaults(3)
try:
    defaults()
except TypeError as e:
    print(e)
print(list(x))
