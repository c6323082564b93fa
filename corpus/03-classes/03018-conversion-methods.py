# Conversions use the special methods and check what they give.
# point: 3.conversions
class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return "format:" + spec
    def __hash__(self): return 99
    def __round__(self, n=None): return ("round", n)
n = N()
print(int(n), float(n), complex(n), [0, 1, 2, 3][n], str(n), repr(n), bytes(n), f"{n} {n:x} {n!r} {n!s}", hash(n), round(n), round(n, 2), hex(n), range(n), [n])
class Bad:
    def __str__(self): return 5
    def __int__(self): return "x"
    def __len__(self): return "x"
    def __hash__(self): return "x"
    def __bool__(self): return 5
    def __index__(self): return 1.5
for f in (str, int, len, hash, bool, bin, float):
    try:
        print(f(Bad()))
    except TypeError as e:
        print(e)
