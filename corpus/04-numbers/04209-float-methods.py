# hex, fromhex, is_integer, as_integer_ratio and the other methods of float.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 2.0**60, 1e16, -123.456, inf, -inf, nan]
for v in values:
    print(v, v.hex(), v.is_integer(), v.real, v.imag, v.conjugate(), bool(v), abs(v), -v, +v)
    t(lambda: v.as_integer_ratio()), t(lambda: int(v)), t(lambda: v.__trunc__()), t(lambda: v.__floor__()), t(lambda: v.__ceil__()), t(lambda: round(v))
    assert v != v or float.fromhex(v.hex()) == v
print([hash(v) for v in values[:-1]])
for s in ["0x1p0", "0x1.8p1", "-0x1.8p-1", "1.8", "0X.8P+4", "0x", "0x1", "1p3", "0x1p", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.0000000000001p-1075", "0x0.0000000000001p-1022", "inf", "-infinity", "nan", "+NAN", "", " 0x1p1 ", "0x1 p1", "0x1.g", "0x" + "1" * 50, "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999", "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1.00000000000018p0", "é", "0x1p+", "p1", ".", "0x.p1", "--0x1"]:
    t(lambda: float.fromhex(s))
t(lambda: float.fromhex(5)), t(lambda: float.fromhex(b"1")), t(lambda: float.fromhex())
t(lambda: (1.5).__add__(2)), t(lambda: (1.5).__add__("a")), t(lambda: (1.5).__add__(2**1100)), t(lambda: (1.5).__eq__(1.5)), t(lambda: (1.5).__lt__("a")), t(lambda: (1.5).__round__()), t(lambda: (2.5).__round__()), t(lambda: (1.55).__round__(1)), t(lambda: (7.5).__divmod__(2)), t(lambda: (2.0).__pow__(3)), t(lambda: (2.0).__pow__(3, 5)), t(lambda: (2.0).__rpow__(3)), t(lambda: (1.5).__getnewargs__()), t(lambda: (1.5).__getformat__("double") if hasattr(float, "__getformat__") else 0), t(lambda: float.__getformat__("float")), t(lambda: float.__getformat__("x")), t(lambda: (1.5).__bool__()), t(lambda: (1.5).__int__()), t(lambda: (1.5).__index__()), t(lambda: (1.5).bit_length()), t(lambda: (1.5).hex(1)), t(lambda: float.hex(1)), t(lambda: float.is_integer(1)), t(lambda: [1, 2][1.0]), t(lambda: range(1.0)), t(lambda: "a" * 1.0), t(lambda: chr(65.0)), t(lambda: (1.0).real.foo)
