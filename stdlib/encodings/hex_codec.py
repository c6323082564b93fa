"""Two hexadecimal digits for each byte."""

import codecs


def hex_encode(input, errors="strict"):
    assert errors == "strict"
    return memoryview(input).tobytes().hex().encode(), len(input)


def hex_decode(input, errors="strict"):
    assert errors == "strict"
    import binascii
    return binascii.a2b_hex(input), len(input)


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return hex_encode(input, errors)

    def decode(self, input, errors="strict"):
        return hex_decode(input, errors)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return hex_encode(input, self.errors)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return hex_decode(input, self.errors)[0]


class StreamWriter(Codec, codecs.StreamWriter):
    charbuffertype = bytes


class StreamReader(Codec, codecs.StreamReader):
    charbuffertype = bytes


def getregentry():
    return codecs.CodecInfo(
        hex_encode, hex_decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "hex",
        _is_text_encoding=False,
    )
