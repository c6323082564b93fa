# split, subgroup and derive keep tracebacks, causes, contexts and notes; nested structure stays.
# point: 8.groups
def tree(e, depth=0):
    line = "  " * depth + type(e).__name__ + repr(e.args[:1] if not isinstance(e, BaseExceptionGroup) else (e.message,))
    extra = [n for n in ("__cause__", "__context__", "__traceback__") if getattr(e, n) is not None]
    print(line, extra, getattr(e, "__notes__", []), getattr(e, "tag", ""))
    for sub in getattr(e, "exceptions", ()): tree(sub, depth + 1)
def raised(e, cause=None):
    try:
        raise e from cause
    except BaseException as caught:
        return caught
inner = raised(ExceptionGroup("inner", [raised(ValueError(1)), KeyError("k"), OSError(2, "x")]), LookupError("why"))
inner.add_note("inner note")
outer = raised(ExceptionGroup("outer", [inner, ValueError(3), ExceptionGroup("only keys", [KeyError("z")])]))
outer.add_note("outer note")
outer.__context__ = TypeError("before")
tree(outer)
match, rest = outer.split(ValueError)
tree(match)
tree(rest)
print(match.exceptions[0].exceptions[0] is inner.exceptions[0], match.__traceback__ is outer.__traceback__, match.__cause__, match.__context__ is outer.__context__, match.__notes__ is outer.__notes__)
print(outer.split(OSError)[0].exceptions[0].__cause__ is inner.__cause__)
tree(outer.subgroup((KeyError, OSError)))
print(outer.subgroup(ExceptionGroup) is outer, outer.split(ExceptionGroup), outer.subgroup(MemoryError), outer.split(MemoryError)[1] is outer)
print(outer.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == "inner"))
print(outer.split(lambda e: e is inner)[1])
class Tagged(ExceptionGroup):
    def __new__(cls, message, excs, tag="none"):
        self = super().__new__(cls, message, excs)
        self.tag = tag
        return self
    def derive(self, excs): return Tagged(self.message, excs, self.tag)
t = raised(Tagged("t", [ValueError(1), ExceptionGroup("plain", [KeyError(2), ValueError(5)])], "T"))
t.add_note("n")
match, rest = t.split(ValueError)
tree(match)
tree(rest)
class NoDerive(ExceptionGroup): pass
print(type(NoDerive("n", [ValueError(), KeyError()]).split(ValueError)[0]).__name__)
class BaseOnly(BaseExceptionGroup): pass
print(type(BaseOnly("b", [ValueError(), KeyboardInterrupt()]).split(ValueError)[0]).__name__, type(BaseOnly("b", [ValueError(), KeyboardInterrupt()]).split(ValueError)[1]).__name__)
class DerivesTuple(ExceptionGroup):
    def derive(self, excs): return tuple(excs)
class DeriveRaises(ExceptionGroup):
    def derive(self, excs): raise RuntimeError("derive")
for g in (DerivesTuple("d", [ValueError(), KeyError()]), DeriveRaises("d", [ValueError(), KeyError()])):
    try:
        print(g.split(ValueError))
    except Exception as e:
        print(type(e).__name__, e)
def handled():
    try:
        raise t
    except* KeyError as keys:
        tree(keys)
        raise
try:
    handled()
except ExceptionGroup as e:
    tree(e)
    print(e is t, e.__cause__, type(e.__context__).__name__)
deep = ValueError("bottom")
for i in range(50): deep = ExceptionGroup(str(i), [deep])
print(repr(deep.subgroup(ValueError)).count("ExceptionGroup"), deep.subgroup(KeyError))
g = ExceptionGroup("notes", [ValueError()])
g.__notes__ = "not a list"
print(getattr(g.subgroup(lambda e: not isinstance(e, ExceptionGroup)), "__notes__", "none"))
