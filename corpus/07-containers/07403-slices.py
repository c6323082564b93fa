# Slice objects: attributes, indices, comparison, hash, errors, and slices of every sequence.
# point: 5.slicing
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
a = slice(1, 2, 3); print(a, a.start, a.stop, a.step, slice(5), slice(1, 2), slice(None), slice("a", [1], {}), a == slice(1, 2, 3), a != slice(1, 2), a == (1, 2, 3), hash(a) == hash(slice(1, 2, 3)), a < slice(1, 2, 4), slice(1) > slice(0), {a: 1}[slice(1, 2, 3)])
t(lambda: setattr(a, "start", 1)); t(lambda: delattr(a, "start")); t(lambda: setattr(a, "x", 1)); t(lambda: slice()); t(lambda: slice(1, 2, 3, 4)); t(lambda: slice(a=1)); t(lambda: hash(slice([]))); t(lambda: slice(1) < 5); t(lambda: slice(1) < slice("a")); t(lambda: slice(1) == slice("a")); t(lambda: type("S", (slice,), {})); t(lambda: a.indices()); t(lambda: a.indices("x")); t(lambda: a.indices(-1)); t(lambda: a.indices(1.5)); t(lambda: slice("a").indices(5)); t(lambda: slice(None, None, 0).indices(5)); t(lambda: slice(None, None, "x").indices(5)); t(lambda: slice(1.5).indices(5)); t(lambda: a[0]); t(lambda: iter(a)); t(lambda: len(a)); t(lambda: a.__reduce__()); t(lambda: slice[int]); t(lambda: slice[int, str, None])
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print("index", self.n); return self.n
class IBad:
    def __index__(self): return "x"
t(lambda: slice(I(1), I(9), I(2)).indices(I(5))); t(lambda: list(range(10))[I(1):I(8):I(3)]); t(lambda: "abcdef"[I(-3):]); t(lambda: [1, 2][IBad():]); t(lambda: slice(IBad()).indices(3)); t(lambda: (1, 2, 3)[::I(-1)])
for start in (None, -100, -4, -1, 0, 2, 100):
    for stop in (None, -100, -2, 0, 3, 100):
        for step in (None, -3, -1, 1, 2, 2**70):
            sl = slice(start, stop, step); n = 5
            idx = list(range(*sl.indices(n)))
            ok = [list(range(n))[sl] == idx, list(tuple(range(n))[sl]) == idx, list(range(n)[sl]) == idx, "".join("abcde"[k] for k in idx) == "abcde"[sl], bytes(b"abcde"[k] for k in idx) == b"abcde"[sl] == bytes(bytearray(b"abcde")[sl]) == bytes(memoryview(b"abcde")[sl])]
            if not all(ok): print(sl, ok)
print(slice(-2**80, 2**80).indices(2**75), slice(None, None, -2**70).indices(3), slice(2**70, None, -1).indices(5), slice(0, 10**30, 10**29).indices(10**30))
def assign(l, sl, v):
    l = list(l); l[sl] = v; return l
def delete(l, sl):
    l = list(l); del l[sl]; return l
base = range(6)
for sl, v in ((slice(1, 3), "xyz"), (slice(1, 1), [9]), (slice(3, 1), [9]), (slice(None), []), (slice(10, 20), [7]), (slice(-100, 1), (8,)), (slice(None, None, 2), "abc"), (slice(None, None, -2), "abc"), (slice(None, None, 2), "ab"), (slice(5, 0, -2), "abcd"), (slice(1, 1, 2), []), (slice(1, 1, 2), [1]), (slice(0, 2), 5), (slice(0, 2), None), (slice(None, None, 2), 5), (slice(None, None, 0), []), (slice(0, 2), iter("pq")), (slice(0, 2), {1: 2}), (slice(0, 4, 2), (c for c in "yz")), (slice("a", None), [])):
    print(sl, end=" "); t(lambda: assign(base, sl, v)); t(lambda: delete(base, sl))
l = [1, 2, 3]; l[:] = l; l[1:1] = l; print(l); l[::2] = l[1::2]; print(l); l[len(l):] = [0]; print(l); l[-1:] = []; print(l); del l[::2]; print(l); del l[:]; print(l)
b = bytearray(b"abcdef"); b[1:3] = b"XYZ"; b[::4] = b"12"; print(b); t(lambda: b.__setitem__(slice(0, 1), "s")); t(lambda: b.__setitem__(slice(0, 1), 3)); t(lambda: b.__setitem__(slice(0, 1), [300])); t(lambda: b.__setitem__(slice(None, None, 2), b"1")); del b[::2]; print(b); b[0:0] = [65, 66]; print(b); m = memoryview(b); m[0:2] = b"zz"; print(b); t(lambda: m.__setitem__(slice(0, 2), b"abc")); t(lambda: m.__delitem__(0)); t(lambda: b.append(1))
