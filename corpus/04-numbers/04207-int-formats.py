# Every presentation type, sign, fill, width and grouping for ints.
def t(v, spec):
    try:
        return format(v, spec)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


values = [0, 5, -5, 255, -1234567, 2**40, 10**25, -(10**25), True]
specs = ["", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "e", "E", "f", "F", "g", "G", "%", ".3f", ".0e", "+", "-", " ", "+x", " #b", ",", "_", "_b", "_x", "#_x", ",x", ",b", ",c", "n,", "_n", "12", "<12", ">12", "^12", "=12", "*^12", "x^12", "0=12", "012", "+012", "#012x", "012,", "012_b", "020_x", "020,d", "<020", "^020,", "z", "z.1f", ".3", ".3d", ".2s", "s", "5s", "q", "1", "+c", "#c", "é>8", "\U0001f600^9", "{>6", "}<6", "10,", "10_", "015,.2f", "_.3f", "12_.1%", ".10g", "#g", "#.3g", "00", "0", "<<4", ">", "<", "=+#012X", "=+#012_X"]
for spec in specs:
    print(repr(spec), [t(v, spec) for v in values])
print([t(v, "c") for v in (65, 0x20AC, 0x1F600, -1, 0x110000, 0xD800)] == ["A", "€", "😀", t(-1, "c"), t(0x110000, "c"), "\ud800"], t(-1, "c"), t(0x110000, "c"), t(2**80, "c"))
print(t(1, "999999999999999999999d"), t(1, ".99999999999999999999f"), t(1, "\x00<5") == "1\x00\x00\x00\x00")
for w in range(1, 16):
    print(f"{1234567:0{w},}|{-1234567:0{w}_}|{255:#0{w}_b}|{1234:^+{w}}|{0xABCDEF:{w}_x}")
for i in range(8):
    print(f"{10**i:,}", f"{10**i:_x}", f"{-(10**i):+,.{i}f}", f"{10**i:{'*'}^{10 + i}}")
try:
    format(5, 5)
except TypeError as e:
    print(e)
try:
    format(5, None)
except TypeError as e:
    print(e)
print(format(5), (5).__format__("03"), int.__format__(7, "b"), format(True, ""), format(True, "d"), format(True, "5"), format(False, "s") if False else "")
