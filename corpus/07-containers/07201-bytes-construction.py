# bytes and bytearray from ints, texts, iterables and objects; subscripts, slices, operators, comparison.
def t(f):
    for m in (bytes, bytearray):
        try:
            print(repr(f(m)), end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()


class B:
    def __init__(self, v):
        self.v = v

    def __bytes__(self):
        return self.v


class I:
    def __index__(self):
        return 3


class Sub(bytes):
    pass


t(lambda m: m()), t(lambda m: m(3)), t(lambda m: m(0)), t(lambda m: m(-1)), t(lambda m: m(2**70)), t(lambda m: m(True)), t(lambda m: m(I())), t(lambda m: m(1.5)), t(lambda m: m(None)), t(lambda m: m("abc")), t(lambda m: m("aé", "latin-1")), t(lambda m: m("é", "ascii")), t(lambda m: m("é", "ascii", "replace")), t(lambda m: m("a", encoding="utf-8", errors="strict")), t(lambda m: m(b"a", "utf-8")), t(lambda m: m(5, "utf-8")), t(lambda m: m(b"a", errors="x")), t(lambda m: m([1, 2, 255])), t(lambda m: m([256])), t(lambda m: m([-1])), t(lambda m: m(["a"])), t(lambda m: m([1.5])), t(lambda m: m([I(), True])), t(lambda m: m(range(5))), t(lambda m: m(x for x in (1, 2))), t(lambda m: m({1, 2})), t(lambda m: m(memoryview(b"xy")[::-1])), t(lambda m: m(B(b"ok"))), t(lambda m: m(B("no"))), t(lambda m: m(B(Sub(b"s")))), t(lambda m: m(Sub(b"sub"))), t(lambda m: m(object())), t(lambda m: m(1, 2, 3, 4)), t(lambda m: m(source=b"kw")), t(lambda m: m(foo=1)), t(lambda m: m(encoding="utf-8")), t(lambda m: m([2**70])), t(lambda m: m(bytearray(b"ba")))
for a in (None, 0, 1, -1, 5, -9):
    for c in (None, 2, -1, -3):
        t(lambda m: (m(b"abcde")[a::c], m(b"abcde")[:a:c]))
t(lambda m: m(b"abc")[0]), t(lambda m: m(b"abc")[-1]), t(lambda m: m(b"abc")[3]), t(lambda m: m(b"abc")["a"]), t(lambda m: m(b"abc")[1.0]), t(lambda m: m(b"abc")[::0]), t(lambda m: m(b"abc")[2**70]), t(lambda m: m(b"abc")[I():]), t(lambda m: m(b"abc")[None])
t(lambda m: m(b"a") + b"b"), t(lambda m: m(b"a") + bytearray(b"b")), t(lambda m: b"b" + m(b"a")), t(lambda m: m(b"a") + memoryview(b"m")), t(lambda m: m(b"a") + "b"), t(lambda m: m(b"a") + [1]), t(lambda m: 1 + m(b"a")), t(lambda m: m(b"ab") * 3), t(lambda m: 2 * m(b"ab")), t(lambda m: m(b"ab") * -1), t(lambda m: m(b"ab") * 1.5), t(lambda m: m(b"ab") * 2**70), t(lambda m: m(b"a") == b"a"), t(lambda m: m(b"a") == bytearray(b"a")), t(lambda m: m(b"a") == "a"), t(lambda m: m(b"a") == memoryview(b"a")), t(lambda m: m(b"a") < b"b"), t(lambda m: m(b"a") < b"aa"), t(lambda m: m(b"\xff") > b"\x7f"), t(lambda m: m(b"a") < "b"), t(lambda m: m(b"a") >= [1]), t(lambda m: m(b"a") < memoryview(b"b")), t(lambda m: sorted([m(b"b"), m(b"a"), m(b"")])), t(lambda m: list(m(b"abc"))), t(lambda m: list(reversed(m(b"abc")))), t(lambda m: max(m(b"abc"))), t(lambda m: len(m(b"abc"))), t(lambda m: bool(m(b"")))
t(lambda m: hash(m(b"a")) == hash(b"a")), t(lambda m: {m(b"a"): 1}), t(lambda m: m(b"%d %s %x") % (5, b"q", 255)), t(lambda m: m(b"%b|%5.1f|%-5d|%c%c") % (b"x", 2.25, 3, 65, b"z")), t(lambda m: m(b"%(a)s") % {b"a": b"v"}), t(lambda m: m(b"%s") % "a"), t(lambda m: m(b"%b") % 1), t(lambda m: m(b"%a %r") % ("é", 1)), t(lambda m: m(b"%d") % "a"), t(lambda m: m(b"%c") % 256), t(lambda m: m(b"%c") % b"ab"), t(lambda m: m(b"%d") % ()), t(lambda m: m(b"x") % 1), t(lambda m: m(b"%y") % 1), t(lambda m: m(b"%(a)s") % {"a": b"v"}), t(lambda m: m(b"%s") % B(b"bb")), t(lambda m: m(b"%s") % bytearray(b"ba")), t(lambda m: m(b"%5s|%.2s|%-4s|") % (b"a", b"bcd", b"e"))
t(lambda m: m(b"abc").__getnewargs__() if m is bytes else "-"), t(lambda m: m(b"abc").__bytes__() if m is bytes else "-"), t(lambda m: m(b"abc").decode()), t(lambda m: m(b"abc").__contains__(98)), t(lambda m: m(b"abc").__mul__("a")), t(lambda m: m.__new__(m, b"n")), t(lambda m: type("X", (m,), {})(b"q")), t(lambda m: m(b"a").foo), t(lambda m: int(m(b"12"))), t(lambda m: float(m(b"1.5"))), t(lambda m: m(b"a") is m(b"a") if False else 1), t(lambda m: ord(m(b"a"))), t(lambda m: ord(m(b"ab"))), t(lambda m: f"{m(b'a')}"), t(lambda m: f"{m(b'a'):5}"), t(lambda m: str(m(b"a"))), t(lambda m: b"".join([m(b"a"), m(b"b")])), t(lambda m: [*m(b"ab")]), t(lambda m: m(b"abc").__sizeof__() > 3)
