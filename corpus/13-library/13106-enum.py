# Enumerations: members, aliases, values, lookup, mixins, the functional form and errors.
import copy
import enum
from enum import *


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "|", getattr(error, "__notes__", None))


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name.lower(), self.value

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @property
    def shout(self):
        return self.name + "!"


print(Color, Color.RED, repr(Color.RED), Color(1), Color["RED"], Color.CRIMSON, Color.RED.name, Color.RED.value)
print(list(Color), len(Color), list(reversed(Color)), Color.__members__, Color.RED in Color, 1 in Color, 7 in Color, "RED" in Color)
print(Color.RED is Color(1), Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"))
print(Color.RED.describe(), Color.favourite(), Color.RED.shout, Color.RED.BLUE, type(Color.RED), isinstance(Color.RED, Color))
print(f"{Color.RED} {Color.RED:>12} {Color.RED!r}", str(Color.RED), format(Color.RED, "^15"), {Color.RED: 1}, bool(Color.RED), bool(Color))
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED]), Color.RED.__reduce_ex__(2), dir(Color), dir(Color.RED))
attempt(Color, 5)
attempt(Color.__getitem__, "PINK")
attempt(setattr, Color, "RED", 5)
attempt(setattr, Color.RED, "name", 5)
attempt(setattr, Color.RED, "value", 5)
attempt(delattr, Color, "RED")
attempt(lambda: Color.PINK)
attempt(lambda: Color.RED < Color.BLUE)
attempt(lambda: Color.RED())
Color.RED.note = "attributes may be added"
print(Color.RED.note)


def define(body, *bases, **keywords):
    namespace = EnumType.__prepare__("X", bases, **keywords)
    for name, value in body:
        namespace[name] = value
    return EnumType("X", bases, namespace, **keywords)


attempt(define, [("A", 1), ("A", 2)], Enum)
attempt(define, [("A", 1)], Color)
attempt(define, [("mro", 1)], Enum)
attempt(define, [("_a_", 1)], Enum)
attempt(define, [("A", 1)], Enum, int)
attempt(define, [("A", "x")], int, Enum)
attempt(lambda: list(define([("A", auto()), ("B", auto()), ("C", 10), ("D", auto())], Enum)))
attempt(lambda: list(define([("A", "x"), ("B", auto())], Enum)))
attempt(lambda: list(define([("A", (1, auto())), ("B", auto())], Enum)))
attempt(lambda: define([("_order_", "B A"), ("A", 1), ("B", 2)], Enum))
attempt(lambda: define([("_ignore_", "t"), ("t", 1), ("A", 2)], Enum).__members__)
attempt(Enum, "Empty")


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH, Planet.EARTH.value, round(Planet.EARTH.gravity, 3), Planet((3.303e23, 2.4397e6)))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate.PY, Coordinate(1), Coordinate.PY.label, bytes(Coordinate.PY))


class Number(IntEnum):
    ONE = 1
    TWO = 2
    ALSO_TWO = 2


print(Number.ONE, repr(Number.ONE), Number.ONE + 1, Number.TWO > 1, Number.ONE == 1, f"{Number.TWO:03d}", [10, 20, 30][Number.ONE], Number(2), int(Number.TWO), sorted(Number), Number.ALSO_TWO, max(Number), type(Number.ONE + Number.TWO))


class Name(StrEnum):
    FIRST = auto()
    SECOND = "2nd"


print(Name.FIRST, repr(Name.FIRST), Name.FIRST.upper(), Name("2nd"), Name.FIRST == "first", "|".join(Name), f"{Name.SECOND:>5}")
attempt(define, [("A", 1)], StrEnum)
attempt(define, [("A", ("a", 1))], StrEnum)


class Ordered(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return (name, start, count, list(last_values))

    A = auto()
    B = auto()


print(list(Ordered))


class Missing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "a":
            return cls.A
        if value == "bad":
            return 5
        if value == "error":
            raise KeyError(value)
        return None


attempt(Missing, "a")
attempt(Missing, "b")
attempt(Missing, "bad")
attempt(Missing, "error")


class Unhashable(Enum):
    LIST = [1, 2]
    SET = {3}
    SAME = [1, 2]


print(Unhashable([1, 2]), Unhashable({3}), Unhashable.SAME, [1, 2] in Unhashable, [9] in Unhashable)
attempt(Unhashable, [9])


class Methods(Enum):
    def function(self):
        return "function"

    A = member(len)
    B = nonmember(5)

    class Inner:
        pass

    lambda_ = lambda self: "lambda"
    C = 1


print(list(Methods), Methods.B, Methods.Inner, Methods.C.function(), Methods.C.lambda_(), Methods.A.value("abc"))


class Hides(Enum):
    name = 1
    value = "v"
    other = 3


print(Hides.name, Hides.name.name, Hides.name.value, Hides.value, Hides.value.value, Hides.other.name, list(Hides))
Animal = Enum("Animal", "ANT BEE, CAT")
print(Animal, list(Animal), Animal.__module__, Animal.__qualname__)
print(list(Enum("Pairs", [("A", 10), ("B", 20)])), list(Enum("Map", {"X": 1})), list(Enum("Start", ["A", "B"], start=5)), list(IntEnum("I", "A B")), Enum("Typed", "A", type=int).A + 1, Enum("Mod", "A", module="m", qualname="Q.Mod").__qualname__)
attempt(unique, Color)
attempt(verify(UNIQUE), Color)
attempt(verify(CONTINUOUS), Enum("Gap", {"A": 1, "B": 4}))
attempt(verify(CONTINUOUS, UNIQUE), Enum("NoGap", "A B"))
print(unique(Animal) is Animal, EnumCheck.UNIQUE, repr(EnumCheck.UNIQUE), auto(), auto(3), repr(FlagBoundary.KEEP))


class Alias(Enum):
    ONE = 1
    TWO = 2

    def __init__(self, value):
        if value == 1:
            self._add_alias_("UNO")
            self._add_value_alias_("uno")


print(Alias.UNO, Alias("uno"), list(Alias), Alias.__members__)


class Base(Enum):
    def hello(self):
        return "hello " + self.name

    def __str__(self):
        return "custom " + self.name


class Derived(Base):
    A = 1


print(Derived.A.hello(), Derived.A, repr(Derived.A), f"{Derived.A}")
match Color(2):
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print(Color.__doc__, Number.__mro__, enum.EnumMeta is EnumType, Color.__class__, enum.bin(10), enum.bin(~10), enum.bin(5, 8), enum.bin(-5, 8), enum.bin(0), enum.bin(-1))
