# What every exception object holds, and what may be assigned and deleted.
# point: 8.layout
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

e = ValueError("a", 1)
print(e.args, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__, e.__dict__, hasattr(e, "__notes__"))
e.extra = 5
print(e.__dict__, vars(e) is e.__dict__)
for name, values in {"args": [[1, 2], "ab", (), 3, None, {"k": 1}, range(2)], "__traceback__": [None, 3], "__cause__": [None, KeyError("c"), 3, KeyError],
                     "__context__": [None, KeyError("c"), "x"], "__suppress_context__": [True, 0, "yes", None, 1], "__dict__": [{"n": 1}, 3, None]}.items():
    for value in values:
        try:
            setattr(e, name, value)
        except TypeError as error:
            print(name, repr(value), "TypeError", error)
        else:
            print(name, repr(value), "->", repr(getattr(e, name)), e.__suppress_context__)
for name in ("args", "__traceback__", "__cause__", "__context__", "__suppress_context__", "__dict__", "__class__", "missing"):
    try:
        delattr(e, name)
        print("deleted", name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(repr(ValueError()), repr(ValueError("x")), repr(ValueError("x", 2)), repr(ValueError(("x",))), str(ValueError()), str(ValueError("x")), str(ValueError("x", 2)), str(ValueError(("x",))), str(ValueError(None)))
attempt(lambda: ValueError(k=1))
attempt(lambda: BaseException.__new__(ValueError, 1, k=2).args)
attempt(lambda: BaseException.__new__(int))
attempt(lambda: BaseException.__init__(ValueError(1), 2))
attempt(lambda: ValueError.__init__(3))
x = ValueError(1)
x.__init__(2, 3)
print(x.args, x)
print(x == ValueError(2, 3), hash(x) == hash(x), x == x, bool(x))
class NoInit(Exception):
    def __init__(self, a, *, b): self.a, self.b = a, b
n = NoInit(1, b=2)
print(n.args, repr(n), str(n))
class WithSlots(Exception):
    __slots__ = ("code",)
s = WithSlots("m")
s.code = 3
s.other = 4
print(s.code, s.other, s.__dict__)
class OwnArgs(Exception):
    args = "class attribute"
print(OwnArgs(1).args, repr(OwnArgs(1)), str(OwnArgs(1)), OwnArgs(1))
class OwnStr(Exception):
    def __str__(self): return "own"
print(repr(OwnStr(1)), OwnStr(1), f"{OwnStr(2)!r:>12}")
print(ValueError.__mro__, ValueError.__basicsize__ > 0, "args" in BaseException.__dict__, [n for n in sorted(BaseException.__dict__) if not n.startswith("__")])
attempt(lambda: x.__reduce__())
x.note = 1
attempt(lambda: x.__reduce__())
attempt(lambda: x.__setstate__({"p": 5, "q": 6}))
print(x.p, x.q)
attempt(lambda: x.__setstate__(3))
attempt(lambda: x.__setstate__(None))
attempt(lambda: x[0])
attempt(lambda: x.message)
