# The module traceback prints what the interpreter prints.
# stderr: compared
import traceback
print("".join(traceback.format_exception_only(None)))
print(traceback.format_exception(None))
try:
    try: 1/0
    except ZeroDivisionError: traceback.print_exc(); print(traceback.format_exc()); print(traceback.format_exc(limit=0)); raise KeyError("x")
except KeyError as e:
    e.add_note("n1\nn2")
    print(traceback.format_exception(e))
    print(traceback.format_exception_only(e), traceback.format_exception_only(KeyError, e))
    traceback.print_exception(type(e), e, e.__traceback__)
    try: traceback.print_exception(type(e), e)
    except Exception as x: print(repr(x))
    try: traceback.print_exception(5)
    except Exception as x: print(repr(x))
print(traceback.format_exc())
def f(n):
    if n == 0: raise ValueError("deep\nline")
    f(n - 1)
try: f(10)
except ValueError as e:
    print("".join(traceback.format_tb(e.__traceback__)))
    print(len(traceback.extract_tb(e.__traceback__)), traceback.extract_tb(e.__traceback__, 2), traceback.extract_tb(e.__traceback__, limit=-1))
    s = traceback.extract_tb(e.__traceback__)[0]
    print(s.filename == __file__, s.lineno, s.name, s.line, s.colno, s.end_colno, s.end_lineno, len(s), list(s)[1:], s[2], s == s, s == ("a",1,"b","c"))
    te = traceback.TracebackException.from_exception(e)
    print(str(te), te.exc_type_str, te.stack[0].name)
    print(list(te.format_exception_only()))
def g():
    traceback.print_stack()
    print("".join(traceback.format_stack(limit=1)))
    return traceback.extract_stack()
print(g())
print([ (f.f_code.co_name, l) for f, l in traceback.walk_stack(None)])
print(traceback.format_list([("file", 1, "name", "line"), ("file", 2, "n2", None)]))
try:
    try: raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [OSError(2, "x")])])
    except* ValueError as e:
        traceback.print_exc()
        raise
except ExceptionGroup as e:
    traceback.print_exc()
    print(list(traceback.TracebackException.from_exception(e).format_exception_only(show_group=True)))
try: [].apend(1)
except AttributeError as e: traceback.print_exc()
try: fo
except NameError: traceback.print_exc()
try: import traceback.x
except ImportError: traceback.print_exc()
try: raise SyntaxError("bad", ("f.py", 1, 3, "a b c\n", 1, 4))
except SyntaxError: traceback.print_exc()
try:
    (1 +
     2 + "a"
     + 3)
except TypeError: traceback.print_exc()
