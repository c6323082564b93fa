# A code that is no number is printed to stderr and the status is 1.
# point: 8.layout
# exit: 1
# stderr:
raise SystemExit("cannot go on")
