# A default value that fails.
# exit: 1
# stderr: compared
def f(a, b=len(5)):
    pass
