# A generator expression has an entry of its own.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
print(max(10 / x for x in [5, 2, 0]))
