# How notes and messages are shown: non-strings, failing __str__, names of classes.
# point: 8.traceback-notes
import traceback
def show(e):
    print("".join(traceback.format_exception_only(e)), end="")
    print("--")
class BadStr(Exception):
    def __str__(self): raise ValueError
class Empty(Exception):
    def __str__(self): return ""
class NotText(Exception):
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): raise ValueError
    __str__ = __repr__
class Outer:
    class Inner(Exception): pass
def local():
    class Local(Exception): pass
    return Local("l")
show(BadStr(1)); show(Empty()); show(NotText()); show(Outer.Inner("x")); show(local())
show(ValueError("a\nb")); show(ValueError("")); show(ValueError(BadRepr())); show(KeyError("k")); show(KeyError("a\nb")); show(ValueError("\x1b[0m\t")); show(ValueError("\ud800"if 0 else "x"))
Moved = type("Moved", (Exception,), {"__module__": "some.where"})
NoModule = type("NoModule", (Exception,), {"__module__": None})
Builtin = type("Builtin", (Exception,), {"__module__": "builtins"})
show(Moved("m")); show(NoModule("n")); show(Builtin("b"))
def noted(*notes):
    e = ValueError("v")
    e.__notes__ = list(notes)
    show(e)
noted("plain"); noted("a\nb", "", "c\n"); noted(3, None, b"x"); noted(BadRepr()); noted()
for value in (("tuple", "of notes"), "text", 3, None, {"a": 1}, [], BadRepr()):
    e = ValueError("v")
    e.__notes__ = value
    show(e)
class Property(Exception):
    @property
    def __notes__(self): return ["from property"]
class Raising(Exception):
    @property
    def __notes__(self): raise ValueError
show(Property("p")); show(Raising("r"))
g = ExceptionGroup("group", [ValueError(1)])
g.add_note("gn")
show(g)
show(OSError(2, "No such file", "f")); show(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")); show(SystemExit(3)); show(KeyboardInterrupt()); show(StopIteration(4)); show(AssertionError()); show(ImportError("i", name="n")); show(MemoryError()); show(NotImplementedError("ni")); show(Exception(1, "two")); show(Exception(())); show(BaseException(None))
print(traceback.format_exception_only(ValueError, ValueError("two forms")))
print(traceback.format_exception_only(None), traceback.format_exception(None))
try:
    traceback.format_exception_only(3)
except Exception as error:
    print(type(error).__name__, error)
try:
    traceback.format_exception(ValueError)
except Exception as error:
    print(type(error).__name__, error)
