"""The alphabet turned by thirteen letters."""

import codecs

rot13_map = {}
for _start in (65, 97):
    for _i in range(26):
        rot13_map[_start + _i] = _start + (_i + 13) % 26
del _start, _i


def _turn(input, errors="strict"):
    return str.translate(input, rot13_map), len(input)


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        return _turn(input)

    def decode(self, input, errors="strict"):
        return _turn(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return _turn(input)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return _turn(input)[0]


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    return codecs.CodecInfo(
        _turn, _turn, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "rot13",
        _is_text_encoding=False,
    )
