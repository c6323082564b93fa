# What except* leaves over is raised as a group whose parts keep their tracebacks.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
def fail(kind, *args):
    raise kind(*args)
def collect():
    errors = []
    for kind, args in [(ValueError, ("v",)), (KeyError, ("k",)), (OSError, (2, "no file", "name"))]:
        try:
            fail(kind, *args)
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("collected", errors)
try:
    collect()
except* ValueError as group:
    print("handled", group.exceptions)
except* KeyError as group:
    group.exceptions[0].add_note("was a key")
    raise TypeError("while handling keys") from group
