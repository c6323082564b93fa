# A group with a cause, notes and a chained member.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
try:
    try:
        raise OSError(2, "No such thing", "name.txt")
    except OSError as e:
        raise ValueError("wrapped") from e
except ValueError as e:
    member = e
group = BaseExceptionGroup("g", [member, KeyboardInterrupt("stop")])
group.add_note("a note on the group")
raise group from RuntimeError("why")
