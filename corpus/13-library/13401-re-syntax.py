# Every construct of regular expressions, and the place of every mistake in one.
import re

def show(pattern, text, flags=0):
    try:
        found = [(m.group(), m.span(), m.groups(), m.lastindex) for m in re.finditer(pattern, text, flags)]
    except re.error as e:
        print(repr(pattern), "!!", e, e.pos)
    else:
        print(repr(pattern), found)

for pattern, text in [
    (r"a|b|cd", "abcdx"), (r"(a)|(b)", "ab"), (r"(?:ab)+", "ababx"), (r"a{2,3}", "aaaaa"), (r"a{2,3}?", "aaaaa"),
    (r"a{,2}", "aaa"), (r"x{,}", "xx"), (r"a{2", "a{2"), (r"a{}", "a{}"), (r"(a+)+$", "aaab"), (r"a*+b", "aab"),
    (r"a++a", "aaa"), (r"(?>a|ab)c", "abc"), (r"(?:ab|a|b){2}+", "ab"), (r"(?=a)\w", "ab"), (r"a(?!b)", "abac"),
    (r"(?<=a)b", "abcb"), (r"(?<!a)b", "abcb"), (r"(?<=(a))b", "ab"), (r"(\w)\1", "aabcc"), (r"(?P<x>a)(?P=x)", "aaa"),
    (r"(a)?(?(1)b|c)", "abc"), (r"(?P<q>')?x(?(q)')", "'x' x"), (r"(a)?b(?(1)c)", "abc b"), (r"^a$", "a\nb\na"),
    (r"\Aa", "aa"), (r"a\Z", "a\na"), (r"a\z", "a"), (r"\bfoo\b", "foo food foo"), (r"\B", "ab"), (r"\B", ""),
    (r"[^a-c]", "abcd-"), (r"[]a]", "]a"), (r"[a\]b]", "]"), (r"[\w-]+", "a-b c"), (r"[a-]", "-a"), (r"\d+\s\S", "12 x"),
    (r"\x41\u0042\U00000043\103\0", "ABCC\0"), (r"(?#comment)a", "a"), (r"(?i)straße", "STRASSE STRAßE"),
    (r"(?i:a)b", "Ab AB"), (r"(?s).", "\n"), (r"(?m)^b", "a\nb"), (r"(?x) a  # one", "a"), (r"(?-i:a)", "A"), (r"()", "ab"),
    (r"(a|b)*?c", "abac"), (r"(?:(a)|b)*", "ab"), (r"(a?)*?b", "aab"), (r"((a)|b)+", "ab"), (r"(?:a?)*?b", "b"),
    (r"(?a)\w+", "aé"), (r"(?i)[k-m]", "K\u212a"), (r"(?i)ſ", "sSſ"), (r"[\d.]+", "1.5"), (r"\N{LATIN SMALL LETTER A}", "a"),
]:
    show(pattern, text)
    show(pattern, text, re.IGNORECASE)

for pattern in [
    "(", ")", "(?", "(?P", "(?P<", "(?P<a", "(?P<1>a)", "(?P<>a)", "(?P=x)", "(?P=", "(?Px)", "(?<", "(?<a)", "[", "[a", "[z-a]",
    r"[\d-z]", "*", "a**", "a*?+", "^*", "(?i", "(?ix", "(?z)", "(?-", "(?-z:a)", "(?i-i:a)", "a(?i)", "(?au)", "(?L)",
    "\\", r"\x1", r"\u12", r"\U1234567z", r"\q", r"\8", r"\1", r"(a\1)", r"\400", r"[\400]", r"[\8]", "(?(1)a)", "(?(0)a)", "(?(x)a)",
    "(a)(?(1)b|c|d)", "a{3,2}", "a{99999999999}", "(?<=a*)b", "(?<=a|bc)d", "(?<=(a)\\1)", "(?#", "(?P<x>a)(?P<x>b)", "a|*", "(?:",
    "(?=a", r"\N", r"\N{", r"\N{no such name}", "a\nb(", "(?P<é>a)(", "(?P<a b>x)",
]:
    for p in (pattern, pattern.encode("latin-1")):
        try:
            print(repr(p), re.compile(p).groups)
        except (re.error, OverflowError) as e:
            print(repr(p), type(e).__name__, e)
        except ValueError as e:
            print(repr(p), type(e).__name__, e)
