# Annotations do not change behaviour and are evaluated on demand.
def f(x: int, y: "str" = 5, *a: 1 // 0) -> undefined_name:
    return x
print(f("text"))
count: int = "not an int"
later: missing
print(count)
class C:
    a: int
    b: str = "x"
print(C.__annotations__, hasattr(C, "a"), C.b)
try:
    f.__annotations__
except (NameError, ZeroDivisionError) as e:
    print(type(e).__name__, e)
def g(a: int, b: list[str]) -> None: ...
print(g.__annotations__)
try:
    later
except NameError as e:
    print(e)
