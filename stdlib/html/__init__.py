"""Escaping of text for HTML."""

import re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with the characters replaced that mean something in HTML."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# What the standard says of numbers that are no characters: those of Windows' code page are what they are there.
_windows = dict(zip(
    range(0x80, 0xa0),
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178",
))
_windows[0x00] = "\ufffd"
_windows[0x0d] = "\r"


def _is_invalid(code):
    return (0x1 <= code <= 0x8 or 0xe <= code <= 0x1f or 0x7f <= code <= 0x9f or 0xfdd0 <= code <= 0xfdef
            or code == 0xb or code & 0xfffe == 0xfffe)


def _replaced(match):
    name = match.group(1)
    if name[0] == "#":
        if name[1] in "xX":
            code = int(name[2:].rstrip(";"), 16)
        else:
            code = int(name[1:].rstrip(";"))
        if code in _windows:
            return _windows[code]
        if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
            return "\ufffd"
        return "" if _is_invalid(code) else chr(code)
    from html.entities import html5
    if name in html5:
        return html5[name]
    # A name without its semicolon may have other letters behind it.
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return "&" + name


_charref = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def unescape(s):
    """The text with the references replaced by their characters."""
    if "&" not in s:
        return s
    return _charref.sub(_replaced, s)
