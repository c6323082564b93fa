# sys.excepthook with every kind of exception, and what happens to the exit status.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
import sys, atexit
def hook(kind, value, tb):
    print("hook", kind.__name__, value, tb.tb_lineno if tb else None, value.__traceback__ is tb, type(value.__context__).__name__)
    sys.__excepthook__(kind, value, tb)
    sys.stdout.flush()
sys.excepthook = hook
atexit.register(lambda: print("atexit after the hook"))
for args in ((ValueError, ValueError("direct"), None), (KeyError, KeyError("k"), None), (ValueError, 3, None), (None, None, None), (3, ValueError("odd"), None), (ValueError, ValueError("tb"), 5), (SystemExit, SystemExit(3), None)):
    try:
        sys.__excepthook__(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    sys.__excepthook__()
except TypeError as e:
    print(e)
class Sub(ValueError):
    def __str__(self): return "sub text"
try:
    raise KeyError("context")
except KeyError:
    raise Sub(1)
