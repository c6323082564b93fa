# A cause hides the context, also further down.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
try:
    try:
        raise ValueError("one")
    except ValueError:
        raise KeyError("two")
except KeyError as e:
    try:
        raise TypeError("three") from e
    except TypeError as t:
        raise OSError("four")
