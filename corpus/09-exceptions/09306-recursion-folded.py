# Repeated lines of a deep traceback are folded.
# point: 8.traceback-recursion
# exit: 1
# stderr: compared
def f(n):
    if n == 0:
        raise ValueError("bottom")
    return f(n - 1)
def g(n):
    return f(n) + 1
g(20)
