# Messages that name the class array show its module.
from array import array

for action in (lambda: array("i", [1]) < [1], lambda: hash(array("i")), lambda: array("i").foo):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
