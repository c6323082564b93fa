# NamedTuple, TypedDict, NewType.
from typing import *
import sys
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class NP: pass
class N(NamedTuple):
    "doc"
    x: int
    y: str = "a"
    def both(self): return (self.x, self.y)
print(N(1), N(1).both(), sorted(k for k in N.__dict__ if not k.startswith("__")), N.__annotations__, N.__orig_bases__ == (NamedTuple,), N._field_defaults, N.__mro__, N.__doc__)
print(N(1)._replace(x=5), N._make([1, 2]), N(3)._asdict(), N(1) == (1, "a"), N.__module__, N.__qualname__, N.x)
x, y = N(7, "q"); print(x, y, N(2)[1], len(N(2)), isinstance(N(2), tuple), N.__match_args__)
match N(1):
    case N(x=1, y=b): print("m", b)
t(lambda: N()); t(lambda: N(1, 2, 3)); t(lambda: N(1, z=2)); t(lambda: N(1)._replace(q=1)); t(lambda: N._make([1]))
print(NamedTuple("A", [("x", int), ("y", "str")])(3, 4), NamedTuple("A", [("x", int)]).__annotations__)
def f():
    class N3(NamedTuple):
        x: int = 3
        y: int
t(f)
def f():
    class N3(NamedTuple):
        x: int
        def __new__(cls): pass
t(f)
def f():
    class N3(NamedTuple, NP):
        x: int
t(f)
def f():
    class N3(NamedTuple):
        _x: int
t(f)
T = TypeVar("T")
class GN(NamedTuple, Generic[T]):
    v: T
print(GN(3), GN[int], GN[int](4), GN.__mro__, GN.__orig_bases__[1:])
class GN2[T](NamedTuple):
    v: T
print(GN2(3), GN2[int](4))
class TD(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[str]
    c: ReadOnly[int]
print(TD.__mro__, sorted(TD.__required_keys__), sorted(TD.__optional_keys__), TD.__readonly_keys__, sorted(TD.__mutable_keys__), TD.__total__, TD.__annotations__, type(TD), TD(a=3), TD)
t(lambda: isinstance({}, TD)); t(lambda: TypedDict("TT", {"a": int}).__annotations__); t(lambda: TypedDict("TT", a=int)); print(is_typeddict(TD), is_typeddict(dict), is_typeddict(TypedDict))
def f():
    class T4(TD, NP): pass
t(f)
class T4(TD):
    b: Required[str]
    d: int
print(sorted(T4.__required_keys__), T4.__bases__, T4.__orig_bases__, T4.__annotations__, T4.__total__)
class GT(TypedDict, Generic[T]):
    v: T
print(GT[int], GT.__parameters__, GT(v=3), GT.__mro__, GT[int](v=4))
def f():
    class A(TypedDict):
        x: int
    class B(A):
        x: ReadOnly[int]
t(f)
print(get_type_hints(TD), get_type_hints(TD, include_extras=True))
U = NewType("U", int)
print(U, U(3), type(U), U.__supertype__, U | int, U.__module__, U.__qualname__, U.__name__, List[U], Optional[U])
def f():
    class W(U): pass
t(f)
t(lambda: U()); t(lambda: isinstance(3, U))
td: TD = {"a": 1}
print(td)
