# memoryview: attributes, slices with strides, casts, formats, writes, comparison, release.
import array


def t(f):
    try:
        r = f()
        print(repr(r) if not isinstance(r, memoryview) else ("view", r.format, r.shape, r.strides, r.tolist()))
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(range(16))
m = memoryview(b)
for v in (m, m[::2], m[::-1], m[3:3], m.cast("I"), m.cast("H")[1::3], m.cast("d"), m.cast("b"), m.cast("c"), m.cast("?"), m.cast("B", [4, 4]), m.cast("B", (2, 2, 4)), memoryview(b"ro"), m.toreadonly(), m.cast("B", shape=[16])):
    print(v.format, v.itemsize, v.nbytes, v.ndim, v.shape, v.strides, v.suboffsets, v.readonly, v.contiguous, v.c_contiguous, v.f_contiguous, len(v), v.tolist(), v.tobytes() == bytes(v) if v.ndim == 1 else v.tobytes()[:4])
t(lambda: m[0]), t(lambda: m[-1]), t(lambda: m[16]), t(lambda: m[-17]), t(lambda: m["a"]), t(lambda: m[1.0]), t(lambda: m[2:5]), t(lambda: m[5:2:-1]), t(lambda: m[::0]), t(lambda: m[::2][::2]), t(lambda: m[::-1][2:4]), t(lambda: m[0, 0]), t(lambda: m[...]), t(lambda: m[()]), t(lambda: m.cast("B", [4, 4])[1, 2]), t(lambda: m.cast("B", [4, 4])[-1, -1]), t(lambda: m.cast("B", [4, 4])[4, 0]), t(lambda: m.cast("B", [4, 4])[1]), t(lambda: m.cast("B", [4, 4])[1:2]), t(lambda: m.cast("B", [4, 4])[1, 2, 3]), t(lambda: m.cast("B", [4, 4])[0:1, 0:1]), t(lambda: m.cast("I")[1]), t(lambda: m.cast("c")[1]), t(lambda: m.cast("?")[1])
t(lambda: m.cast("x")), t(lambda: m.cast("")), t(lambda: m.cast("II")), t(lambda: m.cast(5)), t(lambda: m.cast("@i")), t(lambda: m.cast("<i")), t(lambda: m[:3].cast("H")), t(lambda: m[::2].cast("H")), t(lambda: m.cast("I").cast("H")), t(lambda: m.cast("I").cast("B").tolist()[:4]), t(lambda: m.cast("B", [3, 3])), t(lambda: m.cast("B", [])), t(lambda: m[:1].cast("B", [])[()]), t(lambda: m.cast("B", 4)), t(lambda: m.cast("B", [0, 4])), t(lambda: m.cast("B", ["a"])), t(lambda: m.cast("B", [4, 4]).cast("I", [4])), t(lambda: m.cast("B", [4, 4]).cast("B")), t(lambda: m.cast()), t(lambda: m.cast("B", [-4, -4])), t(lambda: m.cast("P")[0]), t(lambda: m.cast("n")[0]), t(lambda: m.cast("e")[0]), t(lambda: m.cast("f")[0])


def put(v, k, x):
    def f():
        v[k] = x
        return bytes(b)
    return f


t(put(m, 0, 200)), t(put(m, 0, 256)), t(put(m, 0, -1)), t(put(m, 0, "a")), t(put(m, 0, b"a")), t(put(m, 16, 1)), t(put(m, slice(0, 2), b"xy")), t(put(m, slice(0, 2), b"xyz")), t(put(m, slice(0, 2), "xy")), t(put(m, slice(0, 2), [1, 2])), t(put(m, slice(0, 4, 2), b"PQ")), t(put(m[::-1], 0, 77)), t(put(m[::-1], slice(0, 3), b"123")), t(put(m, slice(0, 8), m[4:12])), t(put(m.cast("I"), 0, 2**32 - 1)), t(put(m.cast("I"), 0, 2**32)), t(put(m.cast("I"), 0, -1)), t(put(m.cast("d"), 0, 1.5)), t(put(m.cast("d"), 0, "x")), t(put(m.cast("b"), 0, -128)), t(put(m.cast("b"), 0, 128)), t(put(m.cast("c"), 0, b"z")), t(put(m.cast("c"), 0, b"zz")), t(put(m.cast("c"), 0, 5)), t(put(m.cast("?"), 0, [1])), t(put(m.cast("B", [4, 4]), (1, 1), 99)), t(put(m.cast("I"), slice(0, 1), b"abcd")), t(put(m.cast("I"), slice(0, 1), memoryview(b"abcd").cast("I"))), t(put(memoryview(b"ro"), 0, 1)), t(put(m.toreadonly(), 0, 1)), t(lambda: m.__delitem__(0)), t(lambda: put(m, None, 1)())
t(lambda: m == b), t(lambda: m == bytes(b)), t(lambda: m[::2] == bytes(b)[::2]), t(lambda: memoryview(b"ab") == memoryview(b"ab").cast("b")), t(lambda: memoryview(b"a") == "a"), t(lambda: memoryview(b"a") < memoryview(b"b")), t(lambda: memoryview(array.array("i", [1, 2])) == memoryview(array.array("l", [1, 2])) if False else True), t(lambda: hash(memoryview(b"ab")) == hash(b"ab")), t(lambda: hash(m)), t(lambda: hash(memoryview(b"abcd").cast("I"))), t(lambda: 97 in memoryview(b"abc")), t(lambda: b"a" in memoryview(b"abc")), t(lambda: list(memoryview(b"abc"))), t(lambda: list(reversed(memoryview(b"abc")))), t(lambda: memoryview(b"abc").index(98)), t(lambda: memoryview(b"abc").index(1)), t(lambda: memoryview(b"aab").count(97)), t(lambda: memoryview(b"abc").tobytes()), t(lambda: memoryview(b"\x01\xff").hex()), t(lambda: memoryview(b"\x01\xff").hex(":")), t(lambda: m.cast("B", [4, 4]).tobytes("F") == m.cast("B", [4, 4]).tobytes()), t(lambda: m.tobytes("X")), t(lambda: memoryview("a")), t(lambda: memoryview(5)), t(lambda: memoryview()), t(lambda: memoryview(object=b"q")), t(lambda: memoryview(memoryview(b"nested"))), t(lambda: memoryview(b"a").obj), t(lambda: m.obj is b), t(lambda: b"x" + memoryview(b"y")), t(lambda: memoryview(b"y") + b"x"), t(lambda: memoryview(b"a") * 2), t(lambda: bytes(memoryview(b"abc")[::-1])), t(lambda: len(m.cast("B", [4, 4]))), t(lambda: len(m[:1].cast("B", []))), t(lambda: m.foo), t(lambda: repr(m).startswith("<memory at 0x"))
v = memoryview(bytearray(b"rel"))
v.release()
v.release()
print(repr(v).startswith("<released memory at 0x"))
for f in (lambda: v[0], lambda: len(v), lambda: v.tolist(), lambda: v.format, lambda: v == b"rel", lambda: v.cast("B"), lambda: memoryview(v), lambda: bytes(v), lambda: v.obj, lambda: hash(v), lambda: v.__enter__(), lambda: list(v)):
    t(f)
with memoryview(b"ctx") as w:
    print(w.tolist())
t(lambda: w[0])
