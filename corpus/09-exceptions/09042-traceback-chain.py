# Causes and contexts are printed before what they led to.
# point: 8.traceback-chained
# exit: 1
# stderr:
def first():
    raise KeyError("first")

def second():
    try:
        first()
    except KeyError:
        raise ValueError("second")

def third():
    try:
        second()
    except ValueError as e:
        raise OSError("third") from e

third()
