# Carets below the failing call of a nested expression.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def g(x):
    raise ValueError(x)
def h(x, y=None):
    return x
print(h(1) + h(h(2), y=g(3)) + h(4))
