"""Codecs: encodings by name, incremental coding, and streams that encode and decode."""

import builtins
import sys

import _codecs
from _codecs import register, register_error, unregister

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
    "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo",
    "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter",
    "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter",
    "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors",
    "xmlcharrefreplace_errors", "backslashreplace_errors", "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    """What lookup() answers."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        info = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        info.encode, info.decode, info.streamreader, info.streamwriter = info
        info.incrementalencoder, info.incrementaldecoder = incrementalencoder, incrementaldecoder
        info.name = name
        if _is_text_encoding is not None:
            info._is_text_encoding = _is_text_encoding
        return info

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    """Encodes and decodes whole values."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes in steps."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what cannot be encoded yet."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes in steps."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps what cannot be decoded yet."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes to a stream what encoding makes of text."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReader(Codec):
    """Reads from a stream and decodes."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        # What was read and not yet decoded, decoded and not yet asked for, and split already.
        self._empty_charbuffer = self.charbuffertype()
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self._empty_charbuffer, None

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def read(self, size=-1, chars=-1, firstline=False):
        """`size` bytes are read at a time; `chars` characters are answered."""
        if self.linebuffer:
            self.charbuffer = self._empty_charbuffer.join(self.linebuffer)
            self.linebuffer = None
        if chars < 0:
            chars = size
        while True:
            if chars >= 0 and len(self.charbuffer) >= chars:
                break
            new = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + new
            if not data:
                break
            try:
                text, consumed = self.decode(data, self.errors)
            except UnicodeDecodeError as problem:
                if not firstline:
                    raise
                text, consumed = self.decode(data[:problem.start], self.errors)
                if len(text.splitlines(keepends=True)) <= 1:
                    raise
            self.bytebuffer = data[consumed:]
            self.charbuffer += text
            if not new or chars < 0:
                break
        if chars < 0:
            result, self.charbuffer = self.charbuffer, self._empty_charbuffer
        else:
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        if self.linebuffer:
            first = self.linebuffer.pop(0)
            if len(self.linebuffer) == 1:
                (self.charbuffer,), self.linebuffer = self.linebuffer, None
            return self._shown(first, keepends)
        text, chunk = self._empty_charbuffer, size or 72
        while True:
            data = self.read(chunk, firstline=True)
            if data and data[-1:] in ("\r", b"\r"):
                # A line feed may follow.
                data += self.read(size=1, chars=1)
            text += data
            first, *others = text.splitlines(keepends=True) or [self._empty_charbuffer]
            if others:
                self._keep_lines(others)
                return self._shown(first, keepends)
            if first and first != self._shown(first, False):
                # Nothing but this line was read.
                return self._shown(first, keepends)
            if size is not None or not data:
                return self._shown(text, keepends) if text else text
            chunk = min(chunk * 2, 9216)

    def _shown(self, line, keepends):
        return line if keepends else line.splitlines(keepends=False)[0]

    def _keep_lines(self, lines):
        """What stands behind the line that is asked for; the last line may be unfinished."""
        lines[-1] += self.charbuffer
        if len(lines) == 1:
            (self.charbuffer,) = lines
        else:
            self.charbuffer, self.linebuffer = self._empty_charbuffer, lines

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self._empty_charbuffer, None

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReaderWriter:
    """A reader and a writer over one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamRecoder:
    """Passes data of one encoding to a stream of another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        data = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(data, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(b"".join(list), self.errors)[0])

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


# Encodings that start with a byte order mark, and the one that goes on without it.
_AFTER_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}


