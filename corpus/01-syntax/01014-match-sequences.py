# Sequence patterns take lists and tuples, but not strings.
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case [1, *rest]:
            return ("starts with 1", rest)
        case (a, b):
            return ("pair", a, b)
        case [first, *_, last]:
            return ("ends", first, last)
    return "no match"
for x in ([], (), [5], [1, 2, 3], (7, 8), [4, 5, 6], "ab", {1, 2}, range(2), b"ab", {}):
    print(x, f(x))
