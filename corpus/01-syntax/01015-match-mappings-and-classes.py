# Mapping patterns take the rest and class patterns use __match_args__.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
def f(v):
    match v:
        case {"op": "add", "args": [a, b]}:
            return a + b
        case {"op": name, **rest}:
            return (name, rest)
        case P(0, 0):
            return "origin"
        case P(x, y=0):
            return ("on x", x)
        case P(x=a, y=b) if a == b:
            return ("diagonal", a)
        case P():
            return "point"
        case int(n) | float(n):
            return ("number", n)
        case str() as s:
            return ("str", s)
        case _:
            return None
for v in ({"op": "add", "args": [1, 2]}, {"op": "x", "k": 1}, {}, P(0, 0), P(3, 0), P(2, 2), P(1, 2), 5, 2.5, True, "s", [1]):
    print(f(v))
class Q:
    __match_args__ = ("a",)
try:
    match Q():
        case Q(1, 2):
            pass
except TypeError as e:
    print(e)
match Q():
    case Q(1):
        print("no")
    case _:
        print("no attribute")
