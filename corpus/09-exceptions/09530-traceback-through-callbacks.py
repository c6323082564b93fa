# Tracebacks through functions that built-ins call: keys, properties, descriptors, dunders, callbacks.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
import traceback, sys, functools, itertools, contextlib, weakref
def fail(*args, **kw): raise ValueError("callback")
class C:
    @property
    def prop(self): return fail()
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return fail(name)
    def __getitem__(self, i): return fail(i)
    def __add__(self, o): return fail(o)
    def __len__(self): return fail()
    def __iter__(self): return fail()
    def __bool__(self): return fail()
    def __repr__(self): return fail()
    def __call__(self, x): return fail(x)
    def __eq__(self, o): return fail(o)
    def __hash__(self): return fail()
    def __enter__(self): return fail()
    def __exit__(self, *a): return fail()
    def __set_name__(self, o, n): fail()
class Init:
    def __init__(self, x): fail(x)
class New:
    def __new__(cls): return fail()
class Meta(type):
    def __call__(cls): return fail()
class UsesMeta(metaclass=Meta): pass
class Desc:
    def __get__(self, o, c): return fail(o is None)
    def __set__(self, o, v): fail(v)
class UsesDesc:
    d = Desc()
class Cached:
    @functools.cached_property
    def v(self): return fail()
class Base:
    def __init_subclass__(cls): fail()
@contextlib.contextmanager
def manager():
    yield
    fail()
@functools.lru_cache
def cached(x): return fail(x)
@functools.wraps(fail)
def wrapped(*a): return fail(*a)
@functools.singledispatch
def single(x): return fail(x)
def make_class():
    class X(Base): pass
def set_name():
    class X:
        attr = C()
def use_manager():
    with manager():
        pass
def with_c():
    with C(): pass
def setter(): UsesDesc().d = 5
def loop():
    for x in C(): pass
def unpack():
    a, b = C()
def condition():
    if C(): pass
actions = [lambda: sorted([2, 1], key=fail), lambda: list(map(fail, [1])), lambda: list(filter(fail, [1])), lambda: max([1, 2], key=C()), lambda: C().prop, lambda: C().other, lambda: C()[1], lambda: C() + 1, lambda: len(C()), condition, lambda: repr(C()), lambda: f"{C()!r}", lambda: C()(3), lambda: C() == 1, lambda: {C(): 1}, with_c, lambda: Init(1), New, UsesMeta, lambda: UsesDesc.d, setter, make_class, set_name, lambda: cached(1), lambda: wrapped(2), lambda: functools.reduce(fail, [1, 2]), lambda: functools.partial(fail, 1)(2), lambda: list(itertools.starmap(fail, [(1, 2)])), loop, unpack, lambda: sum(x for x in map(fail, [1])), lambda: [fail(y) for y in [1]], lambda: (lambda z: fail(z))(1), lambda: getattr(C(), "prop"), lambda: "".join(map(fail, "a"))]
for action in actions:
    try:
        action()
    except Exception:
        traceback.print_exc(file=sys.stdout)
sorted([3, 2], key=lambda v: C().prop)
