# A store to an attribute of a module is seen by the module's functions.
from helpers import counter
print(counter.bump(), counter.bump())
counter.step = 10
print(counter.bump(), counter.count)
counter.step = 0.5
print(counter.bump())
counter.count = "text"
try:
    counter.bump()
except TypeError as e:
    print(e)
counter.limit = lambda: "patched"
print(counter.ask())
del counter.step
counter.count = 0
try:
    counter.bump()
except NameError as e:
    print(e)
try:
    counter.step
except AttributeError as e:
    print(e)
