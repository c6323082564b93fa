# A module body runs once, at the first import.
print("main starts")
from helpers import noisy
import helpers.noisy
from helpers.noisy import x
def f():
    import helpers.noisy as n
    return n.x
print(f(), x, helpers.LOADED)
import sys
print("helpers.noisy" in sys.modules, sys.modules["helpers.noisy"] is noisy)
