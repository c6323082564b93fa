# `from None` hides the context.
# exit: 1
# stderr:
try:
    {}["k"]
except KeyError:
    raise ValueError("clean") from None
