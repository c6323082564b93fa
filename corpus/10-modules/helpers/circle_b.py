print("b starts")
from . import circle_a
NAME = "B"
print(hasattr(circle_a, "NAME"))
def from_a():
    return circle_a.NAME
print("b ends")
