# StopIteration inside of a generator becomes RuntimeError.
# point: 9.pep-479
# exit: 1
# stderr: compared
def g():
    yield next(iter([]))
list(g())
