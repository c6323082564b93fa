# An augmented assignment that fails.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
x = [1]
x += 5
