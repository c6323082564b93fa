# A failed guard leaves captures bound and goes on with the next case.
def f(x):
    match x:
        case [a, b] if a > b:
            return "desc"
        case [a, b] if a == b:
            return "same"
        case [a, b]:
            return "asc"
print(f([2, 1]), f([1, 1]), f([1, 2]), f(3))
match (1, 2):
    case (p, q) if p > q:
        pass
    case _:
        print(p, q)
class Color:
    RED = 1
    GREEN = 2
for c in (1, 2, 3):
    match c:
        case Color.RED:
            print("red")
        case Color.GREEN:
            print("green")
        case other:
            print("other", other)
