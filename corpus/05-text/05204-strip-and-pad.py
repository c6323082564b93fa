# strip, removeprefix, center, ljust, rjust, zfill, expandtabs.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["", " ", "  a b  ", "\t\na\x0b\x0c\r", "\x1c\x1d\x1e\x1fa\x85\xa0", "\u2003日\u3000", "\u200ba\u200b", "xxaxx", "xyxaxyx", "\ufeffa"]:
    t(lambda: (s.strip(), s.lstrip(), s.rstrip(), s.strip("x"), s.lstrip("xy"), s.rstrip("yx"), s.strip(""), s.strip(None), s.strip("日 \u3000a")))
t(lambda: "a".strip(1)), t(lambda: "a".strip(b"a")), t(lambda: "a".strip("a", "b")), t(lambda: "a".lstrip([])), t(lambda: "a".strip(chars="a")), t(lambda: "😀a😀".strip("😀")), t(lambda: "éaé".strip("é")), t(lambda: "\ud800a".strip("\ud800"))
for p in ["", "a", "ab", "abab", "ababx", "b", "é"]:
    print("abab".removeprefix(p), "abab".removesuffix(p), end=" ")
print()
t(lambda: "a".removeprefix()), t(lambda: "a".removeprefix(1)), t(lambda: "a".removesuffix(None)), t(lambda: "a".removeprefix("a", "b")), t(lambda: "a".removeprefix(("a",)))
for w in (-1, 0, 1, 2, 3, 4, 5, 6, 7):
    print([x for x in ("ab".center(w, "."), "abc".center(w, "."), "ab".ljust(w, "."), "ab".rjust(w, "."), "é".center(w, "日"), "-5".zfill(w), "+5".zfill(w), "a".zfill(w), "".zfill(w), "--5".zfill(w), "日".zfill(w))])
t(lambda: "a".center()), t(lambda: "a".center("5")), t(lambda: "a".center(5.0)), t(lambda: "a".center(5, "")), t(lambda: "a".center(5, "xy")), t(lambda: "a".center(5, 1)), t(lambda: "a".center(5, None)), t(lambda: "a".center(5, b"x")), t(lambda: "a".ljust(2**70)), t(lambda: "a".zfill("x")), t(lambda: "a".zfill(None)), t(lambda: "a".zfill()), t(lambda: "a".rjust(5, "😀")), t(lambda: "a".rjust(True, "x")), t(lambda: "a".ljust(3, "\ud800"))
tabs = "a\tbc\tdef\tghij\n\tk\r\tl\x0b\tm\t"
for n in (None, 0, 1, 2, 4, 8, -1, 20):
    t(lambda: tabs.expandtabs() if n is None else tabs.expandtabs(n))
t(lambda: tabs.expandtabs(tabsize=3)), t(lambda: "a\tb".expandtabs("x")), t(lambda: "a\tb".expandtabs(1.5)), t(lambda: "a\tb".expandtabs(2, 3)), t(lambda: "日\t本".expandtabs(4)), t(lambda: "a\tb".expandtabs(2**40 if False else 5)), t(lambda: "a\tb".expandtabs(2**31)), t(lambda: "a\tb".expandtabs(2**70)), t(lambda: "no tabs".expandtabs()), t(lambda: "\t" * 3), t(lambda: "a\u0301\tb".expandtabs(4))


class S(str):
    pass


s = S("ab")
print([type(x).__name__ for x in (s.strip(), s.center(1), s.ljust(2), s.rjust(5), s.zfill(1), s.expandtabs(), s.removeprefix("x"), s.removesuffix("x"), s.upper(), s.replace("x", "y"), s[:], s + "", s * 1, str(s), s.join([]), s.translate({}), s.format(), s % (), f"{s}", s.lower(), s.__str__(), s.title())])
