# An assertion shows its expression.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def check(x):
    assert x > 3, f"x is {x}"
check(5)
check(1)
