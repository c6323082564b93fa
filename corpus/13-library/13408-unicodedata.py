# Names, categories and normal forms of characters.
import unicodedata

for c in "aÉ٣½ \n한中\u0301":
    print(ascii(c), unicodedata.category(c), unicodedata.name(c, None), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.combining(c))
print(unicodedata.lookup("GREEK SMALL LETTER ALPHA"), unicodedata.lookup("snowman"), unicodedata.unidata_version)
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    for text in ("é", "e\u0301", "ﬁ①", "각", "\ud800é", "Å\u0327"):
        print(form, ascii(unicodedata.normalize(form, text)), unicodedata.is_normalized(form, text))
for bad in (lambda: unicodedata.name("\n"), lambda: unicodedata.lookup("no such thing"), lambda: unicodedata.normalize("X", "a"),
            lambda: unicodedata.category("ab"), lambda: unicodedata.category(5), lambda: unicodedata.decimal("a"), lambda: unicodedata.digit("a")):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
