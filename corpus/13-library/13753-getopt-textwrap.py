# Options of command lines, and paragraphs: the good cases and what is refused.
import getopt
import textwrap


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for args, short, long in (
    (["-a", "-b", "x", "y", "-c"], "ab:c", []), (["--alpha", "--be=3", "z", "--gam", "q"], "", ["alpha", "beta=", "gamma=?"]),
    (["-abx", "--", "-c"], "ab::c", []), (["-z"], "a", []), (["--al"], "", ["alpha", "alpine"]), (["--alpha=3"], "", ["alpha"]),
    (["--beta"], "", ["beta="]), (["-b"], "b:", []), (["-", "-a"], "a", []), (["x", "-a", "y", "-a"], "+a", []),
    (["x", "-a", "y", "-a", "z"], "-a", []), (["-:"], "a:", []), (["--a", "x"], "", "a="),
):
    attempt(getopt.getopt, args, short, long)
    attempt(getopt.gnu_getopt, args, short, long)
for text in (
    "Hello there, how are you this fine day?  I'm glad to hear it!", "this-is-a-useful-feature-for-reformatting posts",
    "averyveryverylongwordthatdoesnotfit a b--c foo---bar", "  Sentence ends. And. \"Yes.\" No! x",
):
    for width in (0, 10, 20):
        for options in (
            {}, {"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False},
            {"initial_indent": "* ", "subsequent_indent": "    "}, {"max_lines": 2}, {"max_lines": 1, "placeholder": "…"},
            {"fix_sentence_endings": True},
        ):
            attempt(textwrap.wrap, text, width, **options)
        attempt(textwrap.shorten, text, width)
