# The shortest text of floats, float() of texts, and special values.
import math


def t(*a):
    try:
        r = float(*a)
        print(str(a)[:40].split(" object at")[0], repr(r), str(r))
    except Exception as e:
        print(str(a)[:40].split(" object at")[0], type(e).__name__, e)


for s in ["0", "-0", "1.", ".5", ".", "1e5", "1E+5", "1e-5", "1e", "e5", "1_0.5_0", "1__0", "_1", "1_", "1._5", "1_.5", "1e_5", "1e1_0", " 1.5 ", "\t1\n", "inf", "-INF", "Infinity", "+infinity", "infin", "nan", "-nan", "NaN", "nan(1)", "1e400", "-1e400", "1e-400", "-1e-400", "2.4703282292062327e-324", "2.4703282292062328e-324", "0x1p3", "1,5", "", " ", "+", "--1", "1 2", "١.٥", "１e２", "1\x00", "1.7976931348623158e308", "1.7976931348623159e308", "9007199254740993", "0." + "0" * 400 + "1e401", "1" * 400, "1" + "0" * 400 + "e-400", "1e99999999999999999999", "0e99999999999999999999", "1e-99999999999999999999", "infinity5", "n", "True"]:
    t(s)
t(b"1.5"), t(bytearray(b" 2 ")), print(float(memoryview(b"3"))), t(b"x"), t(b"\xff"), t(None), t([]), t(1j), t(1, 2), t(2**1023), t(2**1024), t(-(2**1024)), t(2**53 + 1), t(2**1024 - 2**970), t(2**1024 - 2**970 - 1), t(True), t()
for v in [0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345678.0, 1e21, 1e22, 1e23, 1e-4, 1e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740992.0, 9007199254740994.0, 4503599627370496.5, 100.0, -0.0, 1.0, 1e100, 12345.678e-10, 0.5, 2.5, 1e0, 4.35, 0.3, 299792458.0, 6.02214076e23, 1.6e-35]:
    print(v, repr(-v), v == float(repr(v)), [v], f"{v}", f"{v!r}", "%s %r" % (v, v))


class F(float):
    pass


class HasFloat:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


class HasIndex:
    def __index__(self):
        return 12


t(HasFloat(2.5)), t(HasFloat(3)), t(HasFloat("x")), t(HasIndex()), t(F(1.5))
print(F(2.5), F("3"), type(F(2) + 1).__name__, repr(F(1e16)), F.fromhex("0x1p4"), type(F.fromhex("0x1p4")).__name__, math.sqrt(HasIndex()), F.from_number(3), float.from_number(HasIndex()))
try:
    float.from_number("3")
except TypeError as e:
    print(e)
try:
    float(x=5)
except TypeError as e:
    print(e)
