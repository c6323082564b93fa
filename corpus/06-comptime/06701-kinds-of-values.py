# Every kind of value that can be made at build time comes out as it went in.
SMALL = 6 * 7  #run
EDGES = [2**62 - 1, 2**62, -(2**62), -(2**62) - 1, 2**64, -(2**200), 10**40]  #run
FLOATS = [0.1 + 0.2, -0.0, float("inf"), float("nan"), 5e-324]  #run
COMPLEX = complex(1, -2) ** 2  #run
SINGLES = (None, True, False, ...)  #run
TEXTS = ["".join(["a", "b"]), "é" * 3, "\u0416", "\U0001f600!", "", "nul\0inside", "\udc80"]  #run
BYTES = [bytes(range(5)), b"", b"abcdefgh" * 2]  #run
NESTED = {"list": [1, [2, (3, [4])]], ("tuple", 1): {5, 6}, frozenset({7}): frozenset(), 1.5: {}}  #run
NOTHING = None  #run
TEXT = "-".join(str(i) for i in range(5))  #run
EMPTY = [(), [], {}, set(), frozenset(), "", b""]  #run
BIG = 3**100  #run
RATIO = 1 / 3  #run
print(SMALL, SMALL + 1, EDGES, [type(e).__name__ for e in EDGES])
print(FLOATS, COMPLEX, SINGLES, RATIO * 3)
print([ascii(t) for t in TEXTS], [len(t) for t in TEXTS], BYTES)
print(NESTED, NESTED[("tuple", 1)], NESTED[frozenset([7])], NESTED[1.5])
print(NOTHING, TEXT, EMPTY, BIG, BIG % 10**9)
print([hash(t) == hash("".join(list(t))) for t in TEXTS], hash(BYTES[0]) == hash(bytes([0, 1, 2, 3, 4])))
print(TEXTS[0] is TEXTS[0], TEXTS[1].upper(), TEXTS[2] + TEXTS[3], TEXT.split("-"))
