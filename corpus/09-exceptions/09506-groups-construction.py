# Exception groups: the checks of their constructor, nesting, equality of the parts, printing.
# point: 8.groups
def attempt(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)

attempt(lambda: ExceptionGroup("m", [ValueError(1)]))
attempt(lambda: ExceptionGroup("m", (ValueError(1), KeyError(2))))
attempt(lambda: ExceptionGroup("m", []))
attempt(lambda: ExceptionGroup("m"))
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup(1, [ValueError()]))
attempt(lambda: ExceptionGroup("m", ValueError()))
attempt(lambda: ExceptionGroup("m", 5))
attempt(lambda: ExceptionGroup("m", {ValueError()}))
attempt(lambda: ExceptionGroup("m", iter([ValueError()])))
attempt(lambda: ExceptionGroup("m", "abc"))
attempt(lambda: ExceptionGroup("m", [ValueError]))
attempt(lambda: ExceptionGroup("m", [ValueError(), 3]))
attempt(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("m", [BaseExceptionGroup("n", [SystemExit()])]))
attempt(lambda: BaseExceptionGroup("m", [ValueError()]))
attempt(lambda: BaseExceptionGroup("m", [SystemExit()]))
attempt(lambda: type(BaseExceptionGroup("m", [ValueError()])).__name__)
attempt(lambda: ExceptionGroup("m", [ValueError()], 3))
attempt(lambda: ExceptionGroup(message="m", exceptions=[ValueError()]))
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [KeyError("k"), OSError(5)])])
print(g, str(g), g.message, g.exceptions, g.args)
attempt(lambda: setattr(g, "message", "x"))
attempt(lambda: setattr(g, "exceptions", ()))
parts = [ValueError(1)]
h = ExceptionGroup("h", parts)
parts.append(KeyError(2))
print(h.exceptions, h.args, repr(h))
class Sub(ExceptionGroup):
    pass
class WithDerive(ExceptionGroup):
    def derive(self, excs): return WithDerive(self.message, excs)
class WithArgs(ExceptionGroup):
    def __new__(cls, message, excs, code): return super().__new__(cls, message, excs)
    def __init__(self, message, excs, code): self.code = code
class Base(BaseExceptionGroup): pass
class NotException(BaseExceptionGroup, ValueError): pass
attempt(lambda: Sub("s", [ValueError()]))
attempt(lambda: Sub("s", [SystemExit()]))
attempt(lambda: Base("s", [ValueError()]))
attempt(lambda: type(Base("s", [ValueError()])).__name__)
attempt(lambda: Base("s", [SystemExit()]))
attempt(lambda: NotException("s", [SystemExit()]))
attempt(lambda: WithArgs("w", [ValueError()], 3).code)
attempt(lambda: WithArgs("w", [ValueError()]))
attempt(lambda: ExceptionGroup.__class_getitem__(ValueError))
attempt(lambda: ExceptionGroup[ValueError])
attempt(lambda: ExceptionGroup.__mro__)
print(isinstance(g, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
for size in (1, 2):
    print(str(ExceptionGroup("n", [ValueError(i) for i in range(size)])))
attempt(lambda: Sub("s", [ValueError(), KeyError()]).split(ValueError))
attempt(lambda: WithDerive("s", [ValueError(), KeyError()]).split(ValueError))
attempt(lambda: WithArgs("w", [ValueError(), KeyError()], 3).subgroup(KeyError))
class BadDerive(ExceptionGroup):
    def derive(self, excs): return 5
attempt(lambda: BadDerive("b", [ValueError(), KeyError()]).split(ValueError))
for condition in (ValueError, (ValueError, KeyError), lambda e: isinstance(e, OSError), OSError, lambda e: True, lambda e: False, int, 3, "x", None, (ValueError, 3), (), SystemExit, ExceptionGroup):
    attempt(lambda: g.split(condition))
    attempt(lambda: g.subgroup(condition))
attempt(lambda: g.split())
attempt(lambda: g.derive())
attempt(lambda: g.derive([SystemExit()]))
attempt(lambda: g.subgroup(lambda e: 1 / 0))
seen = []
g.subgroup(lambda e: seen.append(type(e).__name__))
print(seen)
