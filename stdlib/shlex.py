"""Splits text as a shell does."""

import os
import sys
from collections import deque
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]

# In CPython's order, which programs may print.
_WORD = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
# The letters of Latin-1, small ones first.
_LATIN = "".join(
    chr(code) for first, last in ((0xDF, 0xFF), (0xC0, 0xDE)) for code in range(first, last + 1) if code not in (0xD7, 0xF7)
)
_UNQUOTED = frozenset("%+,-./:=@" + _WORD)
# Separate words are written with these characters where the shell's operators are known.
_PATH_CHARACTERS = "~-./*?="


def _stream(source):
    return StringIO(source) if isinstance(source, str) else source


class shlex:
    """A lexical analyzer for simple shell-like languages.

    `state` is " " between tokens, "a" in a word, "c" in a run of punctuation, the quote or the backslash inside of these,
    and None at the end.
    """

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            instream, infile = sys.stdin, None
        self.instream, self.infile = _stream(instream), infile
        self.posix = posix
        self.eof = None if posix else ""
        # Kinds of characters.
        if punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars or ""
        self.commenters = "#"
        self.wordchars = _WORD + _LATIN if posix else _WORD
        self.whitespace = " \t\r\n"
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.whitespace_split = False
        if self._punctuation_chars:
            # Characters that were read too far.
            self._pushback_chars = deque()
            kept = (self.wordchars + _PATH_CHARACTERS).translate(dict.fromkeys(map(ord, self._punctuation_chars)))
            self.wordchars = kept
        # Where reading is.
        self.state = " "
        self.token = ""
        self.lineno = 1
        self.pushback = deque()
        self.filestack = deque()
        self.source = None
        self.debug = 0
        self._was_quoted = False
        self._after_escape = " "

    @property
    def punctuation_chars(self):
        """The characters that make tokens of their own."""
        return self._punctuation_chars

    def _tell(self, level, message):
        if self.debug >= level:
            print("shlex: " + message)

    # Tokens that were pushed back, and files inside of files.

    def push_token(self, tok):
        """Puts a token before those that come."""
        self._tell(1, f"pushing token {tok!r}")
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads another stream before the rest of this one."""
        newstream = _stream(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
        if newfile is None:
            self._tell(1, f"pushing to stream {newstream}")
        else:
            self._tell(1, f"pushing to file {newfile}")

    def pop_source(self):
        """Goes back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self._tell(1, f"popping to {self.instream}, line {self.lineno:d}")
        self.state = " "

    def sourcehook(self, newfile):
        """The name and stream of a file that is to be read."""
        name = newfile[1:-1] if newfile[0] == '"' else newfile
        if isinstance(self.infile, str) and not os.path.isabs(name):
            name = os.path.join(os.path.dirname(self.infile), name)
        return (name, open(name, "r"))

    def error_leader(self, infile=None, lineno=None):
        """How messages of compilers begin."""
        place = self.infile if infile is None else infile
        line = self.lineno if lineno is None else lineno
        return '"%s", line %d: ' % (place, line)

    # Tokens.

    def __iter__(self):
        return self

    def __next__(self):
        following = self.get_token()
        if following != self.eof:
            return following
        raise StopIteration

    def get_token(self):
        """The next token."""
        if self.pushback:
            pushed = self.pushback.popleft()
            self._tell(1, f"popping token {pushed!r}")
            return pushed
        token = self.read_token()
        if self.source is not None:
            while token == self.source:
                named = self.sourcehook(self.read_token())
                if named:
                    name, stream = named
                    self.push_source(stream, name)
                token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return token
            self.pop_source()
            token = self.get_token()
        self._tell(1, f"token={token!r}")
        return token

    def read_token(self):
        """A token of the stream itself."""
        self._was_quoted = False
        self._after_escape = " "
        complete = False
        while not complete:
            char = self._pushback_chars.pop() if self._has_unread() else self.instream.read(1)
            if char == "\n":
                self.lineno += 1
            state = self.state
            self._tell(3, f"in state {state!r} I see character: {char!r}")
            if state is None:
                self.token = ""
                complete = True
            elif state == " ":
                complete = self._between(char)
            elif state in self.quotes:
                complete = self._in_quotes(char)
            elif state in self.escape:
                complete = self._escaped(char)
            else:
                complete = self._in_word(char)
        found, self.token = self.token, ""
        if self.posix and not found and not self._was_quoted:
            found = None
        self._tell(2, f"raw token={found!r}" if found else "raw token=EOF")
        return found

    def _has_unread(self):
        return self._punctuation_chars and self._pushback_chars

    # What a character does in each state; True where it ends the token.

    def _is_something(self):
        """Whether there is a token: it may be empty between quotes."""
        return bool(self.token or self.posix and self._was_quoted)

    def _skip_line(self):
        self.instream.readline()
        self.lineno += 1

    def _begin(self, state, char):
        self.token, self.state = char, state
        return False

    def _end(self):
        self.state = " "
        return self._is_something()

    def _begin_escape(self, char, back_to):
        self._after_escape, self.state = back_to, char
        return False

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._tell(2, "I see whitespace in whitespace state")
            return self._is_something()
        if char in self.commenters:
            self._skip_line()
            return False
        if self.posix and char in self.escape:
            return self._begin_escape(char, "a")
        if char in self.wordchars:
            return self._begin("a", char)
        if char in self.punctuation_chars:
            return self._begin("c", char)
        if char in self.quotes:
            return self._begin(char, self.token if self.posix else char)
        if self.whitespace_split:
            return self._begin("a", char)
        self.token = char
        return True

    def _in_quotes(self, char):
        self._was_quoted = True
        if not char:
            self._tell(2, "I see EOF in quotes state")
            raise ValueError("No closing quotation")
        opening = self.state
        if char == opening and self.posix:
            self.state = "a"
            return False
        if self.posix and char in self.escape and opening in self.escapedquotes:
            return self._begin_escape(char, opening)
        self.token += char
        if char == opening:
            self.state = " "
            return True
        return False

    def _escaped(self, char):
        if not char:
            self._tell(2, "I see EOF in escape state")
            raise ValueError("No escaped character")
        backslash, self.state = self.state, self._after_escape
        # Inside quotes a backslash escapes the quote and itself only; else it is meant.
        if self.state in self.quotes and char not in (backslash, self.state):
            self.token += backslash
        self.token += char
        return False

    def _in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._tell(2, "I see whitespace in word state")
            return self._end()
        if char in self.commenters:
            self._skip_line()
            return self.posix and self._end()
        if self.state == "c":
            if char in self.punctuation_chars:
                self.token += char
                return False
            if char not in self.whitespace:
                self._pushback_chars.append(char)
            self.state = " "
            return True
        is_quote = char in self.quotes
        if self.posix and is_quote:
            self.state = char
            return False
        if self.posix and char in self.escape:
            return self._begin_escape(char, "a")
        if is_quote or char in self.wordchars or self.whitespace_split and char not in self.punctuation_chars:
            self.token += char
            return False
        if self._punctuation_chars:
            self._pushback_chars.append(char)
        else:
            self.pushback.appendleft(char)
        self._tell(2, "I see punctuation in word state")
        return self._end()


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ""
    return [*words]


def join(split_command):
    """A command line of words."""
    return " ".join(map(quote, split_command))


def quote(s):
    """The word with quotes around it where a shell needs them."""
    if not s:
        return "''"
    if isinstance(s, str):
        return s if _UNQUOTED.issuperset(s) else "'{}'".format("'\"'\"'".join(s.split("'")))
    raise TypeError(f"expected string object, got {type(s).__name__!r}")
