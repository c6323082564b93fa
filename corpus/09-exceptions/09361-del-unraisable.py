# An exception in `__del__` is reported and ignored.
# exit: 0
# stderr: compared
import gc, sys
class D:
    def __del__(self):
        raise ValueError("in del")
def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg.split(" <")[0], args.object)
sys.unraisablehook = hook
d = D()
del d
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
try:
    sys.unraisablehook(3)
except TypeError as e:
    print(e)
