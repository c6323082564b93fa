# The module traceback: limits, chains, stacks, formats and their error cases.
# point: 8.traceback-chained
import traceback, sys, io
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def inner(n):
    if n: return inner(n - 1)
    raise ValueError("inner error")
def chained():
    try:
        inner(1)
    except ValueError as e:
        raise KeyError("chained") from e
try:
    chained()
except KeyError as e:
    error = e
tb = error.__traceback__
print("".join(traceback.format_exception(error)))
print("".join(traceback.format_exception(error, chain=False)))
print("".join(traceback.format_exception(error.__cause__, limit=1)))
print("".join(traceback.format_exception(error.__cause__, limit=-1)))
print("".join(traceback.format_exception(error.__cause__, limit=0)))
print(traceback.format_exception_only(error), traceback.format_exception_only(KeyError, error), traceback.format_exception_only(error, show_group=True))
print([(s.name, s.lineno, s.line) for s in traceback.extract_tb(error.__cause__.__traceback__)])
print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(error.__cause__.__traceback__)])
print(traceback.format_tb(tb, limit=1))
out = io.StringIO()
traceback.print_tb(tb, file=out)
print(out.getvalue())
summary = traceback.StackSummary.extract(traceback.walk_tb(error.__cause__.__traceback__), limit=2)
print(len(summary), summary[0].name, type(summary).__name__, summary.format()[0])
frame = traceback.FrameSummary("no_such_file.py", 3, "func", line="  x = 1", colno=2, end_colno=3)
print(repr(frame), frame.line, tuple(frame), frame == ("no_such_file.py", 3, "func", "x = 1"), list(frame), len(frame))
print(traceback.StackSummary.from_list([frame, ("f.py", 1, "g", "code()"), ("f.py", 1, "g", None)]).format())
print(traceback.format_list([("f.py", 1, "g", "code()")]))
repeated = traceback.StackSummary.from_list([("f.py", 1, "g", "code()")] * 6)
print("".join(repeated.format()))
te = traceback.TracebackException.from_exception(error)
print(te, te.exc_type_str, te.__cause__.exc_type_str, te.__context__ is not None, te.__suppress_context__, te._str, len(te.stack))
print("".join(te.format(chain=False)), list(te.format_exception_only()))
print(te == traceback.TracebackException.from_exception(error), te == 3)
te.print(file=out)
compact = traceback.TracebackException.from_exception(error, compact=True)
print(compact.__context__, compact.__cause__ is not None)
group = ExceptionGroup("g", [ValueError(i) for i in range(4)])
print("".join(traceback.TracebackException.from_exception(group, max_group_width=2).format()))
print("".join(traceback.TracebackException.from_exception(ExceptionGroup("a", [ExceptionGroup("b", [group])]), max_group_depth=2).format()))
print("".join(traceback.format_exception_only(group, show_group=True)))
try:
    1 / 0
except ZeroDivisionError:
    print(traceback.format_exc(), traceback.format_exc(limit=0))
    out = io.StringIO()
    traceback.print_exc(file=out, limit=1)
    print(out.getvalue())
print(traceback.format_exc())
attempt(lambda: traceback.format_exception())
attempt(lambda: traceback.format_exception(3))
attempt(lambda: traceback.format_exception(ValueError, ValueError("three"), None))
attempt(lambda: traceback.format_exception(None, None, None))
attempt(lambda: traceback.format_exception(ValueError, None))
attempt(lambda: traceback.print_exception(3))
attempt(lambda: traceback.extract_tb(None))
attempt(lambda: traceback.format_tb(3))
def stack(): return [(s.name, s.line) for s in traceback.extract_stack()]
print(stack())
print(traceback.format_stack()[-1])
print(sorted(traceback.__all__))
traceback.clear_frames(tb)
