# `match` compares literals by equality and singletons by identity.
def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2:
            return "small"
        case -3:
            return "minus three"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "true"
        case 1.5:
            return "float"
        case _:
            return "other"
for x in (0, 1, 2, -3, "a", None, True, False, 1.5, 0.0, "z", []):
    print(repr(x), f(x))
