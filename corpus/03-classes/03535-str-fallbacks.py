# __str__, __repr__ and __format__ along inheritance, for print, exceptions, logging-like uses and enums.
# point: 10.str-fallback
import io, sys
class Base:
    def __repr__(self): return "Base.repr"
class WithStr(Base):
    def __str__(self): return "WithStr.str"
class ReprOnly(WithStr):
    def __repr__(self): return "ReprOnly.repr"
class ObjectStr(WithStr):
    __str__ = object.__str__
class StrIsRepr(WithStr):
    __str__ = Base.__repr__
class ReprIsStr(Base):
    def __str__(self): return "from str"
    __repr__ = __str__
class Format(WithStr):
    def __format__(self, spec): return "Format:" + (spec or "none")
class SuperStr(WithStr):
    def __str__(self): return "super " + super().__str__()
    def __repr__(self): return "super " + super().__repr__()
for c in (Base, WithStr, ReprOnly, ObjectStr, StrIsRepr, ReprIsStr, Format, SuperStr):
    x = c()
    print(str(x), repr(x), f"{x}", f"{x!r}", f"{x!s:>12}", format(x), "%s|%r" % (x, x), "{}|{!r}|{!s}".format(x, x, x), [x], (x,), {1: x}, {"k": [x]}, sep=" ; ")
out = io.StringIO()
print(WithStr(), Base(), sep=" - ", end="!\n", file=out)
print(out.getvalue(), end="")
class File:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append((type(s).__name__, s))
f = File()
print("a", WithStr(), 3, None, file=f)
print(f.parts)
print(file=f)
print(f.parts[-1])
class NoWrite: pass
class BadWrite:
    def write(self, s): raise OSError("cannot write")
class Flush(File):
    def flush(self): self.parts.append("flushed")
for file in (NoWrite(), BadWrite(), 3, "text"):
    try:
        print("x", file=file)
    except Exception as e:
        print(type(e).__name__, e)
fl = Flush()
print("x", file=fl, flush=True)
print(fl.parts)
try:
    print("x", file=File(), flush=True)
except AttributeError as e:
    print(e)
for bad in (dict(sep=3), dict(end=b""), dict(sep=None, end=None), dict(unknown=1)):
    try:
        print("a", "b", **bad)
    except TypeError as e:
        print(e)
class E(Exception):
    def __str__(self): return "E.str"
class ERepr(Exception):
    def __repr__(self): return "ERepr.repr"
print(E(1), repr(E(1)), [E(1)], f"{ERepr('x')}", repr(ERepr("x")), [ERepr("x")], ExceptionGroup("g", [E(2), ERepr("y")]).exceptions)
class SubStr(str):
    def __str__(self): return "sub str"
    def __repr__(self): return "sub repr"
s = SubStr("data")
print(s, str(s), f"{s}", f"{s!r}", "%s" % s, "".join([s]), s + "", [s], "{}".format(s), s == "data")
class SubInt(int):
    def __repr__(self): return "int repr"
print(SubInt(3), str(SubInt(3)), f"{SubInt(3)}", "%d %s" % (SubInt(3), SubInt(3)), f"{SubInt(3):03}", [SubInt(3)])
class SubFloat(float):
    def __str__(self): return "float str"
print(SubFloat(1.5), repr(SubFloat(1.5)), f"{SubFloat(1.5)}", f"{SubFloat(1.5):.2f}", [SubFloat(1.5)])
class SubList(list):
    def __str__(self): return "list str"
print(SubList([1]), repr(SubList([1])), f"{SubList([1])}", [SubList([1])])
import enum
class Color(enum.Enum):
    RED = 1
    def __str__(self): return "color " + self.name
class Num(enum.IntEnum):
    ONE = 1
class Txt(enum.StrEnum):
    A = enum.auto()
class Mixed(str, enum.Enum):
    M = "m"
print(Color.RED, repr(Color.RED), f"{Color.RED}", f"{Color.RED:>10}", Num.ONE, repr(Num.ONE), f"{Num.ONE}", f"{Num.ONE:03}", Txt.A, repr(Txt.A), f"{Txt.A:>3}", Mixed.M, f"{Mixed.M}", [Color.RED, Num.ONE])
