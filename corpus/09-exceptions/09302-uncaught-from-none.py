# `raise ... from None` hides the context.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
try:
    1 / 0
except ZeroDivisionError:
    raise RuntimeError("only this") from None
