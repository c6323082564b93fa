# RecursionError of every kind of call, its message, and that one can go on after it.
# point: 8.traceback-recursion
import sys
def kind(f):
    try:
        f()
    except RecursionError as e:
        text = str(e)
        print(f.__name__, "RecursionError", "maximum recursion depth exceeded" in text or "Stack overflow" in text)
    except Exception as e:
        print(f.__name__, type(e).__name__, str(e)[:50])
def function(): return function()
def mutual(): return other()
def other(): return mutual()
class Call:
    def __call__(self): return self()
def call(): Call()()
class Getattr:
    def __getattr__(self, n): return getattr(self, n + "x")
def getattr_(): Getattr().x
class Getattribute:
    def __getattribute__(self, n): return self.other
def getattribute(): Getattribute().x
class Eq:
    def __eq__(self, o): return o == self
def eq(): Eq() == Eq()
class Add:
    def __add__(self, o): return self + o
def add(): Add() + 1
class Len:
    def __len__(self): return len(self)
def length(): len(Len())
class Iter:
    def __iter__(self): return iter(self)
def iterate(): iter(Iter())
class Init:
    def __init__(self): Init()
def init(): Init()
class New:
    def __new__(cls): return cls()
def new(): New()
class Prop:
    @property
    def p(self): return self.p
def prop(): Prop().p
class Item:
    def __getitem__(self, i): return self[i]
def item(): Item()[0]
class Hash:
    def __hash__(self): return hash(self)
def hashed(): {Hash(): 1}
class Bool:
    def __bool__(self): return not self
def boolean(): bool(Bool())
class Ctx:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
def ctx():
    with Ctx(): pass
def gen():
    def g():
        yield from g()
    list(g())
def comp():
    return [comp() for _ in "a"]
def lam():
    f = lambda: f()
    f()
def sort():
    sorted([1, 2], key=lambda x: sort())
def mapped():
    list(map(lambda x: mapped(), [1]))
def handler():
    try:
        handler()
    finally:
        pass
def catching(n=0):
    try:
        return catching(n + 1)
    except RecursionError:
        return n > 10
class Meta(type):
    def __call__(cls): return cls()
class UsesMeta(metaclass=Meta): pass
def meta(): UsesMeta()
class Desc:
    def __get__(self, o, c): return o.d
class UsesDesc:
    d = Desc()
def desc(): UsesDesc().d
def exec_chain():
    e = None
    for i in range(5):
        try:
            raise ValueError(i) from e
        except ValueError as new:
            e = new
    raise e
async def coro(): await coro()
def coroutine():
    c = coro()
    try: c.send(None)
    finally: pass
for f in (function, mutual, call, getattr_, getattribute, eq, add, length, iterate, init, new, prop, item, hashed, boolean, ctx, gen, comp, lam, sort, mapped, handler, meta, desc, exec_chain, coroutine):
    kind(f)
print(catching())
limit = sys.getrecursionlimit()
sys.setrecursionlimit(200)
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(50 < depth() < 200)
def down(n): return 0 if n == 0 else 1 + down(n - 1)
try:
    down(500)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(limit)
print(down(500))
for bad in (0, -1, "x", 1.5, 10**20):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
