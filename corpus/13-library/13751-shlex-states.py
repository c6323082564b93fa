# Splitting in the manner of shells: quotes, escapes, comments, punctuation, included files, and what is unfinished.
import shlex


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for text in ("foo#bar\nbaz", r"foo\ bar", '"foo"bar', "a '' b", '"\\"x"', "x && y||z;w", "a>b", "~a -b ./c", "a # c", '"a\\x"'):
    for posix in (False, True):
        for punctuation in (False, True, "|;"):
            lexer = shlex.shlex(text, posix=posix, punctuation_chars=punctuation)
            attempt(list, lexer)
            lexer = shlex.shlex(text, posix=posix, punctuation_chars=punctuation)
            lexer.whitespace_split = True
            attempt(list, lexer)
            print(lexer.lineno, lexer.state)
    attempt(shlex.split, text, comments=True)
    print(shlex.quote(text))
attempt(shlex.split, "'open")
attempt(shlex.split, "end\\")
attempt(shlex.split, None)
attempt(shlex.quote, 5)
print(shlex.join(["a b", "it's", "", "plain"]))
lexer = shlex.shlex("x 'y z' # end\n w", posix=True)
lexer.debug = 2
print(list(lexer))
lexer = shlex.shlex("c d", infile="main")
lexer.push_token("first")
lexer.push_source("a b", "part")
print(lexer.error_leader(), list(lexer), lexer.error_leader(), lexer.error_leader("f", 7))
