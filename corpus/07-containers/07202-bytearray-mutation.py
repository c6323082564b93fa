# Changing a bytearray: items, slices of every shape, deletion, extension, exported buffers.
def t(f):
    b = bytearray(b"abcdefgh")
    try:
        r = f(b)
        print(repr(r), bytes(b))
    except Exception as e:
        print(type(e).__name__, e, bytes(b))


class I:
    def __index__(self):
        return 120


class Boom:
    def __iter__(self):
        yield 1
        yield 2
        raise ValueError("boom")


def put(k, v):
    def f(b):
        b[k] = v
    return f


def cut(k):
    def f(b):
        del b[k]
    return f


for k, v in [(0, 65), (-1, 0), (8, 1), (-9, 1), (0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.5), (0, I()), (I(), 1), ("a", 1), (1.0, 1), (0, None), (0, 2**70), (None, 1), (0, True)]:
    t(put(k, v))
sl = [slice(0, 2), slice(2, 2), slice(None), slice(5, 2), slice(-2, None), slice(None, None, 2), slice(None, None, -1), slice(1, 7, 3), slice(100, 200), slice(None, None, 0), slice("a", None)]
for s in sl:
    for v in (b"", b"XY", b"WXYZ", b"12345678", [1, 2], "ab", 5, None, bytearray(b"qq"), memoryview(b"mm"), (x for x in (65, 66)), [300], ["a"], Boom()):
        t(put(s, v))
    t(cut(s))
t(cut(0)), t(cut(-1)), t(cut(8)), t(cut("a")), t(cut(1.5))
t(lambda b: b.__setitem__(slice(None), b)), t(lambda b: b.__setitem__(slice(2, 4), b)), t(lambda b: b.__setitem__(slice(None, None, -1), b))
t(lambda b: b.append(65)), t(lambda b: b.append(256)), t(lambda b: b.append("a")), t(lambda b: b.append()), t(lambda b: b.append(I())), t(lambda b: b.append(b"x")), t(lambda b: b.extend(b"xyz")), t(lambda b: b.extend([1, 2])), t(lambda b: b.extend([1, 256])), t(lambda b: b.extend("ab")), t(lambda b: b.extend(5)), t(lambda b: b.extend(b)), t(lambda b: b.extend(Boom())), t(lambda b: b.extend(x for x in range(3))), t(lambda b: b.extend(["a"])), t(lambda b: b.insert(0, 90)), t(lambda b: b.insert(100, 90)), t(lambda b: b.insert(-2, 90)), t(lambda b: b.insert(-100, 90)), t(lambda b: b.insert(0, 300)), t(lambda b: b.insert("a", 1)), t(lambda b: b.insert(1)), t(lambda b: b.pop()), t(lambda b: b.pop(0)), t(lambda b: b.pop(-3)), t(lambda b: b.pop(8)), t(lambda b: b.pop(-9)), t(lambda b: b.pop("a")), t(lambda b: bytearray().pop()), t(lambda b: b.remove(99)), t(lambda b: b.remove(0)), t(lambda b: b.remove("a")), t(lambda b: b.remove(256)), t(lambda b: b.reverse()), t(lambda b: b.clear()), t(lambda b: b.copy()), t(lambda b: b.copy() is b), t(lambda b: b.__iadd__(b"zz")), t(lambda b: b.__iadd__(b)), t(lambda b: b.__iadd__("a")), t(lambda b: b.__iadd__([1])), t(lambda b: b.__iadd__(5)), t(lambda b: b.__imul__(2)), t(lambda b: b.__imul__(0)), t(lambda b: b.__imul__("a")), t(lambda b: b.__imul__(-1)), t(lambda b: b.resize(3)), t(lambda b: b.resize(10)), t(lambda b: b.resize(-1)), t(lambda b: b.__alloc__() >= 8), t(lambda b: b.sort()), t(lambda b: hash(b)), t(lambda b: b.__init__(b"new")), t(lambda b: b.__init__(3))


def exported(b):
    m = memoryview(b)
    out = []
    for f in (lambda: b.append(1), lambda: b.clear(), lambda: b.pop(), lambda: b.__delitem__(0), lambda: b.__setitem__(slice(0, 2), b"x"), lambda: b.__setitem__(slice(0, 2), b"xy"), lambda: b.extend(b""), lambda: b.extend(b"a"), lambda: b.__imul__(1), lambda: b.__imul__(2), lambda: b.reverse(), lambda: b.insert(0, 1), lambda: b.__init__(b"z")):
        try:
            out.append(f())
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    m.release()
    b.append(33)
    return out


t(exported)
b = bytearray(b"abc")
it = iter(b)
print(next(it), it.__length_hint__())
b.extend(b"de")
print(list(it), list(it))
b += b"!"
b *= 2
c = b
c += b"?"
print(b, b is c, b[2:5], type(b[2:5]).__name__)
for i, x in enumerate(b):
    if i < 3:
        b.append(x)
print(len(b), b[-3:])
