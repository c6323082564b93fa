# Aliases, their parts and texts.
from typing import *
import typing, collections.abc
T = TypeVar("T"); K = TypeVar("K"); V = TypeVar("V")
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for a in [List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Optional[int], Union[int, str], Union[int, None, str],
          Callable[[int, str], bool], Callable[..., None], Callable[[], int], Type[int], ClassVar[int], Final[str],
          Literal["a", 1, True], Annotated[int, "m", 3], Iterable[T], Mapping[K, V], Generator[int, None, str],
          Generator[int], Union[int], Optional[None], List["A"], Deque[int], Set[T], FrozenSet[int],
          Counter[str], ChainMap[str, int], OrderedDict[str, int], DefaultDict[str, List[int]], Awaitable[int],
          Coroutine[int, str, bytes], AsyncIterator[int], Type["A"], Union["A", int], Literal[None], Sized, Hashable,
          TypeGuard[int], TypeIs[str], Required[int], NotRequired[int], ReadOnly[int], AbstractSet[int],
          ItemsView[str, int], KeysView[int], Any, NoReturn, Never, Self, LiteralString, Union, Optional, Callable, List]:
    print(a, get_origin(a), get_args(a), getattr(a, "__parameters__", None))
print(List[int] == List[int], hash(List[int]) == hash(List[int]), List[int] is List[int], List[int] == List[str])
print(Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], Literal[1, 1, 2], Literal[Literal[1], 2])
print(Union[int, str] == Union[str, int], Union[int, str] == (int | str), Optional[int] == (int | None))
print(Dict[K, V][int, str], List[T][int], Callable[[T], V][int, str], Union[T, K][int, str], Tuple[T, ...][int], Mapping[K, List[V]][str, int])
t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: List[int][str]); t(lambda: Callable[int]); t(lambda: Callable[[int]])
t(lambda: Optional[int, str]); t(lambda: Union[()]); t(lambda: ClassVar[int, str]); t(lambda: Any()); t(lambda: List[3]); t(lambda: Sized[int])
t(lambda: List()); t(lambda: List[int]()); t(lambda: NoReturn[int]); t(lambda: isinstance(1, List[int])); t(lambda: issubclass(int, List[int]))
t(lambda: isinstance([], List)); t(lambda: isinstance({}, Mapping)); t(lambda: issubclass(list, Sequence)); t(lambda: isinstance(1, Any)); t(lambda: isinstance(1, Union[int, str])); t(lambda: isinstance(1, Optional[str]))
t(lambda: isinstance(1, Literal[1])); t(lambda: Generic[int]); t(lambda: Generic[T, T]); t(lambda: Generic[()]); t(lambda: Annotated[int]); t(lambda: Deque[int]([1]))
t(lambda: List[ClassVar[int]]); t(lambda: List[Generic]); t(lambda: List[Final]); t(lambda: List[()]); t(lambda: ClassVar[Final[int]])
t(lambda: Union[int, 3]); t(lambda: Tuple[int, (1,2)]); t(lambda: Concatenate[int]); t(lambda: Unpack[int, str])
print(Annotated[Annotated[int, 1], 2], Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__, Annotated[List[T], 1][int])
print(List[int].__origin__, List[int].__args__, List[int].__module__, List.__origin__, List._name, List[int]._name)
print(list[T][int], dict[K, V][str, int], collections.abc.Callable[[T], K][int, str], type[T][int])
print(List[int] | None, None | List[int], "A" | List[int], List[int] | "A", Any | int, int | Any)
t(lambda: 3 | List[int])
print(Union[int, List[T]].__parameters__, Union[int, List[T]][str])
print(Callable[[int], str].__args__, get_args(Callable[[int], str]), get_args(Callable[..., str]), get_args(collections.abc.Callable[[int], str]))
print(typing.List.__doc__, typing.Optional.__doc__ is not None, List.append is list.append)
t(lambda: List.foo); t(lambda: List[int].foo); t(lambda: setattr(List, 'foo', 3)); t(lambda: len(List)); t(lambda: iter(List)); t(lambda: List[int].__foo__)
