# An exception in `__del__` is reported and ignored.
# point: 8.del-exceptions
# exit: 0
# stderr: compared
import gc, sys
class D:
    def __del__(self):
        raise ValueError("in del")
seen = set()
def hook(args):
    seen.add((args.exc_type.__name__, str(args.exc_value), args.err_msg.split(" <")[0], args.object))
sys.unraisablehook = hook
def make():
    for i in range(20):
        D()
make()
gc.collect()
for row in seen:
    print(*row)
sys.unraisablehook = lambda args: None
gc.collect()
try:
    sys.__unraisablehook__(3)
except TypeError as e:
    print(e)
