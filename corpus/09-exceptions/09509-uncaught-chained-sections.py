# A traceback with a cause, a context, notes and a group inside the chain.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
class Custom(Exception):
    def __str__(self): return "line one\nline two"
def first():
    raise KeyError("missing key")
def second():
    try:
        first()
    except KeyError as e:
        e.add_note("seen in second")
        e.add_note("two\nlines")
        raise Custom from e
def third():
    try:
        second()
    except Custom:
        raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("deep", [OSError(2, "no file", "name")])])
try:
    third()
except ExceptionGroup:
    int("no number")
