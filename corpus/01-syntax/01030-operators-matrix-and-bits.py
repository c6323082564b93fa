# Bit operators work on ints, and @ needs a method.
print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 70, -1 >> 100, (1 << 70) >> 69, -5 & 0xff)
print(True & False, True ^ True, True | 2)
class M:
    def __matmul__(self, o):
        return ("matmul", o)
    def __rmatmul__(self, o):
        return ("rmatmul", o)
print(M() @ 1, 1 @ M())
for f in (lambda: 1 @ 2, lambda: 1 << -1, lambda: 1.5 & 1, lambda: ~1.5, lambda: -"a"):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
