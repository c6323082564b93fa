# Operations on strings in typed code: subscripts, slices, comparisons, conversions, and what they raise.


def scan(text):
    letters = digits = 0
    seen = []
    for c in text:
        if c == "é" or c in "aeiou":
            letters += 1
        elif c.isdigit():
            digits += int(c)
        elif c < " ":
            seen.append(ord(c))
        else:
            seen.append(c)
    return letters, digits, seen


def ends(text):
    n = len(text)
    return text[0], text[-1], text[n - 1], text[1:3], text[:-2], text[-2:], text[5:2], text[:100], text[:]


def out_of_range(text, i):
    try:
        return text[i]
    except IndexError as e:
        return str(e)


def code(text):
    try:
        return ord(text)
    except TypeError as e:
        return str(e)


def character(n):
    try:
        return chr(n)
    except ValueError as e:
        return str(e)


def number(text):
    try:
        return int(text)
    except ValueError as e:
        return str(e)


def build(n):
    out = ""
    for i in range(n):
        out += str(i) + f"{i}{i / 4}" + chr(97 + i)
    return out


def questions(text):
    return (text.startswith("ab"), text.endswith("ba"), text.find("b"), text.find("zz"), text.isalpha(), text.isalnum(),
            text.isspace(), text.isdecimal(), text.isnumeric(), text.startswith(("x", "ab")), text.find("b", 2))


def order(a, b):
    return a < b, a <= b, a > b, a >= b, a == b, a != b, a in b, a + b


print(scan("héllo 12\t3 wörld"))
print(ends("abcdef"), ends("aéz"), ends("日本語"))
for i in (0, 2, 3, -3, -4, 2**70):
    print(out_of_range("abc", i))
for text in ("a", "é", "😀", "ab", ""):
    print(code(text))
for n in (97, 0, 0x10FFFF, 0x110000, -1, 0xD800 + 1):
    print(ascii(character(n)))
for text in ("12", "-7", "+5", " 42 ", "1_000", "", "-", "x", "٣", "123456789012345678901234567890", "-0"):
    print(number(text))
print(build(6))
print(questions("abba"), questions("12"), questions(""))
print(order("abc", "abd"), order("é", "z"), order("", ""), order("日", "é"))
