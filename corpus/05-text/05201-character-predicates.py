# The predicates of str over odd characters, counts over all of Unicode, and empty texts.
names = ["isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isupper", "islower", "istitle", "isprintable", "isidentifier", "isascii"]
samples = ["", "a", "A", "1", " ", "\n", "\x1c", "\x85", "\xa0", "\u200b", "\u2028", "\u3000", "²", "½", "٣", "Ⅷ", "〇", "四", "㊀", "①", "ª", "º", "ǅ", "ʰ", "ͅ", "é", "é", "ß", "_", "_a1", "1a", "a b", "a-b", "ℙ", "℘", "·", "a·", "͏", "\xad", "\x7f", "\ud800", "\ue000", "\U000e0100", "😀", "👩\u200d🚀", "def", "None", "Hello World", "Hello world", "HELLO 1", "hello 1", "HeLLo", "1A", "A1a", "\t\n\r\x0b\x0c", "漢字", "ไทย", "١٢٣", "12²", "x\u0301", "\u037a", "ﷺ", "ﬁ", "𝟘", "𝒜", "\U0001d7ff", "ᢅ", "᪪", "゛", "ゝ"]
print(names)
for s in samples:
    print(ascii(s), "".join("01"[getattr(s, n)()] for n in names))
for n in names:
    count = first = last = 0
    for code in range(0x110000):
        if getattr(chr(code), n)():
            count += 1
            last = code
            if not first:
                first = code
    print(n, count, hex(first), hex(last))
for f in (lambda: "a".isalpha(1), lambda: str.isalpha(1), lambda: str.isdigit(), lambda: "a".isfoo()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import keyword
print(keyword.iskeyword("def"), "def".isidentifier(), keyword.issoftkeyword("match"))
