# The main program is __main__; a module can look at it.
import sys
value = 5
def show():
    return value
from helpers import looks
print(looks.look(), sys.modules["__main__"].value)
value = 6
print(looks.look(), sys.modules["__main__"].show())
