# Groups in groups with causes, notes and tracebacks of their own.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
def fail(x):
    raise ValueError(x)
def collect():
    out = []
    for i in range(3):
        try:
            fail(i)
        except ValueError as e:
            if i == 1:
                e.add_note("a note\nof two lines")
            out.append(e)
    try:
        try:
            fail("inner")
        except ValueError as e:
            raise KeyError("caused") from e
    except KeyError as e:
        out.append(e)
    return out
def build():
    try:
        raise ExceptionGroup("inner group", collect())
    except ExceptionGroup as g:
        g.add_note("note of the group")
        raise ExceptionGroup("outer group", [g, TypeError("plain"), ExceptionGroup("empty-ish", [OSError()])])
build()
