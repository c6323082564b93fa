# The Unicode errors describe the characters or bytes that are wrong.
# point: 8.layout
for e in (
    UnicodeEncodeError("ascii", "ab\xff", 2, 3, "ordinal not in range(128)"),
    UnicodeEncodeError("ascii", "a\ud800\u1234", 1, 2, "reason"),
    UnicodeEncodeError("ascii", "\U0001f600", 0, 1, "reason"),
    UnicodeEncodeError("ascii", "abcdef", 1, 4, "reason"),
    UnicodeDecodeError("utf-8", b"a\xff\xfe", 1, 2, "invalid start byte"),
    UnicodeDecodeError("utf-8", b"a\xff\xfe", 1, 3, "invalid"),
    UnicodeTranslateError("a\xff", 1, 2, "no mapping"),
):
    print(type(e).__name__, "|", e, "|", e.start, e.end, e.reason, ascii(e.object))
for args in ((), ("a",), (1, "b", 0, 1, "r"), ("a", b"b", 0, 1, "r"), ("a", "b", "0", 1, "r")):
    try:
        UnicodeEncodeError(*args)
    except TypeError as error:
        print(error)
