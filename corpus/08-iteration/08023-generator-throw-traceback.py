# A thrown exception has the yield in its traceback, or the first line where nothing had run yet.
# point: 9.tracebacks
# exit: 1
# stderr:
import sys

def g():
    x = 1
    yield x

for steps in range(2):
    it = g()
    for _ in range(steps):
        next(it)
    try:
        it.throw(ValueError("thrown"))
    except ValueError as e:
        sys.excepthook(type(e), e, e.__traceback__)
raise SystemExit(1)
