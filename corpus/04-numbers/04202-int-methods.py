# The methods and attributes of int.
def t(f):
    try:
        r = f()
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


values = [0, 1, -1, 255, -256, 2**31, -(2**31), 2**62 - 1, 2**62, -(2**62), 2**63, 2**64 - 1, -(2**64), 3**100, -(3**100), 10**30]
for v in values:
    print(v, v.bit_length(), v.bit_count(), v.is_integer(), v.as_integer_ratio(), v.numerator, v.denominator, v.real, v.imag, v.conjugate())
    print(v.__bool__(), v.__int__(), v.__index__(), v.__float__(), v.__neg__(), v.__pos__(), v.__abs__(), v.__invert__(), v.__trunc__(), v.__floor__(), v.__ceil__(), v.__hash__())
for v in values[:8]:
    t(lambda: v.to_bytes(4, "big")), t(lambda: v.to_bytes(4, "little", signed=True)), t(lambda: v.to_bytes(9, "little", signed=True))
t(lambda: (5).to_bytes()), t(lambda: (256).to_bytes()), t(lambda: (5).to_bytes(2)), t(lambda: (5).to_bytes(0)), t(lambda: (0).to_bytes(0, "big")), t(lambda: (5).to_bytes(-1, "big")), t(lambda: (5).to_bytes(2, "middle")), t(lambda: (5).to_bytes(2, 5)), t(lambda: (-5).to_bytes(2, "big")), t(lambda: (5).to_bytes(length=3, byteorder="little", signed=False)), t(lambda: (5).to_bytes(2, "big", True)), t(lambda: (5).to_bytes("2", "big")), t(lambda: (128).to_bytes(1, "big", signed=True)), t(lambda: (-128).to_bytes(1, "big", signed=True)), t(lambda: (-129).to_bytes(1, "big", signed=True))
t(lambda: int.from_bytes(b"")), t(lambda: int.from_bytes(b"\x01\x02")), t(lambda: int.from_bytes(b"\x01\x02", "little")), t(lambda: int.from_bytes(b"\xff\xfe", "big", signed=True)), t(lambda: int.from_bytes(bytearray(b"\x80"), signed=True)), t(lambda: int.from_bytes([255, 0], "little")), t(lambda: int.from_bytes([256])), t(lambda: int.from_bytes([-1])), t(lambda: int.from_bytes("ab")), t(lambda: int.from_bytes(5)), t(lambda: int.from_bytes(b"a", "x")), t(lambda: int.from_bytes(memoryview(b"\x01\x00"))), t(lambda: int.from_bytes(range(3))), t(lambda: int.from_bytes(b"\xff" * 12, "little", signed=True)), t(lambda: int.from_bytes(b"\xff" * 12)), t(lambda: int.from_bytes()), t(lambda: int.from_bytes(b"a", "big", True))
t(lambda: (5).__round__(-1)), t(lambda: (15).__round__(-1)), t(lambda: (25).__round__(-1)), t(lambda: (5).__round__(3)), t(lambda: (5).__round__("a")), t(lambda: (5).__round__(None)), t(lambda: (5).__round__(1.0)), t(lambda: (5).__add__("a")), t(lambda: (5).__add__(2.5)), t(lambda: (5).__lt__(6.0)), t(lambda: (5).__eq__("5")), t(lambda: (5).__divmod__(3)), t(lambda: (5).__rdivmod__(13)), t(lambda: (5).__pow__(3, 7)), t(lambda: (5).__rpow__(2)), t(lambda: (5).__rsub__(2)), t(lambda: (2).__rlshift__(1)), t(lambda: (5).__getnewargs__()), t(lambda: (5).__sizeof__() > 0), t(lambda: (5).__floordiv__(0)), t(lambda: (5).__mod__(0)), t(lambda: (5).__truediv__(0))
t(lambda: int.bit_length("a")), t(lambda: int.__add__(1)), t(lambda: int.__add__("a", 1)), t(lambda: (5).foo), t(lambda: (5).bit_length(1)), t(lambda: int.bit_count()), t(lambda: setattr(5, "x", 1)), t(lambda: setattr(5, "real", 1)), t(lambda: (5).is_integer(1))
