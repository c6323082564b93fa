# int(...): from nothing, numbers, text in every base, objects with __int__ and __index__, and the errors.
class WithIndex:
    def __index__(self): return 41
class WithInt:
    def __int__(self): return 7
class BadInt:
    def __int__(self): return "seven"
class Small(int):
    pass
def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
print(int(), int(3.9), int(-3.9), int(WithIndex()), int(WithInt()), int(True), type(int(Small(5))))
print(type(Small(5)), Small("12") + 1, type(Small("12") + 1), Small(), isinstance(Small(3), int))
for text, base in [("z", 36), ("Zz", 36), ("10", 2), ("0x1f", 16), ("0x1f", 0), ("0b101", 0), ("0o17", 0), ("0b1", 16), ("1_000", 10),
                   ("  -12\n", 10), ("+7", 10), ("0", 0), ("00", 0), ("0_0", 0), ("012", 0), ("_1", 10), ("1_", 10), ("1__0", 10), ("", 10),
                   ("12", 1), ("12", 37), ("12", -1), ("9", 8), ("0x", 16), ("0x_f", 16), ("-0x10", 0)]:
    show(int, text, base)
for value in ["12.5", "abc", b"12", bytearray(b"-3"), [], None, BadInt(), "٣", "1 2", float("nan"), float("inf"), 1e30, -2.5e20]:
    show(int, value)
show(int, base=10)
show(int, 12, 10)
show(int, "12", base=5)
show(int, "1", 2, 3)
show(int, x=3)
show(int, "0" * 5000)
show(int, "9" * 4301)
print(len(str(int("9" * 4300))))
show(str, 10 ** 4300)
show(str, -(10 ** 4300))
print(len(str(10 ** 4299)), len(str(-(10 ** 4299))))
show(repr, 1 << 100000)
print(len(hex(1 << 100000)), int("1" + "0" * 50, 2) == 1 << 50)
