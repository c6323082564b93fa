# textwrap, shlex, fnmatch, getopt and gettext.
import fnmatch
import getopt
import gettext
import shlex
import textwrap

text = "The quick brown fox, a well-known animal -- jumps over the lazy dog.  It is   supercalifragilisticexpialidocious! Isn't it?"
for width in (10, 20, 40):
    print(textwrap.fill(text, width))
    print(textwrap.wrap(text, width, break_long_words=False, initial_indent="* ", subsequent_indent="  "))
    print(textwrap.shorten(text, width, placeholder="..."))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, fix_sentence_endings=True, break_on_hyphens=False))
print(repr(textwrap.dedent("   a\n     b\n\n   c\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\n", "-", lambda line: True)))
for bad in (lambda: textwrap.wrap("a", 0), lambda: textwrap.shorten("a b c", 3), lambda: textwrap.dedent(5)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

for line in ["a 'b c' \"d\\\"e\" f\\ g", "x#y #z", "''", "a=b;c|d && e", "'open", "end\\"]:
    for args in ({}, {"posix": False}, {"comments": True}):
        try:
            print(repr(line), args, shlex.split(line, **args))
        except ValueError as e:
            print(repr(line), args, e)
    try:
        print(list(shlex.shlex(line, punctuation_chars=True)))
    except ValueError as e:
        print(e)
print(shlex.quote("it's"), shlex.quote(""), shlex.quote("safe-1.txt"), shlex.join(["a", "b c", "$d"]))

for pattern in ["*.py", "a?c", "[a-c]*", "[!a]*", "[", "[]]", "*[0-9].txt", "**", "[b-a]", "a.c"]:
    names = ["x.py", "abc", "b1", "]", "n7.txt", "axc", "[", ""]
    print(pattern, fnmatch.translate(pattern), fnmatch.filter(names, pattern), fnmatch.filterfalse(names, pattern))

for args in (["-a", "-b", "1", "--long", "--size=3", "rest"], ["-ab2", "x", "--lo"], ["-b"], ["-z"], ["--nope"], ["--l=1"], ["--size"], ["--s"]):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(args, function(args, "ab:", ["long", "size=", "list"]))
        except getopt.GetoptError as e:
            print(args, e, e.opt)
print(gettext.gettext("message"), gettext.ngettext("one", "many", 1), gettext.ngettext("one", "many", 3))
