# abs, bin, oct, hex, chr, ord, sum, min, max, divmod over numbers, with the errors of their arguments.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for v in [0, 1, -1, 255, -255, 2**62, -(2**64), True]:
    print(bin(v), oct(v), hex(v), abs(v))
for f in (abs, bin, oct, hex, chr, ord, hash, round, divmod, sum, min, max, pow, len, int, float):
    for a in [(), ("a",), ("ab",), (1.5,), (None,), (1, 2, 3, 4), ([],), (b"a",), (b"ab",), (-1,), (0x110000,), (2**100,)]:
        if f is hash and a and a[0] != 1.5 and not isinstance(a[0], (int, list)):
            continue
        if f in (hash,) and a == ():
            pass
        try:
            print(f.__name__, a, ascii(f(*a)))
        except Exception as e:
            print(f.__name__, a, type(e).__name__, e)
t(lambda: sum([1, 2, 3], 10)), t(lambda: sum([1, 2], start=5)), t(lambda: sum([0.1] * 10)), t(lambda: sum([1e16, 1.0, -1e16])), t(lambda: sum([1, 0.5, 2**70])), t(lambda: sum([1e308, 1e308, -1e308])), t(lambda: sum([[1], [2]], [])), t(lambda: sum(["a"], "")), t(lambda: sum([b"a"], b"")), t(lambda: sum([bytearray()], bytearray())), t(lambda: sum(["a", "b"])), t(lambda: sum(5)), t(lambda: sum([(1,), (2,)], ())), t(lambda: sum({1: "a", 2: "b"})), t(lambda: sum(x * x for x in range(10))), t(lambda: sum([2**62, 2**62, 2**62])), t(lambda: sum([True, True])), t(lambda: sum([1j, 2, 3.5])), t(lambda: sum([0.1j] * 10)), t(lambda: sum([float("inf"), float("-inf")])), t(lambda: sum([-0.0])), t(lambda: sum([-0.0], -0.0)), t(lambda: sum([], 5.5)), t(lambda: sum([1], x=1)), t(lambda: sum([1e100, 1, -1e100, 1])), t(lambda: sum([1, None]))
t(lambda: min(3, 1, 2)), t(lambda: max([3, 1, 2])), t(lambda: min([])), t(lambda: max([], default=None)), t(lambda: max(1, 2, default=3)), t(lambda: min("b", "a", key=ord)), t(lambda: max(["aa", "b"], key=len)), t(lambda: max([(1, "a"), (1, "b")], key=lambda p: p[0])), t(lambda: min([(1, "a"), (1, "b")], key=lambda p: p[0])), t(lambda: max(1)), t(lambda: max(key=len)), t(lambda: max([1], foo=2)), t(lambda: min([1, 2], key=5)), t(lambda: max({"a": 1, "b": 0})), t(lambda: max("hello")), t(lambda: min([1, "a"])), t(lambda: max(1, None)), t(lambda: max([1, 2], key=None)), t(lambda: max(iter([2, 9, 4]), key=lambda v: -v)), t(lambda: min([], key=len, default="d"))
