# A decorator that fails is underlined.
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
