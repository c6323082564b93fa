# replace, translate and maketrans.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["", "a", "aaaa", "banana", "héé", "日本日", "a😀a"]:
    for old, new in [("", "-"), ("a", ""), ("a", "b"), ("a", "xyz"), ("aa", "a"), ("an", "é"), ("é", "e"), ("日", "😀"), ("😀", "a"), ("zz", "y"), ("a", "日")]:
        print(ascii(s.replace(old, new)), end=" ")
    print()
for n in (-1, 0, 1, 2, 3, 100, True, -(2**62)):
    print("banana".replace("a", "<>", n), "banana".replace("", ".", n), "aaa".replace("aa", "b", n), "aaa".replace("a", "b", count=n))
t(lambda: "a".replace("a")), t(lambda: "a".replace()), t(lambda: "a".replace("a", 1)), t(lambda: "a".replace(1, "a")), t(lambda: "a".replace("a", "b", "c")), t(lambda: "a".replace("a", "b", 1.0)), t(lambda: "a".replace("a", "b", 1, 2)), t(lambda: "a".replace(old="a", new="b")), t(lambda: "a".replace("a", "b", cnt=1)), t(lambda: "a".replace("a", None)), t(lambda: "a".replace("a", "b", None)), t(lambda: "a".replace("a", "b", 2**70)), t(lambda: "".replace("", "x")), t(lambda: "".replace("", "x", 0)), t(lambda: "".replace("a", "x"))
t(lambda: str.maketrans("abc", "xyz")), t(lambda: str.maketrans("abc", "xyz", "q")), t(lambda: str.maketrans({"a": 1, 98: "z", "c": None})), t(lambda: str.maketrans("ab", "x")), t(lambda: str.maketrans("ab")), t(lambda: str.maketrans({"ab": 1})), t(lambda: str.maketrans({1.5: 1})), t(lambda: str.maketrans("a", 1)), t(lambda: str.maketrans(1, "a")), t(lambda: str.maketrans("a", "b", 1)), t(lambda: str.maketrans()), t(lambda: str.maketrans({}, "a")), t(lambda: str.maketrans({"": 1})), t(lambda: str.maketrans("", "")), t(lambda: str.maketrans("aa", "bc")), t(lambda: str.maketrans("é日", "😀x"))
table = str.maketrans({"a": "AA", "b": None, "c": 0x1F600, "d": "", "é": "e", 0x65E5: 65})
for s in ["", "abcd", "xyz", "é日x", "aabbccdd", "😀a"]:
    print(ascii(s.translate(table)), end=" ")
print()


class T:
    def __getitem__(self, k):
        if k == 97:
            raise LookupError
        if k == 98:
            raise KeyError(k)
        if k == 99:
            raise IndexError
        return k + 1 if k != 100 else "<d>"


class Bad:
    def __getitem__(self, k):
        raise ValueError("bad")


t(lambda: "abcdef".translate(T())), t(lambda: "a".translate(Bad())), t(lambda: "".translate(Bad())), t(lambda: "a".translate(1)), t(lambda: "a".translate(None)), t(lambda: "".translate(1)), t(lambda: "a".translate()), t(lambda: "ab".translate({97: 1.5})), t(lambda: "ab".translate({97: 0x110000})), t(lambda: "ab".translate({97: -1})), t(lambda: "ab".translate({97: b"x"})), t(lambda: "\x00\x01".translate(["x", "y"])), t(lambda: "\x00\x01\x02".translate(["x", "y"])), t(lambda: "\x00\x01\x02".translate("xy")), t(lambda: "abc".translate({"a": "b"})), t(lambda: "abc".translate(dict.fromkeys(range(97, 99)))), t(lambda: "abc".translate({97: True})), t(lambda: "ab".translate({97: 0xD800})), t(lambda: "\ud800".translate({0xD800: "x"}))
rot = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
print("hello world".translate(rot), "hello world".translate(rot).translate(rot), "hello".translate(str.maketrans("", "", "l")), ("abc" * 3).translate({ord("b"): "[b]"}))
