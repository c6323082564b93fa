"""Streams: files, bytes and text in memory, and the layers between them."""

import abc

from _collections_abc import _check_methods
from _io import (
    DEFAULT_BUFFER_SIZE,
    BlockingIOError,
    BufferedRandom,
    BufferedReader,
    BufferedRWPair,
    BufferedWriter,
    BytesIO,
    FileIO,
    IncrementalNewlineDecoder,
    StringIO,
    TextIOWrapper,
    UnsupportedOperation,
    open,
    open_code,
    text_encoding,
)
import _io

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
    "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding",
    "IncrementalNewlineDecoder", "Reader", "Writer",
]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """What all streams have in common."""


class RawIOBase(_io._RawIOBase, IOBase):
    """Streams without a buffer."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Streams of bytes with a buffer."""


class TextIOBase(_io._TextIOBase, IOBase):
    """Streams of text."""


RawIOBase.register(FileIO)

for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_class)

for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class


class Reader(metaclass=abc.ABCMeta):
    """Anything to read from."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Reads some data: everything if no size is given."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Reader:
            return _check_methods(other, "read")
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class Writer(metaclass=abc.ABCMeta):
    """Anything to write to."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Writes data and answers how much was taken."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Writer:
            return _check_methods(other, "write")
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))
