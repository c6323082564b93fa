# A cause hides the context, also further down.
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
