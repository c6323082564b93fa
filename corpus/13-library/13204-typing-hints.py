# Looking at types.
from __future__ import annotations
from typing import *
import typing, collections.abc
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Node:
    left: Optional[Node]
    right: "Node | None"
    vals: list[int]
    count: ClassVar[int] = 0
    meta: Annotated[int, "x"]
    def go(self, other: Node, *args: int, key: str = "a", **kw: Any) -> Iterator[Node]: ...
class Leaf(Node):
    extra: Dict[str, "Leaf"]
print(get_type_hints(Node)); print(get_type_hints(Leaf)); print(get_type_hints(Node, include_extras=True)); print(get_type_hints(Node.go)); print(Node.__annotations__)
def f(a: int, b: Callable[[int], str] = None, c: Undefined = 3) -> None: ...
t(lambda: get_type_hints(f)); t(lambda: get_type_hints(f, {"Undefined": int, "Callable": Callable}))
t(lambda: get_type_hints(3)); t(lambda: get_type_hints(print)); t(lambda: get_type_hints(int))
def g(x: Literal["a", 'b'], y: tuple[int, ...], z: -1 = 0): ...
t(lambda: get_type_hints(g))
def h(x: Literal["a", 'b'], y: tuple[int, ...], z: "Union[int, Literal[-1, 2]]" = 0): ...
t(lambda: get_type_hints(h))
class G[T]:
    x: T
    def m[U](self, a: T, b: U) -> dict[T, U]: ...
t(lambda: get_type_hints(G)); t(lambda: get_type_hints(G.m))
@no_type_check
def nt(x: whatever): ...
print(get_type_hints(nt))
x: int = 3
import sys
t(lambda: get_type_hints(sys.modules[__name__]))
fr = ForwardRef("Node")
print(fr, fr == ForwardRef("Node"), fr.__forward_arg__, List["Node"].__args__, hash(fr) == hash(ForwardRef("Node")))
print(typing.evaluate_forward_ref(fr, globals=globals()))
def local():
    class Loc:
        v: Loc
    return get_type_hints(Loc, localns=locals())
t(local)
