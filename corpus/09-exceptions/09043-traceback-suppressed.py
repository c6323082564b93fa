# `from None` hides the context.
# point: 8.traceback-chained
# exit: 1
# stderr:
try:
    {}["k"]
except KeyError:
    raise ValueError("clean") from None
