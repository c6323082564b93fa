# What the clauses raise, and what they raise again, leaves as one group.
# point: 8.except-star
def run(exc):
    try:
        try:
            raise exc
        except* ValueError:
            raise KeyError("new")
        except* TypeError:
            raise
    except BaseException as e:
        print(repr(e))
        for part in getattr(e, "exceptions", ()):
            print("  ", repr(part), repr(part.__context__))

run(ExceptionGroup("g", [ValueError(1)]))
run(ExceptionGroup("g", [TypeError(1)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]))
run(TypeError("naked"))
