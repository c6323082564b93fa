"""Compression by bzip2."""

import codecs

import bz2


def bz2_encode(input, errors="strict"):
    assert errors == "strict"
    return bz2.compress(input), len(input)


def bz2_decode(input, errors="strict"):
    assert errors == "strict"
    return bz2.decompress(input), len(input)


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return bz2_encode(input, errors)

    def decode(self, input, errors="strict"):
        return bz2_decode(input, errors)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return bz2_encode(input, self.errors)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return bz2_decode(input, self.errors)[0]


class StreamWriter(Codec, codecs.StreamWriter):
    charbuffertype = bytes


class StreamReader(Codec, codecs.StreamReader):
    charbuffertype = bytes


def getregentry():
    return codecs.CodecInfo(
        bz2_encode, bz2_decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "bz2",
        _is_text_encoding=False,
    )
