# Encodings and their error handlers, with the texts and attributes of the errors.
def t(f):
    try:
        print(ascii(f()))
    except UnicodeError as e:
        print(type(e).__name__, ascii(str(e)), [ascii(getattr(e, a, None)) for a in ("encoding", "start", "end", "reason")])
    except Exception as e:
        print(type(e).__name__, e)


text = "aé日😀\ud800\udc00z"
for enc in ["utf-8", "utf8", "UTF_8", "ascii", "latin-1", "iso-8859-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252", "utf-8-sig", "cp437", "koi8-r", "raw_unicode_escape", "unicode_escape", "rot13", "hex", "nope", "", "u8", "L1", "646"]:
    t(lambda: "abc".encode(enc)), t(lambda: "aé".encode(enc)), t(lambda: "日😀".encode(enc)), t(lambda: b"abc".decode(enc)), t(lambda: b"a\xe9\xff".decode(enc))
for h in ["strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass", "nope"]:
    for enc in ["utf-8", "ascii", "latin-1", "utf-16-le"]:
        t(lambda: text.encode(enc, h))
        t(lambda: b"a\xff\xe9\x80b\xf0\x9f\x98".decode(enc, h))
bad = [b"\x80", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f", b"\xf0\x28\x8c\xbc", b"\xf5\x80", b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xf0\x80\x80\x80", b"\xf4\x90\x80\x80", b"a\xffb\xfec", b"\xe2\x82\xac\xe2\x82", b"\xef\xbb\xbfx", b"\xf8\x88\x80\x80\x80", b"abc\xe9"]
for b in bad:
    t(lambda: b.decode()), t(lambda: b.decode(errors="replace")), t(lambda: b.decode("utf-8", "backslashreplace")), t(lambda: b.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == b)
t(lambda: "\ud800".encode()), t(lambda: "ab\udc80\udcff".encode("utf-8", "surrogateescape")), t(lambda: "\ud800\udc00".encode("utf-16", "surrogatepass")), t(lambda: b"\x00\xd8".decode("utf-16-le", "surrogatepass")), t(lambda: b"\x00\xd8\x00".decode("utf-16-le")), t(lambda: b"\xff\xfea\x00".decode("utf-16")), t(lambda: b"\xfe\xff\x00a".decode("utf-16")), t(lambda: b"a".decode("utf-16")), t(lambda: b"\x00\x00\x11\x00".decode("utf-32-le")), t(lambda: b"abc".decode("utf-32")), t(lambda: "\x00\n\\é日😀".encode("unicode_escape")), t(lambda: rb"\x41\u65e5\U0001f600\n\101".decode("unicode_escape")), t(lambda: rb"\x4".decode("unicode_escape")), t(lambda: rb"\u12".decode("unicode_escape")), t(lambda: b"\\".decode("unicode_escape")), t(lambda: "é日\\".encode("raw_unicode_escape"))
t(lambda: "a".encode(encoding="ascii", errors="ignore")), t(lambda: "a".encode(1)), t(lambda: "a".encode("utf-8", 1)), t(lambda: "a".encode("a\x00b")), t(lambda: b"a".decode("utf-8", errors=None)), t(lambda: str(b"a\xe9", "latin-1")), t(lambda: str(b"a\xe9", "ascii", "replace")), t(lambda: str(b"abc")), t(lambda: str(bytearray(b"x"), "ascii")), t(lambda: str(memoryview(b"y"), "ascii")), t(lambda: str("a", "ascii")), t(lambda: str(5, "ascii")), t(lambda: str(errors="x")), t(lambda: str(b"q", errors="strict")), t(lambda: str(object=5)), t(lambda: str(b"a", "utf-8", "strict", 1)), t(lambda: bytes("é", "utf-8")), t(lambda: bytes("é")), t(lambda: "a".encode("ascii", "nope")), t(lambda: "é".encode("ascii", "nope"))
