"""The pieces of format strings, for string.Formatter."""

import _sx_string


def formatter_parser(text, /):
    """Yields (literal text, field name, format specification, conversion) for each piece of a format string."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    return _pieces(text)


def _pieces(text):
    at = 0
    while (piece := _sx_string.markup_piece(text, at)) is not None:
        at = piece[0]
        yield piece[1:]


def formatter_field_name_split(text, /):
    """(first part, iterator over (is attribute, name)) of a field name."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    first, rest = _sx_string.field_name_split(text)
    return first, iter(rest)
