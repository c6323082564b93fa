# A loop over what cannot be iterated.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
for x in 5:
    pass
