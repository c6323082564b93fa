# repr, ascii and str of texts and bytes: quotes, escapes, characters that do not print.
samples = ["", "a", "'", '"', "'\"", "\\", "\n\r\t", "\x00\x07\x1b\x7f", "\x80\x9f\xa0\xad", "é", "\u0378", "\u200b\u2028", "\ue000", "\ud800", "\udfff", "日本", "\uffff", "\U0001f600", "\U000e0001", "\U0010ffff", "a'b", 'a"b', "a'b\"c", "\N{BULLET}", "\x1f\x20", "\u0301x", "\ufeff", "tab\there", "\\n", "{}", "%s"]
for s in samples:
    print(ascii(repr(s)), ascii(s), len(repr(s)), s.isprintable())
    assert eval(ascii(s)) == s if False else True
for b in [b"", b"a", b"'", b'"', b"'\"", b"\\", b"\n\r\t\x00\x7f\x80\xff", bytearray(b"'"), bytearray(b"\x00'\"")]:
    print(repr(b), ascii(b), str(b), len(repr(b)))
print([s for s in samples[:6]], tuple(samples[2:5]), {samples[2]: samples[3]}, ascii({samples[9]}))


class R:
    def __init__(self, r):
        self.r = r

    def __repr__(self):
        return self.r


class S(R):
    def __str__(self):
        return "str:" + self.r


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: ascii(R("é日😀"))), t(lambda: repr(R("é"))), t(lambda: repr(R(5))), t(lambda: str(R(5))), t(lambda: ascii(R(b"a"))), t(lambda: str(S("x"))), t(lambda: [S("x")]), t(lambda: f"{S('y')} {S('y')!r} {S('é')!a} {S('y')!s}"), t(lambda: "%s %r %a" % (S("z"), S("z"), S("é"))), t(lambda: "{} {!r} {!a}".format(S("w"), S("w"), S("é"))), t(lambda: str(S(5))), t(lambda: repr()), t(lambda: repr(1, 2)), t(lambda: ascii()), t(lambda: str.__repr__(5)), t(lambda: repr(R(None))), t(lambda: print(R("p"), S("q"), sep="|")), t(lambda: str(R)), t(lambda: format(R("f"))), t(lambda: format(R("f"), "5")), t(lambda: f"{R('f'):>5}"), t(lambda: f"{R('f')!r:>5}"), t(lambda: str(None) + str(...) + str(NotImplemented) + str(True) + str(int) + str(len) + repr("a".upper.__name__))
total = 0
for code in range(0x110000):
    r = repr(chr(code))
    total = (total * 31 + len(r) * (code % 97 + 1)) % 1000000007
print(total)
