# __format__, __str__ and __repr__: fallbacks, types they must answer, nested specs.
# point: 10.format
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class Str:
    def __str__(self): return "str"
class Repr:
    def __repr__(self): return "repr"
class Both(Str, Repr): pass
class Fmt(Both):
    def __format__(self, spec): return f"<{spec}>"
class Plain: pass
for x in (Str(), Repr(), Both(), Fmt()):
    print(str(x), f"{x}", "%s" % x, "{}".format(x), f"{x!s:*^9}", f"{x!r:>40}"[-4:] if type(x) is not Str else "", format(x), "%5s|" % x)
attempt(lambda: f"{Str():5}")
attempt(lambda: f"{Repr():>5}")
attempt(lambda: f"{Plain():x}")
attempt(lambda: format(Plain(), "d"))
attempt(lambda: "{:d}".format(Str()))
attempt(lambda: f"{Fmt():{'a'}{1}b}")
attempt(lambda: "{0:{1}}".format(Fmt(), "spec"))
attempt(lambda: "{0:{1}{2}}".format(Fmt(), "x", 3))
attempt(lambda: "{:{}}".format(Fmt(), "auto"))
attempt(lambda: "{a.b[c]:{d}}".format(a=type("T", (), {"b": {"c": Fmt()}}), d="deep"))
attempt(lambda: "{0!x}".format(1))
attempt(lambda: "{0!}".format(1))
attempt(lambda: "{0!rr}".format(1))
attempt(lambda: "{".format())
attempt(lambda: "}".format())
attempt(lambda: "{0}{}".format(1, 2))
attempt(lambda: "{}{0}".format(1, 2))
attempt(lambda: "{1}".format(1))
attempt(lambda: "{a}".format(1))
attempt(lambda: "{0.missing}".format(1))
attempt(lambda: "{0[5]}".format([1]))
attempt(lambda: "{0[a]}".format([1]))
attempt(lambda: "{0[-1]}".format({"-1": "text key"}))
attempt(lambda: "{0[}".format(1))
attempt(lambda: "{:{:{}}}".format(1, 2, 3))
attempt(lambda: "{{}}{{{0}}}".format(1))
attempt(lambda: "{}".format())
class Bad:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
class StrSub(str): pass
for v in (3, None, b"x", StrSub("sub"), ["l"]):
    attempt(lambda: format(Bad(v)))
    attempt(lambda: type(format(Bad(v))).__name__)
    attempt(lambda: str(Bad(v)))
    attempt(lambda: type(str(Bad(v))).__name__)
    attempt(lambda: repr(Bad(v)))
    attempt(lambda: f"{Bad(v)}")
    attempt(lambda: "%s %r" % (Bad(v), Bad(v)))
    attempt(lambda: print(Bad(v)))
    attempt(lambda: ascii(Bad(v)))
attempt(lambda: format(1, 2))
attempt(lambda: format(1, StrSub("05")))
attempt(lambda: format())
attempt(lambda: (1).__format__())
attempt(lambda: (1).__format__(3))
attempt(lambda: object.__format__(1, ""))
attempt(lambda: object.__format__(Plain, "x"))
class Raises:
    def __format__(self, spec): raise KeyError(spec)
    def __str__(self): raise ValueError("str")
    def __repr__(self): raise TypeError("repr")
attempt(lambda: f"{Raises():abc}")
attempt(lambda: f"{Raises()!s}")
attempt(lambda: f"{Raises()!r}")
attempt(lambda: [Raises()].__repr__())
attempt(lambda: f"{[Raises()]}")
attempt(lambda: "%s" % Raises())
for x, spec in ((3, "5"), (True, "5"), (True, ""), (1.5, "08.3f"), ("s", ">4"), (None, ""), ([], ""), (1j, "10"), (b"a", ""), (3, "q"), ("s", "d"), (1.5, "d"), (3, ".2"), (3, "s"), ("s", "="), ("s", "+"), (None, "x"), ((), "5"), ({}, "a"), (int, "3"), (len, "1"), (ValueError("v"), "3"), (3, ",_"), (3, "_x"), (3, ",x"), (10**20, ",.2e"), (3, "c"), (-1, "c"), (3, "+c"), (3, "99999999999999999999")):
    attempt(lambda: format(x, spec))
class NoneFormat:
    __format__ = None
    __str__ = None
attempt(lambda: format(NoneFormat()))
attempt(lambda: str(NoneFormat()))
attempt(lambda: f"{NoneFormat()!r}"[:10])
