# Only the first fifteen exceptions of a group are printed.
# point: 8.traceback-groups
# exit: 1
# stderr:
raise ExceptionGroup("wide", [ValueError(i) for i in range(18)])
