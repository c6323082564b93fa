# What becomes of a warning by each action, by text, module and line, and what filters refuse.
import warnings


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for action in ("default", "always", "all", "ignore", "module", "once", "error", "bogus"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        if action == "bogus":
            attempt(warnings.simplefilter, action)
            continue
        warnings.simplefilter(action)
        registry = {}
        for line in (1, 1, 2):
            attempt(warnings.warn_explicit, "m", UserWarning, "file.py", line, registry=registry)
            attempt(warnings.warn_explicit, "n", UserWarning, "file.py", line, "module", registry)
        print(action, [(str(w.message), w.lineno) for w in caught], sorted(map(str, registry)))
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", "AbC", lineno=3)
    warnings.filterwarnings("error", module="mo", append=True)
    warnings.filterwarnings("ignore", "AbC", lineno=3)
    print(len(warnings.filters))
    attempt(warnings.warn_explicit, "abcdef", UserWarning, "f", 3)
    attempt(warnings.warn_explicit, "abcdef", UserWarning, "f", 4)
    attempt(warnings.warn_explicit, "q", UserWarning, "mod.py", 4)
    attempt(warnings.warn_explicit, "q", UserWarning, "a", "b")
    print([(str(w.message), w.filename, w.lineno) for w in caught])
attempt(warnings.filterwarnings, "x")
attempt(warnings.filterwarnings, "ignore", 5)
attempt(warnings.filterwarnings, "ignore", "", int)
attempt(warnings.filterwarnings, "ignore", lineno=-1)
attempt(warnings.warn, "x", int)
attempt(warnings.warn, "x", skip_file_prefixes=[])


def level(n):
    warnings.warn(f"level {n}", stacklevel=n)


@warnings.deprecated("old")
class Old:
    def __init__(self, a):
        self.a = a


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for n in (0, 1, 2, 9):
        level(n)
    Old(1)

    class New(Old):
        pass

    New(2)
    print([(str(w.message), w.category.__name__, w.lineno, w.filename == "<sys>") for w in caught])
