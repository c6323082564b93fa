# A comparison that fails in a chain.
# exit: 1
# stderr: compared
print(1 < 2 < "x" < 4)
