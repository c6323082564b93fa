# Generic classes and protocols.
from typing import *
import typing
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
Tc = TypeVar("Tc", covariant=True); Tn = TypeVar("Tn", contravariant=True)
print(T, K, V, P, Ts, Tc, Tn, K.__bound__, V.__constraints__, T.__name__, T.__covariant__, Tc.__covariant__, P.args, P.kwargs, T.__default__, T.has_default())
class Box(Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
    def get(self) -> T: return self.v
print(Box[int], Box[int](3).get(), Box(3).v, Box[int](3).__orig_class__, Box.__parameters__, Box.__orig_bases__, Box.__mro__, Box[T][str])
class IntBox(Box[int]): pass
print(IntBox(4).v, IntBox.__orig_bases__, IntBox.__bases__, IntBox.__parameters__)
class Pair(Generic[K, T]): pass
print(Pair[int, str], Pair[int, T].__parameters__, Pair[K, T][int, str])
t(lambda: Pair[int]); t(lambda: Pair[int, str, int]); t(lambda: IntBox[int]); t(lambda: Box[int][str])
class Multi(Dict[str, T], Box[T]): pass
print(Multi.__mro__, Multi.__parameters__, Multi[int])
class Q(Generic[P]): pass
print(Q[int, str], Q[[int, str]], Q[...], Q[P])
class Z(Generic[T, P]): pass
print(Z[int, [str]], Z[int, ...])
class Arr(Generic[*Ts]): pass
print(Arr[int, str], Arr[()], Arr.__parameters__, Arr[*tuple[int, ...]], Arr[Unpack[Ts]])
class Arr2(Generic[T, Unpack[Ts]]): pass
print(Arr2[int, str, bytes], Arr2[int])
t(lambda: Arr2[()])
def bad():
    class X(Generic[T], Generic[K]): pass
t(bad)
def bad():
    class X(List[T], Generic[K]): pass
t(bad)
def bad():
    class X(Generic): pass
t(bad)
def bad():
    class X(T): pass
t(bad)
def bad():
    class X(Optional[int]): pass
t(bad)
def bad():
    class X(Union): pass
t(bad)
def bad():
    class X(ClassVar): pass
t(bad)
t(lambda: TypeVar("A", int)); t(lambda: TypeVar("A", int, bound=str)); t(lambda: TypeVar("A", covariant=True, contravariant=True))
print(isinstance(Box(1), Box), issubclass(IntBox, Box), issubclass(IntBox, Generic))
t(lambda: isinstance(Box(1), Box[int]))
class Sub[A, *B, **C]: 
    def f(self): return A
print(Sub.__type_params__, Sub.__parameters__, Sub[int, str, [int]], Sub.__orig_bases__)
class Box2[T: int = bool](Box[T]): pass
print(Box2[int], Box2.__parameters__, Box2.__type_params__[0].__default__, Box2.__type_params__[0].__bound__, Box2[()] if 0 else None)
type Alias[X] = list[X] | None
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__, get_origin(Alias[int]), get_args(Alias[int]))
D = TypeVar("D", default=int)
class WD(Generic[T, D]): pass
print(WD[str], WD[str, bytes])
class Any2(Any): 
    x = 1
print(Any2().x, Any2.__mro__)
print(Box.__class_getitem__(int), Box[Optional[int]], Box["Fwd"], Box[None])
class Slotted(Generic[T]):
    __slots__ = ("v",)
s = Slotted[int]()
print(hasattr(s, "__orig_class__"))
print(Generic, Protocol, typing.Generic.__name__, Box[int].__name__, Box[int].get.__name__)
