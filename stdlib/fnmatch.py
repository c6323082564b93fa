"""File names and patterns with `*`, `?` and `[...]`."""

import functools
import itertools
import os
import posixpath
import re

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """The name matches, by the rules of the system about case."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        pattern = bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")
    else:
        pattern = translate(pat)
    return re.compile(pattern).match


def filter(names, pat):
    """The names that match."""
    pat = os.path.normcase(pat)
    match = _compile_pattern(pat)
    if os.path is posixpath:
        return [name for name in names if match(name)]
    return [name for name in names if match(os.path.normcase(name))]


def filterfalse(names, pat):
    """The names that do not match."""
    pat = os.path.normcase(pat)
    match = _compile_pattern(pat)
    if os.path is posixpath:
        return list(itertools.filterfalse(match, names))
    return [name for name in names if match(os.path.normcase(name)) is None]


def fnmatchcase(name, pat):
    """The name matches, with regard to case."""
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    """The regular expression of a pattern."""
    parts, stars = _translate(pat, "*", ".")
    return _join_translated_parts(parts, stars)


_in_set = str.maketrans({"\\": r"\\", "&": r"\&", "~": r"\~", "|": r"\|"})


def _set(text):
    """The set of what stands between brackets."""
    if "-" not in text:
        stuff = text.replace("\\", "\\\\")
    else:
        pieces = []
        start, at = 0, 2 if text[0] == "!" else 1
        while (at := text.find("-", at)) >= 0:
            pieces.append(text[start:at])
            start = at + 1
            at += 3
        rest = text[start:]
        if rest:
            pieces.append(rest)
        else:
            pieces[-1] += "-"
        # A range that runs backwards is empty.
        for k in range(len(pieces) - 1, 0, -1):
            if pieces[k - 1][-1] > pieces[k][0]:
                pieces[k - 1] = pieces[k - 1][:-1] + pieces[k][1:]
                del pieces[k]
        stuff = "-".join(piece.replace("\\", "\\\\").replace("-", "\\-") for piece in pieces)
    if not stuff:
        return "(?!)"
    if stuff == "!":
        return "."
    for operator in ("&&", "~~", "||"):
        if operator[0] in stuff:
            stuff = stuff.replace(operator[0], "\\" + operator[0])
    if stuff[0] == "!":
        stuff = "^" + stuff[1:]
    elif stuff[0] in ("^", "["):
        stuff = "\\" + stuff
    return "[" + stuff + "]"


def _translate(pat, star, question_mark):
    """The parts of the regular expression, and which of them are stars."""
    parts, stars = [], []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            stars.append(len(parts))
            parts.append(star)
            while i < n and pat[i] == "*":
                i += 1
        elif c == "?":
            parts.append(question_mark)
        elif c == "[":
            end = i
            if end < n and pat[end] == "!":
                end += 1
            if end < n and pat[end] == "]":
                end += 1
            while end < n and pat[end] != "]":
                end += 1
            if end >= n:
                parts.append("\\[")
            else:
                parts.append(_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(re.escape(c))
    return parts, stars


def _join_translated_parts(parts, star_indices):
    if not star_indices:
        return rf"(?s:{''.join(parts)})\z"
    # Between two stars the first possible place will do, so the search for it is atomic.
    out = ["".join(parts[:star_indices[0]])]
    for star, following in zip(star_indices, star_indices[1:]):
        out.append("(?>.*?" + "".join(parts[star + 1:following]) + ")")
    out.append(".*" + "".join(parts[star_indices[-1] + 1:]))
    return rf"(?s:{''.join(out)})\z"
