# Uncaught infinite recursion is folded.
# point: 8.traceback-recursion
# exit: 1
# stderr: compared
def forever(n):
    return forever(n + 1)
forever(0)
