# __type_params__ of classes, functions and aliases, and their scopes.
# point: 2.type-params
import typing
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A[T, *Ts, **P]:
    x: T
    def m[U](self, a: T, b: U) -> tuple[T, U]: return a, b
    @staticmethod
    def s[V: int](v: V): return v
def f[X: (int, str), Y = bool](x: X, y: Y = None) -> X: return x
type Al[Q] = list[Q] | None
print(A.__type_params__, A.m.__type_params__, A.s.__type_params__, f.__type_params__, Al.__type_params__, Al.__name__, A.__orig_bases__, A.__bases__, A.__parameters__)
T = A.__type_params__[0]; print(T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__, T.has_default(), type(T).__name__, T.__module__)
X, Y = f.__type_params__; print(X.__constraints__, X.__bound__, Y.__default__, Y.has_default(), X.has_default(), X.__default__ is typing.NoDefault); V, = A.s.__type_params__; print(V.__bound__, V.evaluate_bound is not None)
t(lambda: A.__annotations__); t(lambda: A.m.__annotations__); t(lambda: f.__annotations__); t(lambda: A.m(A(), 1, 2)); t(lambda: T); t(lambda: A[int, str, [bool]]); t(lambda: A[int]); t(lambda: A[int, [str]]); t(lambda: Al.__value__); t(lambda: Al[int]); t(lambda: Al[int].__value__); t(lambda: Al); t(lambda: isinstance(1, Al)); t(lambda: Al()); t(lambda: isinstance([], list[int])); t(lambda: isinstance(1, T)); t(lambda: T()); t(lambda: T + 1); t(lambda: T | int); t(lambda: A.nope)
class Plain: pass
t(lambda: Plain.__type_params__); Plain.__type_params__ = (T,); t(lambda: Plain.__type_params__); t(lambda: setattr(Plain, "__type_params__", 3)); t(lambda: delattr(Plain, "__type_params__")); t(lambda: setattr(f, "__type_params__", 3)); f.__type_params__ = (); t(lambda: f.__type_params__); t(lambda: int.__type_params__); t(lambda: setattr(int, "__type_params__", ()))
class Sub(A[int, str, [bool]]): pass
t(lambda: Sub.__type_params__); t(lambda: Sub.__orig_bases__); t(lambda: Sub.__mro__); t(lambda: Sub.__parameters__)
def outer[Z]():
    class In[W](list):
        def g[K](self): return Z, W, K, __class__
    return In
I = outer(); t(lambda: [p.__name__ for p in I.__type_params__]); t(lambda: I().g()); t(lambda: I.__qualname__); t(lambda: I.g.__qualname__); t(lambda: I.__orig_bases__)
class Shadow[T]:
    T = "class attribute"
    def m(self): return T
    n = T
t(lambda: Shadow().m()); t(lambda: Shadow.n); t(lambda: Shadow.T)
t(lambda: type("D", (typing.Generic[T],), {})); t(lambda: typing.TypeVar("Tv")); t(lambda: typing.TypeVar("Tv", int)); t(lambda: typing.TypeVar("Tv", bound=int, covariant=True)); t(lambda: typing.TypeVar("Tv", covariant=True, contravariant=True)); t(lambda: typing.TypeVar(3)); t(lambda: typing.TypeVar()); t(lambda: type(A.__type_params__[1])); t(lambda: A.__type_params__[2].args); t(lambda: A.__type_params__[2].kwargs); t(lambda: typing.TypeAliasType("X", int)); t(lambda: typing.TypeAliasType("X")); t(lambda: setattr(Al, "__value__", 3)); t(lambda: Al.__module__)
class Lazy[T: Undefined]: pass
t(lambda: Lazy.__type_params__[0].__bound__); Undefined = float; t(lambda: Lazy.__type_params__[0].__bound__)
type Rec = list[Rec]
t(lambda: Rec.__value__); type Bad = nowhere; t(lambda: Bad.__value__); nowhere = 1; t(lambda: Bad.__value__)
