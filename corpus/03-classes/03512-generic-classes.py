# Classes with type parameters: what the syntax makes of them.
# point: 7.generic-classes
import typing
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class Box[T]:
    kind: T
    def __init__(self, item: T) -> None: self.item = item
    def map[U](self, f: "Callable[[T], U]") -> "Box[U]": return Box(f(self.item))
print(Box.__type_params__, Box.__bases__, Box.__orig_bases__, Box.__parameters__, Box.__mro__)
print(Box[int], Box[int].__origin__, Box[int].__args__, Box[int](3).item, type(Box[int](3)).__name__, Box[int](3).__orig_class__)
print(Box.map.__type_params__, Box(2).map(str).item, Box.__init__.__annotations__["item"] is Box.__type_params__[0])
print(Box.__annotations__["kind"] is Box.__type_params__[0])
attempt(lambda: Box[int, str])
attempt(lambda: Box[()])
attempt(lambda: Box[int][str])
attempt(lambda: isinstance(3, Box[int]))
attempt(lambda: Box[3])
class Pair[K: (int, str), V: object = bytes]: pass
K, V = Pair.__type_params__
print(K, V, K.__constraints__, K.__bound__, V.__bound__, V.__default__, V.has_default(), K.has_default(), K.__default__)
print(Pair[int], Pair[int, str], Pair[int].__args__)
attempt(lambda: Pair[int, str, float])
class Many[*Ts, **P]: pass
print(Many.__type_params__, Many[int, str, [bytes]].__args__ if 0 else "", Many.__parameters__)
class Child[T](Box[T]): pass
class Fixed(Box[int]): pass
print(Child.__bases__, Child.__orig_bases__, Child[int], Fixed.__bases__, Fixed.__orig_bases__, Fixed.__parameters__)
attempt(lambda: Fixed[int])
class Lazy[T: later]: pass
attempt(lambda: Lazy.__type_params__[0].__bound__)
later = int
attempt(lambda: Lazy.__type_params__[0].__bound__)
class Outer[T]:
    class Inner[U]:
        def types(self): return T, U
    def scoped(self): return [T for _ in range(1)]
    alias = list[T]
print(Outer.Inner().types(), Outer(). scoped(), Outer.alias)
def f():
    class Bad[T](typing.Generic[T]): pass
attempt(f)
X = typing.TypeVar("X")
class Old(typing.Generic[X]): pass
print(Old.__parameters__, Old.__type_params__, Old[int], Old.__orig_bases__)
def f():
    class Mixed[T](Old[X]): pass
attempt(f)
def f():
    class Twice(typing.Generic[X, X]): pass
attempt(f)
def f():
    class Wrong(typing.Generic[int]): pass
attempt(f)
type Alias[T] = list[T]
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__, Alias[int].__origin__ is Alias)
attempt(lambda: Alias())
attempt(lambda: isinstance([], Alias))
class M(type):
    def __new__(mcls, name, bases, ns, **kw): print(name, bases, kw); return super().__new__(mcls, name, bases, ns)
class WithMeta[T](metaclass=M, key=1): pass
T = "global"
print(Box.__type_params__[0], T)
