# Matching blocks, opcodes and deltas of sequences, and how long values are broken into lines.
import difflib
import pprint
import random


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


r = random.Random(1)
for n in range(8):
    a, b = ["".join(r.choices("abcd \n", k=r.randint(5, 25))) for _ in range(2)]
    matcher = difflib.SequenceMatcher(None if n % 2 else lambda c: c == " ", a, b)
    print(matcher.get_matching_blocks(), matcher.get_opcodes(), matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio())
    delta = list(difflib.ndiff(a.splitlines(True), b.splitlines(True)))
    print(delta, list(difflib.restore(delta, 1)), list(difflib.restore(delta, "2")))
long = "x" * 150 + "yz" * 60
matcher = difflib.SequenceMatcher(lambda c: c == "z", long, long + "q")
print(sorted(matcher.bpopular), matcher.bjunk, list(matcher.b2j))
attempt(lambda: list(difflib.restore([], 3)))
attempt(difflib.get_close_matches, "appel", ["ape", "apple", "peach", "puppy"])
attempt(difflib.get_close_matches, "a", [], 0)
attempt(difflib.get_close_matches, "a", [], 1, 2)
attempt(lambda: list(difflib.unified_diff("ab", ["x"])))
attempt(lambda: list(difflib.unified_diff([1], ["x"])))
for width in (5, 20, 40):
    for value in (
        "", "hello world this is a long text\nwith lines\n\n and more   blanks", "a" * 50, b"abc", b"abcdefghijklmnopq" * 3,
        {"key": "some longer text in here okay", "b": b"x" * 30}, ["word " * 9, bytearray(b"z" * 33)], ("one long string of words here",),
    ):
        print(pprint.pformat(value, width=width))
attempt(pprint.PrettyPrinter, indent=-1)
attempt(pprint.PrettyPrinter, depth=0)
attempt(pprint.PrettyPrinter, width=0)
