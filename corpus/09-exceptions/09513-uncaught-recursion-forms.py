# Repeated lines are folded after three; two functions calling each other are not.
# point: 8.traceback-recursion
# exit: 1
# stderr: compared
import traceback, sys
def down(n):
    if n == 0: raise ValueError("bottom")
    return down(n - 1)
for depth in (2, 3, 4, 5):
    try:
        down(depth)
    except ValueError:
        traceback.print_exc(file=sys.stdout)
def ping(n):
    if n == 0: 1 / 0
    pong(n)
def pong(n): ping(n - 1)
try:
    ping(4)
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
class Deep:
    def __getattr__(self, name): return getattr(self, name + "x") if len(name) < 8 else missing
try:
    Deep().a
except NameError:
    traceback.print_exc(file=sys.stdout)
def twice(n):
    if n: down(5) if n == 1 else twice(n - 1)
twice(6)
