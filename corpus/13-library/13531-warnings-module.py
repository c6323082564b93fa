# The module warnings: filters, stack levels, categories, catch_warnings, deprecated.
# point: 11.never-awaited
import warnings, sys, io
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def caught(f, action="always", **kw):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter(action, **kw)
        try:
            f()
        except Warning as e:
            return "raised", type(e).__name__, str(e)
    return [(x.category.__name__, str(x.message), x.lineno, x.filename.rsplit("/", 1)[-1]) for x in w]
def warn_here(level=1): warnings.warn("here", stacklevel=level)
def caller(level): warn_here(level)
for level in (1, 2, 3, 50):
    print(caught(lambda: caller(level)))
print(caught(lambda: warnings.warn("user")))
print(caught(lambda: warnings.warn("deprecated", DeprecationWarning)))
print(caught(lambda: warnings.warn(SyntaxWarning("instance"))))
print(caught(lambda: warnings.warn(SyntaxWarning("instance"), DeprecationWarning)))
print(caught(lambda: warnings.warn("e"), "error"), caught(lambda: warnings.warn("e"), "ignore"))
print(len(caught(lambda: [warnings.warn("twice") for _ in range(3)], "default")), len(caught(lambda: [warnings.warn("twice") for _ in range(3)], "once")), len(caught(lambda: [warnings.warn("twice") for _ in range(3)])))
for args in ((3,), ("m", 3), ("m", int), ("m", ValueError), ("m", None), (None,)):
    attempt(lambda: caught(lambda: warnings.warn(*args)))
attempt(lambda: warnings.simplefilter("bad"))
attempt(lambda: warnings.filterwarnings("ignore", message=3))
attempt(lambda: warnings.filterwarnings("ignore", category=3))
attempt(lambda: warnings.filterwarnings("ignore", lineno=-1))
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="skip.*")
    warnings.filterwarnings("error", message="stop", category=RuntimeWarning)
    warnings.filterwarnings("always", append=True)
    warnings.warn("skip this")
    warnings.warn("keep this")
    warnings.warn("stop")
    attempt(lambda: warnings.warn("stop now", RuntimeWarning))
    print([str(x.message) for x in w], len(warnings.filters))
print(warnings.formatwarning("text", UserWarning, "nofile.py", 3), warnings.formatwarning(UserWarning("u"), UserWarning, "nofile.py", 3, line="the line"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn_explicit("explicit", UserWarning, "made.py", 77, module="mod")
    x = w[0]
    print(x.message, x.category, x.filename, x.lineno, x.line, x.source, x.file, str(x)[:60])
out = io.StringIO()
warnings.showwarning("shown", UserWarning, "f.py", 1, file=out, line="code")
print(out.getvalue())
saved = warnings.showwarning
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = lambda *a, **k: print("custom", a[0], a[1].__name__, len(a))
    warnings.warn("through custom")
print(warnings.showwarning is saved)
cw = warnings.catch_warnings(record=True)
with cw as log: pass
attempt(lambda: cw.__enter__())
attempt(lambda: warnings.catch_warnings().__exit__())
print(repr(warnings.catch_warnings(record=True)))
with warnings.catch_warnings(record=True, action="always", category=UserWarning) as w:
    warnings.warn("by action")
    print(len(w))
@warnings.deprecated("use new")
def old(x): return x
@warnings.deprecated("class old", category=PendingDeprecationWarning)
class Old:
    def __init__(self, v): self.v = v
class Sub(Old): pass
print(caught(lambda: old(1)), caught(lambda: Old(1)), caught(lambda: Sub(1)), old.__deprecated__, Old.__deprecated__)
def make_sub():
    class Another(Old): pass
print(caught(make_sub))
attempt(lambda: warnings.deprecated(3))
attempt(lambda: warnings.deprecated)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("skips", skip_file_prefixes=("nothing",), stacklevel=2)
    print(len(w))
attempt(lambda: warnings.warn("x", skip_file_prefixes=3))
print(issubclass(ResourceWarning, Warning), sorted(c.__name__ for c in Warning.__subclasses__() if c.__module__ == "builtins"))
