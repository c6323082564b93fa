# A default value that fails.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def f(a, b=len(5)):
    pass
