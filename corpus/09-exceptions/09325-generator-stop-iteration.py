# StopIteration inside of a generator becomes RuntimeError.
# exit: 1
# stderr: compared
def g():
    yield next(iter([]))
list(g())
