# Marks and statements for checkers.
from typing import *
import typing
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: assert_never(3)); t(lambda: assert_type(3, int)); t(lambda: cast("int", 5)); t(lambda: cast(str, 5)); print(TYPE_CHECKING, Text is str)
@overload
def fn(x: int) -> int: ...
@overload
def fn(x: str) -> str: ...
d = fn
def fn(x): return x
print(fn(1), len(get_overloads(fn)), [o.__annotations__ for o in get_overloads(fn)]); t(lambda: d(1)); clear_overloads(); print(get_overloads(fn))
@dataclass_transform(eq_default=False)
def dt(c): return c
print(dt.__dataclass_transform__)
class A:
    @final
    def a(self): pass
    @override
    def b(self): pass
    @final
    @property
    def c(self): pass
print(A.a.__final__, A.b.__override__)
print(final(A).__final__)
class M(IO[str]): pass
print(IO[str], TextIO.__mro__, BinaryIO.__orig_bases__, AnyStr, AnyStr.__constraints__)
for n in typing.__all__:
    o = getattr(typing, n)
    if n not in ("Pattern", "Match"): print(n, type(o).__name__, getattr(o, "__module__", None), getattr(o, "_nparams", None))
t(lambda: typing.foo)
print(ContextManager[int], AsyncContextManager[int], ContextManager[int, bool])
