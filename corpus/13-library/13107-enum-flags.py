# Flags: combination, boundaries, names, iteration, inversion and errors.
import enum
from enum import *


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(Perm, Perm.R, repr(Perm.R), Perm.R | Perm.W, repr(Perm.R | Perm.W), Perm.RWX, repr(Perm.R & Perm.W), Perm.R ^ Perm.RWX, ~Perm.R, repr(~Perm.RWX))
print(list(Perm), list(Perm.RWX), len(Perm.RWX), Perm.R in Perm.RWX, Perm.RWX in Perm.R, bool(Perm.R), bool(Perm(0)), Perm(0), repr(Perm(0)), str(Perm(3)))
print(Perm(5), Perm(-1), Perm(-2), Perm["R"], 5 in Perm, 8 in Perm, Perm.R.value, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm(0).name)
print([Perm(i) for i in range(8)], Perm(3) is Perm(3), Perm.R | Perm.R is Perm.R, hash(Perm.R) == hash("R"))
attempt(Perm, 8)
attempt(Perm, -20)
attempt(Perm, "x")
attempt(lambda: Perm.R | 1)
attempt(lambda: 1 | Perm.R)
attempt(lambda: 1 in Perm.R)
attempt(lambda: Perm.R < Perm.W)


class Auto(Flag):
    A = auto()
    B = auto()
    C = auto()
    AB = A | B


print(list(Auto), Auto.AB, Auto.__members__, Auto.A._inverted_, ~Auto.A, Auto.A._inverted_)


class Unordered(Flag):
    HIGH = 8
    LOW = 1
    MIDDLE = 4


print(list(Unordered), list(Unordered.HIGH | Unordered.LOW), repr(Unordered.LOW | Unordered.HIGH))
for boundary in FlagBoundary:

    class Bounded(Flag, boundary=boundary):
        A = 1
        C = 4

    print(boundary, repr(boundary), Bounded._boundary_)
    for value in (0, 1, 2, 5, 6, 8, 15, -1, -2, -5, -20):
        attempt(Bounded, value)
    attempt(lambda: ~Bounded.A)


class IntPerm(IntFlag):
    R = 4
    W = 2
    X = 1


print(IntPerm.R, repr(IntPerm.R), IntPerm.R | 8, repr(IntPerm.R | 8), IntPerm.R + 1, repr(IntPerm(7)), repr(IntPerm(0)), repr(~IntPerm.R), IntPerm.R == 4, 4 | IntPerm.X, repr(4 | IntPerm.X), f"{IntPerm.R:02d}", repr(IntPerm(-1)), repr(IntPerm(16)), list(IntPerm(19)))
attempt(lambda: IntPerm.R | "x")
attempt(lambda: IntPerm.R | 1.5)


class Zero(Flag):
    NONE = 0
    A = 1


print(repr(Zero.NONE), list(Zero), Zero(0), Zero.A & Zero.NONE, repr(Zero.A ^ Zero.A), Zero.NONE in Zero.A)


class Named(Flag):
    A = 1
    B = 2
    ABX = 7


attempt(verify(NAMED_FLAGS), Named)
attempt(verify(CONTINUOUS), Flag("Gap", {"A": 1, "B": 8}))
attempt(verify(NAMED_FLAGS, CONTINUOUS, UNIQUE), Perm)
print(enum.show_flag_values(13), repr(Flag("Fn", "A B C")(5)), list(Flag("Start", "A B", start=4)))
attempt(enum.show_flag_values, -1)


@global_enum
class Global(IntFlag):
    G1 = 1
    G2 = 2


print(repr(G1), repr(Global(3)), str(G2), repr(Global(0)), repr(Global(8)), repr(Global(9)))


@global_enum
class GlobalEnum(Enum):
    E1 = 1


print(repr(E1), str(E1), E1)


class NoneFlag(Flag):
    A = None


attempt(lambda: NoneFlag.A | NoneFlag.A)
attempt(lambda: ~NoneFlag.A)
attempt(lambda: Flag("Bad", {"A": "x"}))


class Negative(Flag):
    A = 1
    B = 2
    ALL_BUT_A = -2
    PAIR = 4


print(Negative.__members__, repr(Negative.ALL_BUT_A))
