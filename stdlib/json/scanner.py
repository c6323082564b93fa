"""The reader of JSON values."""

import _json

__all__ = ["make_scanner"]


def make_scanner(context):
    """A function from a text and a place to the value there and the place behind it."""
    parse_float = context.parse_float
    parse_int = context.parse_int
    config = (
        context.strict,
        context.object_hook,
        context.object_pairs_hook,
        None if parse_float is float else parse_float,
        None if parse_int is int else parse_int,
        context.parse_constant,
    )
    scan = _json.scan

    def scan_once(string, idx):
        return scan(config, string, idx)

    return scan_once
