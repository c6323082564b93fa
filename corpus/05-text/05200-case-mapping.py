# Upper, lower, title, swapped and folded case of texts in many scripts, with mappings that change the length.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


words = ["hello world", "HELLO", "hELLO wORLD", "straße", "STRASSE", "ẞ", "ﬁne ﬂow", "ŉ", "ǰ", "ΐ", "ΰ", "ὖ", "ᾳ", "ᾼ", "ǆ", "ǅ", "Ǆ", "İ", "i", "ı", "I", "i̇", "ΑΣ", "ΑΣΑ", "Σ", "ΑΣ.", "Α.Σ", "ΑΣ'Α", "ας", "ΟΔΥΣΣΕΥΣ ΟΔΥΣΣΕΥΣ", "ſ", "K", "Å", "Ω", "µ", "Ⅷ", "ⅷ", "Ⓐ", "ⓐ", "Ა", "ა", "Ꭰ", "ꭰ", "𐐀", "𐐨", "ÿ", "Ÿ", "they're bill's", "x-ray 3d a1b", "ab\tcd\nef", "1st", "ǲabc", "éa ÉA", "\ud800a", "", "ﬃ", "և", "Ա", "ꙋ", "Ɐ", "ɐ", "ɫ", "ȺȾ", "𞤀", "ͅ", "ῌ", "ᵹ", "ᲀ"]
for w in words:
    t(lambda: (w.upper(), w.lower(), w.title(), w.swapcase(), w.capitalize(), w.casefold()))
    print(w.isupper(), w.islower(), w.istitle(), w.casefold() == w.lower(), w.upper().lower() == w.lower())
t(lambda: "a".upper(1)), t(lambda: "a".casefold(None)), t(lambda: str.upper(5)), t(lambda: str.upper()), t(lambda: "ß".upper() == "SS"), t(lambda: "Straße".casefold() == "STRASSE".casefold()), t(lambda: "ﬀ".title()), t(lambda: "ΣΑΣ ΑΣ".lower()), t(lambda: "ΑΣ͏".lower()), t(lambda: "Α\xadΣ".lower())
total = 0
for code in range(0x110000):
    c = chr(code)
    for k, form in enumerate((c.upper(), c.lower(), c.title(), c.swapcase(), c.casefold(), c.capitalize())):
        if form != c:
            total = (total * 31 + k + sum(map(ord, form)) * (code + 7)) % 1000000007
print(total)
