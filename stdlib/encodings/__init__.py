"""Codecs that are written in Python: between bytes and bytes, or text and text."""


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """The name in lower-case words with underscores between them."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    out, gap = [], False
    for c in encoding:
        if c.isalnum() or c == ".":
            if gap and out:
                out.append("_")
            if c.isascii():
                out.append(c)
            gap = False
        else:
            gap = True
    return "".join(out)


def _transform(name):
    """The codec called `name`, or None."""
    if name == "hex_codec":
        from encodings import hex_codec as module
    elif name == "rot_13":
        from encodings import rot_13 as module
    elif name == "base64_codec":
        from encodings import base64_codec as module
    elif name == "zlib_codec":
        from encodings import zlib_codec as module
    elif name == "bz2_codec":
        from encodings import bz2_codec as module
    else:
        return None
    return module.getregentry()
