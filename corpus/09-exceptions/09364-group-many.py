# Long groups are cut after fifteen members.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
raise ExceptionGroup("many", [ValueError(i) for i in range(18)])
