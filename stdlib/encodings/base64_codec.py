"""Base 64, in lines."""

import codecs

import base64


def base64_encode(input, errors="strict"):
    assert errors == "strict"
    return base64.encodebytes(input), len(input)


def base64_decode(input, errors="strict"):
    assert errors == "strict"
    return base64.decodebytes(input), len(input)


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return base64_encode(input, errors)

    def decode(self, input, errors="strict"):
        return base64_decode(input, errors)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return base64_encode(input, self.errors)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return base64_decode(input, self.errors)[0]


class StreamWriter(Codec, codecs.StreamWriter):
    charbuffertype = bytes


class StreamReader(Codec, codecs.StreamReader):
    charbuffertype = bytes


def getregentry():
    return codecs.CodecInfo(
        base64_encode, base64_decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "base64",
        _is_text_encoding=False,
    )
