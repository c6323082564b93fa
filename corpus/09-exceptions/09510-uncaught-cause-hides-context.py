# A cause is shown in the place of the context; a cause of a cause keeps its own sections.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
def a():
    raise KeyError("a")
def b():
    try:
        a()
    except KeyError:
        raise ValueError("b")
try:
    b()
except ValueError as e:
    try:
        raise OSError("context")
    except OSError:
        try:
            raise RuntimeError("end") from e
        finally:
            print("before the traceback")
