print("a starts")
from . import circle_b
NAME = "A"
def from_b():
    return circle_b.NAME
print("a ends")
