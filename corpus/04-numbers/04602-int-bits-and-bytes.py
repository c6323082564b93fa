# Bit operations, shifts, counts of bits, conversion to bytes and back.
values = [0, 1, -1, 5, -5, 255, 256, -256, 2 ** 62 - 1, 2 ** 62, -2 ** 62, -2 ** 62 - 1, 2 ** 64 - 1, -2 ** 64, 2 ** 100 + 12345, -2 ** 100 - 12345, -2 ** 128]
def show(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for a in values:
    for b in values:
        print(a & b, a | b, a ^ b)
    print(~a, a.bit_length(), a.bit_count(), -a, abs(a), +a, bool(a), float(a), a.as_integer_ratio())
    for n in [0, 1, 3, 61, 62, 63, 64, 65, 127, 128, 200]:
        print(a << n, a >> n)
print(show(lambda: 1 << -1), show(lambda: 1 >> -1), show(lambda: 2 ** 70 >> -1), show(lambda: 0 << 10 ** 30), show(lambda: 0 >> 10 ** 30), show(lambda: -5 >> 10 ** 30), show(lambda: 5 >> 10 ** 30))
print(show(lambda: 1 << 1.0), show(lambda: 1 & 1.0))
for a in [0, 1, 127, 128, 255, 256, -1, -128, -129, 32767, 32768, -32768, 2 ** 64, -2 ** 63]:
    for length in [1, 2, 9]:
        for order in ["little", "big"]:
            for signed in [False, True]:
                print(show(a.to_bytes, length, order, signed=signed))
print(show((5).to_bytes), show((5).to_bytes, -1), show((5).to_bytes, 1, "middle"), show((5).to_bytes, 1, 3), show((0).to_bytes, 0), show((1).to_bytes, 0))
for data in [b"", b"\x01", b"\xff", b"\x80\x00", b"\x00\x80", b"\x01\x02\x03\x04\x05\x06\x07\x08\x09", bytes([255] * 9), [1, 2, 3], bytearray(b"\x10")]:
    print(int.from_bytes(data), int.from_bytes(data, "little"), int.from_bytes(data, "big", signed=True), int.from_bytes(data, "little", signed=True))
print(show(int.from_bytes, "abc"), show(int.from_bytes, [256]), show(int.from_bytes, 5), show(int.from_bytes, b"a", "up"))
class Sub(int):
    pass
print(type(Sub.from_bytes(b"\x05")), Sub.from_bytes(b"\x05"))
print(True & False, True | False, True ^ True, type(True & True), True & 3, type(True & 3), False | 2, type(True ^ 1), ~5, show(bool, 1, 2), bool(), bool([]), bool("x"))
