# Long groups are cut after fifteen members.
# exit: 1
# stderr: compared
raise ExceptionGroup("many", [ValueError(i) for i in range(18)])
