# A decorator that fails is underlined.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def broken(f):
    raise TypeError("no decorating")
def fine(f):
    return f
@fine
@broken
def function():
    pass
