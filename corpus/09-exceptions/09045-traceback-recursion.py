# Repeated entries are counted.
# point: 8.traceback-recursion
# exit: 1
# stderr:
def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)

down(10)
