# Exception groups check what they are made of.
# point: 8.groups
def report(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

report(lambda: ExceptionGroup("m", [ValueError(1), KeyError(2)]))
report(lambda: BaseExceptionGroup("m", [ValueError(1)]))
report(lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]))
report(lambda: ExceptionGroup("m", (ValueError(1),)))
report(lambda: ExceptionGroup())
report(lambda: ExceptionGroup(1, [ValueError()]))
report(lambda: ExceptionGroup("m", 3))
report(lambda: ExceptionGroup("m", []))
report(lambda: ExceptionGroup("m", [3]))
report(lambda: ExceptionGroup("m", {ValueError()}))
report(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))

class Mixed(Exception, BaseExceptionGroup):
    pass

report(lambda: Mixed("m", [KeyboardInterrupt()]))
report(lambda: Mixed("m", [ValueError()]))
g = ExceptionGroup("m", [ValueError(1), KeyError(2)])
print(g.message, g.exceptions, str(g), g.args, isinstance(g, Exception))
for name in ("message", "exceptions"):
    report(lambda: setattr(g, name, 3))
