# An uncaught exception prints the calls that led to it, the failing part underlined.
# point: 8.traceback-carets
# exit: 1
# stderr:
def divide(a, b):
    return a / b

def outer():
    x = 3
    return 1 + divide(x, 0) * 2

outer()
