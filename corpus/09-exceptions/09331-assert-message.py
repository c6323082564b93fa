# An assertion shows its expression.
# exit: 1
# stderr: compared
def check(x):
    assert x > 3, f"x is {x}"
check(5)
check(1)
