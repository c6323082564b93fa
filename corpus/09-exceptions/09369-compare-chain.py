# A comparison that fails in a chain.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
print(1 < 2 < "x" < 4)
