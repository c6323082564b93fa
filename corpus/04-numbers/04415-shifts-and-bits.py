# Shifts and bit operators on small and large ints, with their errors.
# point: 3.shift-and-bits
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
vals = [0, 1, -1, 5, -5, 2**31, -2**31, 2**61, -2**61, 2**62 - 1, 2**62, -2**62, -2**62 - 1, 2**63, -2**63, 2**64 - 1, 10**25, -10**25]
for a in vals:
    print(a, ~a, [a >> n for n in (0, 1, 5, 61, 62, 63, 64, 100)], [a << n for n in (0, 1, 2, 62)], a.bit_length(), a.bit_count(), -a, abs(a))
    for b in vals[:10]: print(a & b, a | b, a ^ b, end=" ")
    print()
t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 0 << -1); t(lambda: 1 << 1.0); t(lambda: 1.0 << 1); t(lambda: 1 & 1.0); t(lambda: "a" << 1); t(lambda: 1 << 2**64); t(lambda: 0 << 2**64); t(lambda: 5 >> 2**64); t(lambda: -5 >> 2**64); t(lambda: 2**100 >> 2**64); t(lambda: 1 >> -2**64); t(lambda: 1 << None); t(lambda: True << True); t(lambda: (True & 3, True | False, True ^ True)); t(lambda: 3 & None); t(lambda: {1} & 1); t(lambda: {1, 2} & {2}); t(lambda: [] | []); t(lambda: None | None); t(lambda: int | None); t(lambda: None | int); t(lambda: 1 | int); t(lambda: int | 1); t(lambda: (1 << 100) >> 99); t(lambda: (-1 << 100) >> 99); t(lambda: -1 >> 1); t(lambda: (1 << 62) - 1); t(lambda: 3 << 61); t(lambda: -3 << 61); t(lambda: 7 ^ -8); t(lambda: -1 & 2**70); t(lambda: -2**70 | 1); t(lambda: -2**70 ^ 2**70)
class Sh:
    def __lshift__(self, o): return ("lshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
    def __index__(self): return 2
t(lambda: Sh() << 1); t(lambda: 1 >> Sh()); t(lambda: 1 << Sh()); t(lambda: Sh() >> 1)
def loop():
    x = 1
    for i in range(70): x <<= 1
    y = x
    for i in range(70): y >>= 1
    h = 0
    for c in b"hash me": h = ((h << 5) ^ (h >> 2) ^ c) & 0xFFFFFFFF
    return x, y, h
t(loop); t(lambda: bin(-5)); t(lambda: hex(2**70)); t(lambda: oct(-8)); t(lambda: int("1" * 70, 2)); t(lambda: f"{-5:b} {255:#x} {8:o} {2**65:_x}")
