# The methods of bytes and bytearray that look at text: both answer alike, with results of their own class.
def t(f, *a):
    for make in (bytes, bytearray):
        try:
            r = f(make)
            print(repr(r), end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()


samples = [b"", b"hello World", b"HELLO", b"123", b" \t\n\x0b\x0c\r", b"a1", b"\xe9\xff", b"Title Case", b"aB\xc0z", b"\x00", b"they're 3d"]
for s in samples:
    t(lambda m: (m(s).upper(), m(s).lower(), m(s).title(), m(s).swapcase(), m(s).capitalize()))
    t(lambda m: [getattr(m(s), n)() for n in ("isalpha", "isalnum", "isdigit", "isspace", "isupper", "islower", "istitle", "isascii")])
b = b"abcabcabc"
for a in [(), (1,), (-3,), (1, 5), (None, -1), (9,), (10,), (2**70,)]:
    t(lambda m: (m(b).find(b"abc", *a), m(b).rfind(b"bc", *a), m(b).count(b"a", *a), m(b).find(98, *a), m(b).rfind(99, *a), m(b).count(97, *a), m(b).startswith(b"abc", *a), m(b).endswith(bytearray(b"c"), *a), m(b).find(b"", *a)))
t(lambda m: m(b).index(b"x")), t(lambda m: m(b).rindex(120)), t(lambda m: m(b).index(b"ca")), t(lambda m: m(b).find("a")), t(lambda m: m(b).find(256)), t(lambda m: m(b).find(-1)), t(lambda m: m(b).find(None)), t(lambda m: m(b).find()), t(lambda m: m(b).find(memoryview(b"ca"))), t(lambda m: m(b).count(True)), t(lambda m: b"a" in m(b)), t(lambda m: 97 in m(b)), t(lambda m: 300 in m(b)), t(lambda m: "a" in m(b)), t(lambda m: None in m(b)), t(lambda m: m(b).startswith((b"x", b"ab"))), t(lambda m: m(b).startswith("a")), t(lambda m: m(b).startswith(("a",))), t(lambda m: m(b).endswith(99)), t(lambda m: m(b).startswith([b"a"]))
t(lambda m: m(b" a b ").split()), t(lambda m: m(b"a,b,,").split(b",")), t(lambda m: m(b"a,b,c").split(b",", 1)), t(lambda m: m(b"a,b,c").rsplit(b",", 1)), t(lambda m: m(b"a b  c").rsplit(None, 1)), t(lambda m: m(b"a").split(b"")), t(lambda m: m(b"a").split(",")), t(lambda m: m(b"a").split(44)), t(lambda m: m(b"a\nb\r\nc\rd\x0be").splitlines()), t(lambda m: m(b"a\nb").splitlines(keepends=True)), t(lambda m: m(b"a-b-c").partition(b"-")), t(lambda m: m(b"a-b-c").rpartition(b"-")), t(lambda m: m(b"abc").partition(b"-")), t(lambda m: m(b"abc").rpartition(b"-")), t(lambda m: m(b"a").partition(b"")), t(lambda m: m(b"a").partition("a"))
t(lambda m: m(b",").join([])), t(lambda m: m(b",").join([b"a", bytearray(b"b"), memoryview(b"c")])), t(lambda m: m(b",").join([b"a"])), t(lambda m: m(b",").join(["a"])), t(lambda m: m(b",").join([b"a", 1])), t(lambda m: m(b",").join(b"ab")), t(lambda m: m(b",").join(5)), t(lambda m: m(b"").join((b"x",) * 3))
t(lambda m: m(b"banana").replace(b"a", b"oo")), t(lambda m: m(b"banana").replace(b"", b".", 3)), t(lambda m: m(b"aaa").replace(b"aa", b"")), t(lambda m: m(b"a").replace("a", b"b")), t(lambda m: m(b"a").replace(b"a")), t(lambda m: m(b"  a ").strip()), t(lambda m: m(b"xxaxx").strip(b"x")), t(lambda m: m(b"xyaxy").lstrip(b"yx")), t(lambda m: m(b"a\x00").rstrip(b"\x00")), t(lambda m: m(b"a").strip("a")), t(lambda m: m(b"a").strip(None)), t(lambda m: m(b"abc").removeprefix(b"ab")), t(lambda m: m(b"abc").removesuffix(b"bc")), t(lambda m: m(b"abc").removeprefix("a"))
t(lambda m: m(b"ab").center(6)), t(lambda m: m(b"ab").center(7, b"*")), t(lambda m: m(b"ab").ljust(5, b".")), t(lambda m: m(b"ab").rjust(5, bytearray(b"."))), t(lambda m: m(b"ab").center(5, b"xy")), t(lambda m: m(b"ab").center(5, "x")), t(lambda m: m(b"ab").center(5, 1)), t(lambda m: m(b"-5").zfill(5)), t(lambda m: m(b"a\tb\n\tc").expandtabs(4)), t(lambda m: m(b"a\tb").expandtabs()), t(lambda m: m(b"abc").translate(bytes(range(255, -1, -1)))), t(lambda m: m(b"abc").translate(None, b"b")), t(lambda m: m(b"abc").translate(None, delete=b"a")), t(lambda m: m(b"abc").translate(b"x")), t(lambda m: m(b"abc").translate("x")), t(lambda m: m.maketrans(b"ab", b"xy")[95:100]), t(lambda m: m.maketrans(b"a", b"xy")), t(lambda m: m.maketrans("a", b"x")), t(lambda m: m(b"abca").translate(m.maketrans(b"ab", b"AB"), b"c"))
t(lambda m: m(b"\x01\xab").hex()), t(lambda m: m(b"\x01\x02\x03\x04\x05").hex(":")), t(lambda m: m(b"\x01\x02\x03\x04\x05").hex("-", 2)), t(lambda m: m(b"\x01\x02\x03\x04\x05").hex(b"_", -2)), t(lambda m: m(b"\x01").hex("")), t(lambda m: m(b"\x01").hex("ab")), t(lambda m: m(b"\x01").hex("é")), t(lambda m: m(b"\x01").hex(1)), t(lambda m: m(b"\x01\x02").hex(sep=" ", bytes_per_sep=1)), t(lambda m: m.fromhex("01 aB\tff\n")), t(lambda m: m.fromhex("0 1")), t(lambda m: m.fromhex("0g")), t(lambda m: m.fromhex("abc")), t(lambda m: m.fromhex("é")), t(lambda m: m.fromhex(5)), t(lambda m: m.fromhex(b"0102")), t(lambda m: m.fromhex(""))
