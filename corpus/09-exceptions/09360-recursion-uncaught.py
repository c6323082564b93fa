# Uncaught infinite recursion is folded.
# exit: 1
# stderr: compared
def forever(n):
    return forever(n + 1)
forever(0)
