# Lines that alternate are not folded.
# point: 8.traceback-recursion
# exit: 1
# stderr: compared
def even(n):
    if n == 0:
        raise LookupError("even")
    return odd(n - 1)
def odd(n):
    return even(n - 1)
even(6)
