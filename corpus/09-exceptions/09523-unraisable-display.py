# What sys.unraisablehook gets and prints: the message, the object, the traceback.
# point: 8.del-exceptions
import sys, gc, io
class Args: pass
def show(args):
    print(type(args).__name__, args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, (args.err_msg or "").split(" <")[0], args.object, len(args))
class D:
    def __del__(self): raise ValueError("from del")
def make(n=20):
    for i in range(n): D()
seen = []
sys.unraisablehook = lambda args: seen.append(args)
make()
gc.collect()
show(seen[0])
print(seen[0].exc_traceback.tb_frame.f_code.co_name, seen[0].exc_traceback.tb_next)
print(repr(seen[0])[:60], seen[0][0].__name__, tuple(seen[0])[1])
for name in ("exc_type", "exc_value", "exc_traceback", "err_msg", "object"):
    try:
        setattr(seen[0], name, None)
    except AttributeError as e:
        print(e)
seen.clear()
def failing(args): raise RuntimeError("hook fails")
sys.unraisablehook = failing
sys.stderr, saved = io.StringIO(), sys.stderr
make()
gc.collect()
text = sys.stderr.getvalue()
sys.stderr = saved
lines = text.splitlines()
print("Exception ignored in sys.unraisablehook: " in text, "RuntimeError: hook fails" in text)
sys.unraisablehook = sys.__unraisablehook__
sys.stderr, saved = io.StringIO(), sys.stderr
make()
gc.collect()
text = sys.stderr.getvalue()
sys.stderr = saved
print(text.splitlines()[0].split(" <")[0], "in __del__" in text, "ValueError: from del" in text, "raise ValueError" in text)
sys.unraisablehook = None
sys.stderr, saved = io.StringIO(), sys.stderr
make()
gc.collect()
text = sys.stderr.getvalue()
sys.stderr = saved
print("ValueError: from del" in text)
del sys.unraisablehook
sys.stderr, saved = io.StringIO(), sys.stderr
make()
gc.collect()
text = sys.stderr.getvalue()
sys.stderr = saved
print("ValueError: from del" in text)
sys.stderr, saved = None, sys.stderr
make()
gc.collect()
sys.stderr = saved
for bad in (None, 3, (1, 2, 3, 4, 5)):
    try:
        sys.__unraisablehook__(bad)
    except TypeError as e:
        print(e)
print(callable(sys.__unraisablehook__), sys.__unraisablehook__.__name__)
sys.unraisablehook = lambda args: None
