# Warnings: filters, what is shown where, recording, errors.
# stderr: compared
import warnings, sys
def f():
    warnings.warn("hello")
    warnings.warn("hello", stacklevel=2)
for i in range(3): f()
warnings.warn("dep", DeprecationWarning)
warnings.warn("res", ResourceWarning)
warnings.warn("pend", PendingDeprecationWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("one", RuntimeWarning); warnings.warn("two", DeprecationWarning)
    print(len(w), w[0].message, w[0].category, w[0].lineno, w[0].filename == __file__, w[1].category is DeprecationWarning)
    print(str(w[0]).replace(__file__, "F")); print(repr(w[0]).replace(__file__, "F"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom")
    except UserWarning as e: print(repr(e))
warnings.warn("again")
class MyW(UserWarning): pass
warnings.warn(MyW("mine"))
for bad in [("m", int), ("m", 3)]:
    try: warnings.warn(*bad)
    except TypeError as e: print(e)
for kw in [dict(action="x"), dict(action="once", category=int), dict(action="once", lineno=-1), dict(action="once", lineno="a"), dict(action="once",message=1)]:
    try: warnings.filterwarnings(**kw)
    except Exception as e: print(repr(e))
print(warnings.formatwarning("m", UserWarning, "nofile.py", 3), end="")
print(warnings.formatwarning("m", UserWarning, "nofile.py", 3, "the line"), end="")
warnings.warn_explicit("exp", UserWarning, "x.py", 12)
warnings.simplefilter("once")
for i in range(2): warnings.warn("o")
warnings.warn("o")
old = warnings.showwarning
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", message, category.__name__, lineno)
warnings.showwarning = show
warnings.warn("custom")
warnings.showwarning = old
@warnings.deprecated("use g")
def g(): return 1
with warnings.catch_warnings(record=True, action="always") as w:
    print(g(), w[0].message, w[0].category.__name__, w[0].lineno, g.__deprecated__)
c = warnings.catch_warnings()
try: c.__exit__()
except RuntimeError as e: print(e)
with c:
    try: c.__enter__()
    except RuntimeError as e: print(e)
warnings.warn("far", stacklevel=50)
print(sorted(warnings.__all__))
warnings.resetwarnings(); print(warnings.filters)
warnings.warn("d2", DeprecationWarning)
