# Failing parts of conditional and boolean expressions.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def f(x):
    return (x.value if x else None) or x["k"] and not x
f(5)
