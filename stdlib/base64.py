"""Base 16, 32, 64 and 85 (RFC 4648 and Ascii85)."""

import binascii
import struct

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

bytes_types = (bytes, bytearray)


def _bytes_from_decode_data(s):
    if isinstance(s, bytes_types):
        return s
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(
            "argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__
        ) from None


def b64encode(s, altchars=None):
    """Base 64; `altchars` replace + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """What b64encode encoded; characters that are not of the alphabet are passed over unless `validate`."""
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


_urlsafe_encode = bytes.maketrans(b"+/", b"-_")
_urlsafe_decode = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    return b64encode(s).translate(_urlsafe_encode)


def urlsafe_b64decode(s):
    return b64decode(_bytes_from_decode_data(s).translate(_urlsafe_decode))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(alphabet, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    out = bytearray()
    for i in range(0, len(s), 5):
        chunk = s[i:i + 5]
        bits = int.from_bytes(chunk.ljust(5, b"\0"))
        digits = bytes(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))
        kept = (len(chunk) * 8 + 4) // 5
        out += digits[:kept].ljust(8, b"=")
    return bytes(out)


def _decode32(alphabet, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b"=")
    padding = length - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    for i in range(0, len(s), 8):
        bits = 0
        quanta = s[i:i + 8]
        for c in quanta:
            value = values.get(c)
            if value is None:
                raise binascii.Error("Non-base32 digit found") from None
            bits = bits << 5 | value
        bits <<= 5 * (8 - len(quanta))
        out += bits.to_bytes(5)
    if length % 8 or padding not in {0, 1, 3, 4, 6}:
        raise binascii.Error("Incorrect padding")
    if padding and out:
        del out[-5 + (43 - 5 * padding) // 8:]
    return bytes(out)


def b32encode(s):
    """Base 32."""
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """What b32encode encoded."""
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    """Base 32 with the extended hex alphabet."""
    return _encode32(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    """What b32hexencode encoded."""
    return _decode32(_B32HEX, s, casefold)


def b16encode(s):
    """Hexadecimal digits in upper case."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """What b16encode encoded."""
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
_A85 = bytes(range(33, 118))
_A85START = b"<~"
_A85END = b"~>"


def _encode85(alphabet, b, pad=False, foldnuls=False, foldspaces=False):
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + b"\0" * padding
    chunks = []
    for (word,) in struct.iter_unpack("!I", b):
        if foldnuls and not word:
            chunks.append(b"z")
        elif foldspaces and word == 0x20202020:
            chunks.append(b"y")
        else:
            digits = bytearray(5)
            for i in range(4, -1, -1):
                word, digit = divmod(word, 85)
                digits[i] = alphabet[digit]
            chunks.append(bytes(digits))
    if padding and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = alphabet[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b"".join(chunks)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85."""
    result = _encode85(_A85, b, pad, True, foldspaces)
    if adobe:
        result = _A85START + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    if adobe:
        result += _A85END
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """What a85encode encoded."""
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(_A85END):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(_A85END))
        b = b[2:-2] if b.startswith(_A85START) else b[:-2]
    out = []
    current = []
    for x in b + b"u" * 4:
        if 33 <= x <= 117:
            current.append(x)
            if len(current) == 5:
                value = 0
                for c in current:
                    value = 85 * value + (c - 33)
                if value > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow") from None
                out.append(value.to_bytes(4))
                current.clear()
        elif x == 122:
            if current:
                raise ValueError("z inside Ascii85 5-tuple")
            out.append(b"\0\0\0\0")
        elif foldspaces and x == 121:
            if current:
                raise ValueError("y inside Ascii85 5-tuple")
            out.append(b"\x20\x20\x20\x20")
        elif x in ignorechars:
            continue
        else:
            raise ValueError("Non-Ascii85 digit found: %c" % x)
    result = b"".join(out)
    padding = 4 - len(current)
    return result[:-padding] if padding else result


def b85encode(b, pad=False):
    """Base 85 as in git."""
    return _encode85(_B85, b, pad)


def _decode85(alphabet, b, name, first_error):
    b = _bytes_from_decode_data(b)
    values = {c: i for i, c in enumerate(alphabet)}
    padding = -len(b) % 5
    b = b + alphabet[-1:] * padding
    out = []
    for i in range(0, len(b), 5):
        value = 0
        for j, c in enumerate(b[i:i + 5]):
            digit = values.get(c)
            if digit is None:
                raise ValueError(first_error % (name, i + j)) from None
            value = value * 85 + digit
        if value > 0xFFFFFFFF:
            raise ValueError("%s overflow in hunk starting at byte %d" % (name, i)) from None
        out.append(value.to_bytes(4))
    result = b"".join(out)
    return result[:-padding] if padding else result


def b85decode(b):
    """What b85encode encoded."""
    return _decode85(_B85, b, "base85", "bad %s character at position %d")


def z85encode(s):
    """Base 85 as in ZeroMQ."""
    return _encode85(_Z85, s)


def z85decode(s):
    """What z85encode encoded."""
    return _decode85(_Z85, s, "z85", "bad %s character at position %d")


MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def encode(input, output):
    """Encodes a file in lines."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Decodes a file of lines."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _input_type_check(s):
    try:
        m = memoryview(s)
    except TypeError as err:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from err
    if m.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s" % (m.format, s.__class__.__name__))
    if m.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s" % (m.ndim, s.__class__.__name__))


def encodebytes(s):
    """Base 64 in lines."""
    _input_type_check(s)
    return b"".join(binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    """What encodebytes encoded."""
    _input_type_check(s)
    return binascii.a2b_base64(s)
