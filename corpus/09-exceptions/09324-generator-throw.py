# `throw` shows where the generator stood.
# point: 9.tracebacks
# exit: 1
# stderr: compared
def g():
    try:
        yield 1
    finally:
        print("cleanup")
it = g()
next(it)
it.throw(ValueError("thrown"))
