# Exceptions in __del__ are handed to sys.unraisablehook, and the handled exception stays.
# point: 8.del-exceptions
import gc, sys, weakref
log = []
def hook(args):
    log.append((args.exc_type.__name__, str(args.exc_value), args.err_msg and args.err_msg.split(" <")[0], type(args.object).__name__, args.exc_traceback is not None))
sys.unraisablehook = hook
class D:
    def __init__(self, error): self.error = error
    def __del__(self):
        if self.error: raise self.error
def make(error):
    for i in range(30): D(error)
def run(error):
    make(error)
    gc.collect()
    print(len(log) > 0, sorted(set(log)))
    log.clear()
run(ValueError("v"))
run(KeyError("k"))
run(SystemExit(3))
run(KeyboardInterrupt())
run(None)
def handled():
    try:
        raise OSError("current")
    except OSError as e:
        make(ValueError("while handling"))
        gc.collect()
        print(type(sys.exception()).__name__, e)
    log.clear()
handled()
class Catches:
    def __del__(self):
        try:
            raise KeyError("inside")
        except KeyError:
            log.append("caught inside")
for i in range(20): Catches()
gc.collect()
print(sorted(set(log)))
log.clear()
class NotCallable:
    __del__ = 5
for i in range(20): NotCallable()
gc.collect()
print(sorted(set(row[:2] for row in log)))
log.clear()
class WrongArguments:
    def __del__(self, extra): pass
for i in range(20): WrongArguments()
gc.collect()
print(sorted(set(row[:2] for row in log)))
log.clear()
class Target: pass
def callbacks():
    def callback(ref): raise ValueError("in callback")
    refs = [weakref.ref(Target(), callback) for i in range(20)]
    gc.collect()
    return refs
kept = callbacks()
gc.collect()
print(sorted(set(row[:2] + row[3:4] for row in log)))
log.clear()
def generator():
    def g():
        try:
            yield
        finally:
            raise RuntimeError("closing")
    for i in range(20):
        next(g())
generator()
gc.collect()
print(sorted(set((row[0], row[1]) for row in log)))
log.clear()
d = D(ValueError("explicit"))
try:
    d.__del__()
except ValueError as e:
    print("explicit call raises", e)
d.error = None
