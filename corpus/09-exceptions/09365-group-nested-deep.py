# Deeply nested groups are cut.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
e = ValueError("core")
for i in range(13):
    e = ExceptionGroup(f"level {i}", [e])
raise e
