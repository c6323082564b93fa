"""Wrapping and indenting of paragraphs."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# Only these characters separate words: a no-break space does not.
_whitespace = "\t\n\x0b\x0c\r "

_space = "[" + re.escape(_whitespace) + "]"
_no_space = "[^" + re.escape(_whitespace) + "]"
_letter = r"[^\d\W]"
_before_dash = r"""[\w!"'&.,?]"""


class TextWrapper:
    """Breaks text into lines."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    # The pieces of a text: white space, dashes between words, and words, which may end behind a hyphen.
    wordsep_re = re.compile(
        f"({_space}+"
        rf"|(?<={_before_dash})-{{2,}}(?=\w)"
        f"|{_no_space}+?(?:"
        rf"-(?:(?<={_letter}{{2}}-)|(?<={_letter}-{_letter}-))(?={_letter}-?{_letter})"
        rf"|(?={_space}|\Z)"
        rf"|(?<={_before_dash})(?=-{{2,}}\w)"
        "))"
    )
    wordsep_simple_re = re.compile(f"({_space}+)")
    sentence_end_re = re.compile(r"""[a-z][.!?]["']?\Z""")

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        # The shape of the lines.
        self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        # What happens to white space.
        self.expand_tabs, self.tabsize = expand_tabs, tabsize
        self.replace_whitespace, self.drop_whitespace = replace_whitespace, drop_whitespace
        # What happens to words and sentences.
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.fix_sentence_endings = fix_sentence_endings

    def _munge_whitespace(self, text):
        plain = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return plain.translate(self.unicode_whitespace_trans) if self.replace_whitespace else plain

    def _split(self, text):
        pattern = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and self.sentence_end_re.search(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Puts as much of a word that fits into no line into this one."""
        room = width - cur_len if width > 0 else 1
        if not self.break_long_words or room <= 0:
            # It gets a line for itself.
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word = reversed_chunks.pop()
        end = room
        if self.break_on_hyphens and len(word) > room:
            # Behind the last hyphen that still fits and has something else before it.
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and word[:hyphen].strip("-"):
                end = hyphen + 1
        cur_line.append(word[:end])
        reversed_chunks.append(word[end:])

    def _check_shape(self):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
            if len(indent + self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")

    def _take_line(self, chunks, width, is_first):
        """The chunks of the next line and their length; they are taken from the end of `chunks`."""
        if self.drop_whitespace and not is_first and not chunks[-1].strip():
            chunks.pop()
        line, length = [], 0
        while chunks and length + len(chunks[-1]) <= width:
            line.append(chunks.pop())
            length += len(line[-1])
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
            length = sum(map(len, line))
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def _is_last(self, chunks):
        """Whether nothing is left that would be seen."""
        return not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()

    def _wrap_chunks(self, chunks):
        self._check_shape()
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line, length = self._take_line(chunks, width, not lines)
            if not line:
                continue
            has_room = self.max_lines is None or len(lines) + 1 < self.max_lines
            if not has_room and not (self._is_last(chunks) and length <= width):
                self._cut(lines, line, length, indent, width)
                break
            lines.append(indent + "".join(line))
        return lines

    def _cut(self, lines, line, length, indent, width):
        """Ends the last line that there may be with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line[-1])
            del line[-1]
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(self.placeholder) <= self.width:
                lines[-1] = previous + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The lines of a paragraph."""
        pieces = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(pieces)
        return self._wrap_chunks(pieces)

    def fill(self, text):
        """The lines of a paragraph as one text."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The lines of a paragraph as one text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text in one line, cut where it does not fit."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the white space that begins all of its lines."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    filled = [line for line in lines if line and not line.isspace()]
    low, high = min(filled, default=""), max(filled, default="")
    margin = 0
    for margin, c in enumerate(low):
        if c != high[margin] or c not in " \t":
            break
    return "\n".join([line[margin:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    """The text with a prefix before each line that is not blank, or that the predicate accepts."""
    out = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            out.append(prefix)
        out.append(line)
    return "".join(out)
