# A bare raise keeps the traceback and adds no line twice.
# point: 8.re-raise
# exit: 1
# stderr: compared
def inner():
    raise ValueError("v")
def outer():
    try:
        inner()
    except ValueError:
        print("seen")
        raise
outer()
