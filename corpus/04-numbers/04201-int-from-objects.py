# int() asks __int__, __index__ and no longer __trunc__; results of other types are refused or warned about.
import warnings

warnings.simplefilter("ignore")


class I:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return self.v


class X:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class T:
    def __trunc__(self):
        return 5


class Both(I, X):
    def __index__(self):
        return 99


class M(int):
    def __repr__(self):
        return "M" + int.__repr__(self)


class Boom:
    def __int__(self):
        raise KeyError("boom")


def t(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)


for o in [I(3), I(True), I(3.5), I("3"), I(M(4)), X(7), X(2.0), X(True), X(M(8)), T(), Both(1), M(6), Boom(), True, 3.99, -3.99, 1e22, float("inf"), float("-inf"), float("nan")]:
    t(lambda: int(o))
t(lambda: int("10", X(3))), t(lambda: int("10", I(3)))
t(lambda: M("12")), t(lambda: M(3.7)), t(lambda: M()), t(lambda: M("11", 2)), t(lambda: M(5) + 1), t(lambda: -M(5)), t(lambda: +M(5)), t(lambda: abs(M(-5)))
t(lambda: int(M(5))), t(lambda: M(5).real), t(lambda: M(5).__index__()), t(lambda: M(5).conjugate()), t(lambda: round(M(5))), t(lambda: M(7) // M(2)), t(lambda: M(2) ** M(3))
t(lambda: [10, 20, 30][X(1)]), t(lambda: [1, 2, 3][X("1")]), t(lambda: [1, 2][I(1)]), t(lambda: "abc"[X(2):]), t(lambda: range(X(3))), t(lambda: range(I(3))), t(lambda: hex(X(255))), t(lambda: bin(I(3))), t(lambda: oct(X(8))), t(lambda: chr(X(65))), t(lambda: bytes(X(2))), t(lambda: "ab" * X(2)), t(lambda: 2.5 .__round__(X(0)))
t(lambda: hash(M(9)) == hash(9)), t(lambda: {M(1): "a"}[1]), t(lambda: int.from_bytes([1, 2], "big")), t(lambda: M.from_bytes(b"\x01\x02", "big"))
t(lambda: isinstance(M.from_bytes(b"\x05"), M)), t(lambda: f"{M(5)} {M(5)!r} {M(5):04}"), t(lambda: "%d %s %r" % (M(5), M(5), M(5))), t(lambda: str(M(5)))
