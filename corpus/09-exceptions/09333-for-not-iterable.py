# A loop over what cannot be iterated.
# exit: 1
# stderr: compared
for x in 5:
    pass
