# Asynchronous special methods are looked up on the class, at the right moment and once.
# point: 11.async-with
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
def attempt(f):
    try:
        print(f.__name__, run(f()))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e)
class Watch:
    def __getattribute__(self, name):
        print("  lookup", name)
        return object.__getattribute__(self, name)
    async def __aenter__(self): return "entered"
    async def __aexit__(self, *a): return True
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
    def __await__(self): return iter(())
async def watch():
    w = Watch()
    async with w as x: raise KeyError
    async for y in w: pass
    await w
    return x
class Instance: pass
async def instance():
    i = Instance()
    i.__aenter__ = i.__aexit__ = i.__aiter__ = i.__anext__ = i.__await__ = lambda *a: None
    for use in (enter, iterate, wait):
        try: await use(i)
        except TypeError as e: print(e)
async def enter(i):
    async with i: pass
async def iterate(i):
    async for x in i: pass
async def wait(i): await i
class Later: pass
async def added():
    x = Later()
    async def aenter(self): return "added"
    async def aexit(self, *a): return None
    Later.__aenter__ = aenter
    Later.__aexit__ = aexit
    async with x as v: pass
    Later.__aenter__ = lambda self: 3
    try:
        async with x: pass
    except TypeError as e: print(e)
    del Later.__aenter__
    try:
        async with x: pass
    except TypeError as e: print(e)
    return v
class Swap:
    async def __aenter__(self):
        Swap.__aexit__ = swapped
        return self
    async def __aexit__(self, *a): print("original exit")
async def swapped(self, *a): print("swapped exit")
async def swap():
    async with Swap(): pass
class Descriptor:
    def __init__(self, name): self.name = name
    def __get__(self, obj, cls):
        print("  get", self.name, obj is not None)
        return getattr(self, self.name)
    async def enter(self): return "via descriptor"
    async def exit(self, *a): return None
class UsesDescriptor:
    __aenter__ = Descriptor("enter")
    __aexit__ = Descriptor("exit")
async def descriptor():
    async with UsesDescriptor() as x: return x
class Static:
    @staticmethod
    async def __aenter__(): return "static"
    @staticmethod
    async def __aexit__(*a): return len(a)
    @classmethod
    def __aiter__(cls): return cls()
    n = 0
    @classmethod
    async def __anext__(cls):
        cls.n += 1
        if cls.n > 2: raise StopAsyncIteration
        return cls.n
async def static():
    async with Static() as s: pass
    return s, [x async for x in Static()]
class Meta(type):
    async def __aenter__(cls): return cls.__name__
    async def __aexit__(cls, *a): return None
    def __aiter__(cls): return iter_of()
    def __await__(cls): return iter(["meta"])
async def iter_of():
    yield "from metaclass"
class OfMeta(metaclass=Meta): pass
async def metaclass():
    async with OfMeta as n: pass
    return n, [x async for x in OfMeta], await OfMeta
class Inherits(Static): pass
class Overrides(Static):
    async def __aenter__(self): return "overridden " + await super().__aenter__()
async def inherited():
    async with Inherits() as a, Overrides() as b: return a, b
class Nones:
    __aenter__ = __aexit__ = __aiter__ = __anext__ = __await__ = None
async def nones():
    for use in (enter, iterate, wait):
        try: await use(Nones())
        except TypeError as e: print(e)
class NoAnext:
    def __aiter__(self): return object()
class OnlyNext:
    def __aiter__(self): return iter([1])
async def bad_iterators():
    for x in (NoAnext(), OnlyNext(), [1], iter_of, 3):
        try: await iterate(x)
        except TypeError as e: print(e)
class Getattr:
    def __getattr__(self, name): print("never asked for", name); return lambda *a: None
async def getattr_():
    for use in (enter, iterate, wait):
        try: await use(Getattr())
        except TypeError as e: print(e)
for f in (watch, instance, added, swap, descriptor, static, metaclass, inherited, nones, bad_iterators, getattr_): attempt(f)