def _built_in(name):
    """The CodecInfo of an encoding that the runtime knows."""

    def encode(input, errors="strict"):
        return _codecs._encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        text, consumed, _ = _codecs._decode(input, name, errors, True)
        return text, consumed

    class Encoder(IncrementalEncoder):
        def __init__(self, errors="strict"):
            IncrementalEncoder.__init__(self, errors)
            self._name = name

        def encode(self, input, final=False):
            result = _codecs._encode(input, self._name, self.errors)
            if input:
                self._name = _AFTER_MARK.get(name, name)
            return result

        def reset(self):
            self._name = name

        def getstate(self):
            return 0 if self._name == _AFTER_MARK.get(name, name) or name == "utf-8-sig" and self._name != name else 2

        def setstate(self, state):
            self._name = name if state else _AFTER_MARK.get(name, name)

    class Decoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            BufferedIncrementalDecoder.__init__(self, errors)
            self._name = name

        def _buffer_decode(self, input, errors, final):
            text, consumed, self._name = _codecs._decode(input, self._name, errors, final)
            return text, consumed

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self._name = name

    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            StreamWriter.__init__(self, stream, errors)
            self._encoder = Encoder(errors)

        def encode(self, input, errors="strict"):
            return self._encoder.encode(input), len(input)

        def reset(self):
            self._encoder.reset()

    class Reader(StreamReader):
        _name = name

        def decode(self, input, errors="strict"):
            text, consumed, self._name = _codecs._decode(input, self._name, errors, False)
            return text, consumed

        def reset(self):
            StreamReader.reset(self)
            self._name = name

    short = name.replace("-", "_")
    encode.__name__, decode.__name__ = short + "_encode", short + "_decode"
    for cls, kind in ((Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"), (Writer, "StreamWriter"),
                      (Reader, "StreamReader")):
        cls.__name__ = cls.__qualname__ = kind
        cls.__module__ = "encodings." + short
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


_known = {}


def lookup(encoding, /):
    """The codec of a name."""
    if not isinstance(encoding, str):
        kind = "None" if encoding is None else type(encoding).__name__
        raise TypeError(f"lookup() argument must be str, not {kind}")
    info = _known.get(encoding)
    if info is not None:
        return info
    found = _codecs._find(encoding)
    if found is None:
        info = _codecs._search(encoding)
        if info is None:
            raise LookupError("unknown encoding: " + encoding)
        return info
    if isinstance(found, tuple):
        import encodings
        info = encodings._transform(found[0])
        if info is None:
            raise LookupError("unknown encoding: " + encoding)
    else:
        info = _known.get(found)
        if info is None:
            info = _known[found] = _built_in(found)
    _known[encoding] = info
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    result = lookup(encoding)[0](obj, errors)
    if not (isinstance(result, tuple) and len(result) == 2):
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def decode(obj, encoding="utf-8", errors="strict"):
    result = lookup(encoding)[1](obj, errors)
    if not (isinstance(result, tuple) and len(result) == 2):
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


# Pickles know these two by the names of the native module.
for _function in (encode, decode):
    _function.__module__ = "_codecs"
del _function
_codecs.encode = encode
_codecs.decode = decode


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encodes the items of an iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for part in iterator:
        result = encoder.encode(part)
        if result:
            yield result
    result = encoder.encode("", True)
    if result:
        yield result


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decodes the items of an iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for part in iterator:
        result = decoder.decode(part)
        if result:
            yield result
    result = decoder.decode(b"", True)
    if result:
        yield result


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file whose data are encoded and decoded by a codec."""
    if encoding is not None and "b" not in mode:
        mode = mode + "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        stream.encoding = encoding
        return stream
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file seen in another encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    data = lookup(data_encoding)
    own = lookup(file_encoding)
    stream = StreamRecoder(file, data.encode, data.decode, own.streamreader, own.streamwriter, errors)
    stream.data_encoding = data_encoding
    stream.file_encoding = file_encoding
    return stream


def _no_way(problem):
    return TypeError(f"don't know how to handle {type(problem).__name__} in error callback")


def strict_errors(problem):
    if isinstance(problem, Exception):
        raise problem
    raise TypeError("codec must pass exception instance")


def ignore_errors(problem):
    if isinstance(problem, UnicodeError):
        return "", problem.end
    raise _no_way(problem)


def replace_errors(problem):
    if isinstance(problem, UnicodeEncodeError):
        return "?" * (problem.end - problem.start), problem.end
    if isinstance(problem, UnicodeDecodeError):
        return "\ufffd", problem.end
    if isinstance(problem, UnicodeTranslateError):
        return "\ufffd" * (problem.end - problem.start), problem.end
    raise _no_way(problem)


def xmlcharrefreplace_errors(problem):
    if isinstance(problem, UnicodeEncodeError):
        return "".join(f"&#{ord(c)};" for c in problem.object[problem.start:problem.end]), problem.end
    raise _no_way(problem)


def backslashreplace_errors(problem):
    if isinstance(problem, UnicodeDecodeError):
        return "".join(f"\\x{b:02x}" for b in problem.object[problem.start:problem.end]), problem.end
    if isinstance(problem, (UnicodeEncodeError, UnicodeTranslateError)):
        out = []
        for c in problem.object[problem.start:problem.end]:
            code = ord(c)
            out.append(f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}")
        return "".join(out), problem.end
    raise _no_way(problem)


def _surrogateescape_errors(problem):
    part = problem.object[problem.start:problem.end]
    if isinstance(problem, UnicodeEncodeError):
        if all(0xDC80 <= ord(c) <= 0xDCFF for c in part):
            return bytes(ord(c) - 0xDC00 for c in part), problem.end
        raise problem
    if isinstance(problem, UnicodeDecodeError):
        out = ""
        for b in part[:4]:
            if b < 128:
                break
            out += chr(0xDC00 + b)
        if not out:
            raise problem
        return out, problem.start + len(out)
    raise _no_way(problem)


_surrogateescape_errors.__name__ = "surrogateescape"

_built_in_errors = {
    "strict": strict_errors,
    "ignore": ignore_errors,
    "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors,
    "backslashreplace": backslashreplace_errors,
    "surrogateescape": _surrogateescape_errors,
}


def lookup_error(name, /):
    """The error handler of a name."""
    if name in _built_in_errors:
        return _built_in_errors[name]
    return _codecs._lookup_registered_error(name)


def _coders(name):
    """The functions `<name>_encode` and `<name>_decode`."""

    def encode(text, errors=None, /):
        return _codecs._encode(text, name, errors or "strict"), len(text)

    def decode(data, errors=None, final=False, /):
        return _codecs._decode(data, name, errors or "strict", final)[:2]

    return encode, decode


utf_8_encode, utf_8_decode = _coders("utf-8")
ascii_encode, ascii_decode = _coders("ascii")
latin_1_encode, latin_1_decode = _coders("latin-1")
utf_16_encode, utf_16_decode = _coders("utf-16")
utf_16_le_encode, utf_16_le_decode = _coders("utf-16-le")
utf_16_be_encode, utf_16_be_decode = _coders("utf-16-be")
utf_32_encode, utf_32_decode = _coders("utf-32")
utf_32_le_encode, utf_32_le_decode = _coders("utf-32-le")
utf_32_be_encode, utf_32_be_decode = _coders("utf-32-be")
unicode_escape_encode, unicode_escape_decode = _coders("unicode-escape")
raw_unicode_escape_encode, raw_unicode_escape_decode = _coders("raw-unicode-escape")


def charmap_build(map, /):
    """A mapping from characters to bytes for a table of 256 characters."""
    return {ord(c): i for i, c in enumerate(map) if c != "\ufffe"}


def charmap_encode(text, errors=None, mapping=None, /):
    """Encodes by a mapping from code points to bytes."""
    if mapping is None:
        return _codecs._encode(text, "latin-1", errors or "strict"), len(text)
    out, at = bytearray(), 0
    while at < len(text):
        code = mapping.get(ord(text[at])) if hasattr(mapping, "get") else mapping[ord(text[at])]
        if code is not None:
            out += code if isinstance(code, bytes) else bytes((code,))
            at += 1
            continue
        problem = UnicodeEncodeError("charmap", text, at, at + 1, "character maps to <undefined>")
        substitute, at = lookup_error(errors or "strict")(problem)
        if isinstance(substitute, bytes):
            out += substitute
        else:
            for c in substitute:
                code = mapping.get(ord(c))
                if code is None:
                    raise problem
                out += code if isinstance(code, bytes) else bytes((code,))
    return bytes(out), len(text)


def charmap_decode(data, errors=None, mapping=None, /):
    """Decodes by a table or mapping from bytes to characters."""
    if mapping is None:
        return _codecs._decode(data, "latin-1", errors or "strict", True)[:2]
    out, at = [], 0
    while at < len(data):
        try:
            c = mapping[data[at]]
        except LookupError:
            c = None
        if c is not None and c != "\ufffe" and c != 0xFFFE:
            out.append(chr(c) if isinstance(c, int) else c)
            at += 1
            continue
        problem = UnicodeDecodeError("charmap", bytes(data), at, at + 1, "character maps to <undefined>")
        substitute, at = lookup_error(errors or "strict")(problem)
        out.append(substitute)
    return "".join(out), len(data)
