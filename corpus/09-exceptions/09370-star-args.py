# Calls with unpacked arguments.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def f(a, b):
    return a
print(f(*[1, 2]))
print(f(*[1], **{"c": 2}))
