# An augmented assignment that fails.
# exit: 1
# stderr: compared
x = [1]
x += 5
