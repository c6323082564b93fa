# Type parameters and type aliases exist at run time.
def first[T](xs: list[T]) -> T:
    return xs[0]
class Box[T]:
    def __init__(self, v: T):
        self.v = v
type Pair[A] = tuple[A, A]
print(first([3]), first.__type_params__, Box.__type_params__, Box(1).v)
print(Pair, Pair.__value__, Pair.__type_params__)
print(Box[int], Box[int](5).v)
