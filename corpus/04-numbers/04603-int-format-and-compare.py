# Formatting ints, comparing and hashing numbers of several kinds.
def show(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
values = [0, 5, -5, 255, -255, 1234567, -1234567, 2 ** 61, 2 ** 70, -2 ** 70]
specs = ["", "d", "5", "<5", ">5", "^9", "=9", "05", "<05", "08d", "+", " ", "-", "x", "X", "#x", "#X", "#o", "#b", "b", "o", ",", "_", "_x", "_b", ",x", "#010x", "+,", "*^20", "c", "n", "e", ".2f", "%", "g",
         "20,", "020,", "<20", ".3", "z", "s", "#", "+c", "#c", "10c", ">3x", "<8x", "3x", "_d", "#_X"]
for spec in specs:
    print(spec, [show(format, v, spec) for v in values])
print(show(format, 65, "c"), show(format, 0x110000, "c"), show(format, -1, "c"), show(format, 97, "5c"), show(format, 8364, "<3c"), show(format, 1, "64"), show(format, 1, "65"), show(format, 7, "063"), show(format, -7, "064"))
others = [0, 1, -1, 2 ** 53, 2 ** 53 + 1, -2 ** 70, 2 ** 70, 0.0, -0.0, 1.0, 1.5, -1.5, 9007199254740992.0, 9007199254740994.0, 1e300, -1e300, float("inf"), float("-inf"), float("nan"), True, False, 1 + 0j, 2 ** 70 + 0.0]
for a in others:
    row = []
    for b in others:
        row.append("".join("1" if r else "0" for r in (a == b, a != b)))
        if not isinstance(a, complex) and not isinstance(b, complex):
            row[-1] += "".join("1" if r else "0" for r in (a < b, a <= b, a > b, a >= b))
    print(*row)
print(2 ** 70 < 2 ** 71, -2 ** 70 < -2 ** 71, -2 ** 70 > -2 ** 71, -2 ** 70 < 2 ** 70, 2 ** 70 <= 2 ** 70, 2 ** 70 == 2 ** 70 + 1)
print(0.5 < 1, 1 < 1.5, 1.5 < 1, -1.5 < -1, -1 > -1.5, -2.5 < -2, 2 ** 60 + 0.0 == 2 ** 60, 2 ** 60 + 1 == 2.0 ** 60, 0 == -0.0, 3 > 2.999)
print(hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 61), hash(2 ** 100), hash(-2 ** 100), hash(10 ** 40), hash(1.5), hash(-1.5), hash(1e300), hash(-1e-300), hash(0.0), hash(float("inf")), hash(float("-inf")), hash(1 + 2j), hash(True), hash(1.0) == hash(1), hash(2.0 ** 70) == hash(2 ** 70))
print(show(lambda: 1 < "a"), show(lambda: 1 < None), show(lambda: 1j < 2), 1 == "1", 1 != "1")
