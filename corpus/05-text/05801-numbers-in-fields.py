# Small ints in fields of many shapes, and where a specification is refused.
values = [0, 1, -1, 7, -42, 99, 100, 123456789, -(10**15), 2**61, -(2**62), 2**62 - 1, 2**64, True]
specs = ["", "d", "x", "5", "05", "<5", ">5", "^5", "=5", ">05", "<05", "5d", "05d", "08x", "<8x", ">8x", "20", "020", "#x", "#010x", "+d", " d", ",", "_", "63", "64", "64d", "064x", "65", "*>6", "0", "00", "000d", "X", "b", "o", "n", "e", ".2f", "%"]
for spec in specs:
    print(repr(spec), [format(v, spec) for v in values])
print([f"{v:{w}}|{v:<{w}}|{v:0{w}}" for v in values[:6] for w in (1, 3, 9)])
for spec in ["5.2d", "5.1", "q", "5q", "c5", "05s", "<<<", "d5", "5 ", " 5 ", "-5d", "z5", "5,5", "999999999999999999999"]:
    try:
        print(repr(spec), repr(format(-42, spec)))
    except ValueError as e:
        print(repr(spec), e)
try:
    (5).__format__(5)
except TypeError as e:
    print(e)
