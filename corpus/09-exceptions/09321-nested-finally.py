# An exception in `finally` replaces one on its way, with context.
# point: 8.chaining
# exit: 1
# stderr: compared
def f():
    try:
        raise KeyError("first")
    finally:
        [][1]
f()
